import type {
	CountryPrice,
	HttpReply,
	HttpRequest,
	InboundEvent,
	InboundRequest,
	RefusalCause,
	SenderStanding,
	StatusAnswer,
} from '../../lib/gateways';

/**
 * Replies a gateway must be able to read and requests it must be able to make, recorded or written to
 * the letter of its documentation. An operation of the gateway without its examples fails the contract.
 */
export interface GatewayExamples {
	/** A form with every field filled in; its secrets are texts that occur nowhere else. */
	readonly keys: Readonly<Record<string, string>>;
	/** The text of the first message of a request, taken out of it by means other than ours. */
	readonly textOf: (request: HttpRequest) => string;
	/** Why the vendor's API takes its keys in an address only; sends must keep them out all the same. */
	readonly keysInAddress?: string;

	/** The one message of a request, accepted. */
	readonly accepted: AcceptedExample;
	/** The same message handed over again: where `capabilities.idempotencyKey` is true. */
	readonly repeated?: AcceptedExample;
	/** Three messages of one request, not all of the same fate: where `capabilities.batchSize` is above 1. */
	readonly partlyAccepted?: {
		readonly reply: HttpReply;
		readonly kinds: readonly ('accepted' | 'refused' | 'unknown')[];
	};

	/** What every campaign meets sooner or later; or why this gateway cannot say it. */
	readonly optedOut: RefusalExample | Untold;
	readonly noCredit: RefusalExample | Untold;
	readonly throttled: RefusalExample | Untold;
	/** Every other error code that the vendor documents. */
	readonly refused: readonly RefusalExample[];
	/** Why a 400 in any JSON may be this gateway's own refusal; the message must stay sendable all the same. */
	readonly undocumentedErrors?: string;
	/** Replies that leave open whether the message goes out, beyond those the contract tries on all. */
	readonly unclear: readonly { readonly name: string; readonly reply: HttpReply }[];
	/** What a wrong key brings, and the labels of the fields to check. */
	readonly wrongKey: { readonly reply: HttpReply; readonly fields: readonly string[] };

	/** What the credential test is answered when the keys are right. */
	readonly tested: HttpReply;
	/** Where `balance` is there. */
	readonly balance?: {
		readonly reply: HttpReply;
		readonly credits: number;
		readonly currency: string;
	};
	/**
	 * Where `capabilities.schedule` is there: an instant, and how a request made 90 minutes before it writes
	 * it (decoded).
	 */
	readonly schedule?: { readonly sendAt: number; readonly written: string };
	/** Where `capabilities.validity` is there. */
	readonly validity?: { readonly minutes: number; readonly written: string };
	/** Where `cancel` is there. */
	readonly cancel?: {
		readonly id: string;
		readonly cancelled: HttpReply;
		readonly tooLate: HttpReply;
	};
	/** Where `status` is there. */
	readonly status?: readonly {
		readonly name: string;
		readonly reply: HttpReply;
		readonly answer: StatusAnswer;
		/** The gateway’s answer was lost, and with it the ID. */
		readonly ofLost?: boolean;
	}[];
	/** Where `webhooks` is there. */
	readonly webhooks?: {
		readonly posts: readonly InboundExample[];
		readonly signed: SignedExample | Untold;
	};
	/** Where `webhooks.registration` is there: how its first kind of event stands at the gateway. */
	readonly registration?: {
		readonly url: string;
		readonly id: string;
		readonly found: HttpReply;
		/** Another address alone, or none. */
		readonly none: HttpReply;
		readonly created: HttpReply;
		readonly removed: HttpReply;
		/** What removing answers where it is gone already. */
		readonly gone: HttpReply;
		/** Where there is room for one address: it is somebody else's. */
		readonly taken?: HttpReply;
	};
	/** Where `replies` is there: one page, and the last one. */
	readonly replies?: ListExample;
	/** Where `optOuts` is there. */
	readonly optOuts?: ListExample;
	/** Where `prices` is there: of France. */
	readonly prices?: { readonly reply: HttpReply; readonly price: CountryPrice };
	/** Where `senderStandings` is there: each answer in turn, and what all of them say together. */
	readonly senderStandings?: readonly {
		readonly name: string;
		readonly sender: string;
		readonly replies: readonly HttpReply[];
		readonly standings: readonly SenderStanding[];
	}[];
	/** Where `capabilities.maxPrice` is there: a price, and how a request writes it (decoded). */
	readonly maxPrice?: { readonly amount: number; readonly written: string };
	/** Where `webhooks.confirm` is there: a post that asks for it, and the address that is called. */
	readonly confirm?: { readonly request: InboundRequest; readonly url: string };
}

export interface ListExample {
	readonly page: HttpReply;
	readonly events: readonly InboundEvent[];
	/** What the request for the next page says (decoded). */
	readonly nextSays: string;
	readonly lastPage: HttpReply;
}

/** Why an example cannot be given; the skipped test says it. */
export type Untold = string;

export interface AcceptedExample {
	readonly reply: HttpReply;
	readonly id: string;
	readonly segments?: number;
	readonly credits?: number;
	readonly price?: number;
	readonly currency?: string;
}

export interface RefusalExample {
	readonly name: string;
	readonly reply: HttpReply;
	readonly cause: RefusalCause;
	/** Only what is proved not to have been processed, for a reason other than the message; false when absent. */
	readonly retryable?: boolean;
	readonly retryAfterMs?: number;
	/** The gateway keeps our key even so. */
	readonly keyIsSpent?: true;
	/** A part of the sentence people read. */
	readonly says?: string;
}

export interface InboundExample {
	readonly name: string;
	readonly request: InboundRequest;
	readonly events: readonly InboundEvent[];
}

export interface SignedExample {
	/** A post whose signature is right at the instant `now` (epoch ms). */
	readonly request: InboundRequest;
	readonly now: number;
	/** The key field without which nothing can be verified. */
	readonly keyField: string;
	/** What stands at the address that `certificateUrl` names for it: where it does. */
	readonly certificate?: string;
	/** Milliseconds after which the same post is a replay; absent where the vendor signs no instant. */
	readonly windowMs?: number;
}

export const json = (
	status: number,
	body: unknown,
	headers: Readonly<Record<string, string>> = {},
): HttpReply => ({
	status,
	headers: { 'content-type': 'application/json', ...headers },
	body: JSON.stringify(body),
});

export const page = (status: number, body: string): HttpReply => ({
	status,
	headers: { 'content-type': 'text/html' },
	body,
});

/** A form posted to us, as gateways post them. */
export const postedForm = (
	url: string,
	fields: Readonly<Record<string, string>>,
	headers: Readonly<Record<string, string>> = {},
): InboundRequest => ({
	method: 'POST',
	url,
	headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
	body: new TextEncoder().encode(new URLSearchParams(fields).toString()),
});

/** The same as a form in several parts, as PHP's own client writes one from a list of fields. */
export const inParts = (
	url: string,
	fields: Readonly<Record<string, string>>,
	headers: Readonly<Record<string, string>> = {},
): InboundRequest => {
	const boundary = '------------------------d74496d66958873e';
	const parts = Object.entries(fields).map(
		([name, value]) =>
			`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
	);
	return {
		method: 'POST',
		url,
		headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, ...headers },
		body: new TextEncoder().encode(`${parts.join('')}--${boundary}--\r\n`),
	};
};

/** JSON posted to us. */
export const postedJson = (
	url: string,
	body: unknown,
	headers: Readonly<Record<string, string>> = {},
): InboundRequest => ({
	method: 'POST',
	url,
	headers: { 'content-type': 'application/json', ...headers },
	body: new TextEncoder().encode(JSON.stringify(body)),
});

/** One field of a form body. */
export const formField = ({ body = '' }: HttpRequest, name: string): string =>
	new URLSearchParams(body).get(name) ?? '';
