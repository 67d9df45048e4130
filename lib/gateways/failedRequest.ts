import type { GatewayFailure, RefusalCause, SendOutcome } from './gateway';
import type { HttpReply } from './http';
import { retryAfterMs } from './retryAfter';

interface AboutRequest {
	/** Messages it carried; 1 when left out. */
	readonly count?: number;
	/** Whether the body speaks of a message as taken, whatever the status says. */
	readonly mayBeTaken?: boolean;
}

/**
 * What became of each message of a request that failed as a whole. It ends a message for good only by
 * what the adapter has read as the gateway's own refusal of it. A redirect, and a 4xx in which nothing of
 * the gateway's own is read, prove that nothing was taken and speak of the set-up, not of the message.
 * Anything else leaves it open: a web page with a 200 too, since proxies dress up failures of what they
 * have passed on as such.
 */
export function failedRequest(
	reply: HttpReply,
	{ cause, message }: GatewayFailure,
	{ count = 1, mayBeTaken = false }: AboutRequest = {},
): SendOutcome {
	if (mayBeTaken || !provesRefusal(reply.status)) return { kind: 'unknown', message };
	// Only 429 says of the same request that it may succeed later (RFC 6585 §4).
	if (reply.status === 429) return refusal({ cause: 'throttled', message }, reply);
	if (isRedirect(reply.status)) return refusal({ cause: 'misconfigured', message });
	// A refusal of many at once does not say which of them it is about.
	if (count > 1 && !concernsAccount.has(cause)) {
		return { kind: 'refused', cause, message, retryable: true };
	}
	return refusal({ cause, message }, reply);
}

/** Causes that pass without any change to the message. */
const passing: ReadonlySet<RefusalCause> = new Set(['misconfigured', 'throttled', 'unavailable']);
const concernsAccount: ReadonlySet<RefusalCause> = new Set([
	'credential_invalid',
	'insufficient_credits',
]);

/** A refusal that the gateway has proved, retryable where its cause has nothing to do with the message. */
export function refusal({ cause, message }: GatewayFailure, reply?: HttpReply): SendOutcome {
	const retryable = passing.has(cause);
	const wait = reply && retryable && cause !== 'misconfigured' ? waitOf(reply) : {};
	return { kind: 'refused', cause, message, retryable, ...wait };
}

function waitOf(reply: HttpReply): { readonly retryAfterMs?: number } {
	const wait = retryAfterMs(reply);
	return wait === undefined ? {} : { retryAfterMs: wait };
}

/**
 * The cause where the gateway gives no code that says more.
 *
 * @param isOwn whether the answer is the gateway's own word on a message, in its own shape
 */
export function causeOf(reply: HttpReply, isOwn = false): RefusalCause {
	const { status } = reply;
	if (status === 401 || status === 403) return 'credential_invalid';
	if (status === 402) return 'insufficient_credits';
	if (status === 429) return 'throttled';
	if (status >= 500 || leavesOpen.has(status)) return 'unavailable';
	if (isOwn) return 'other';
	return status >= 300 || isWebPage(reply) ? 'misconfigured' : 'other';
}

/**
 * A sentence for an answer in which nothing of the gateway's own can be read.
 *
 * @param fields labels of the fields that hold the gateway's address, each in quotes
 */
export function unreadable(gateway: string, reply: HttpReply, fields?: string): string {
	const { status } = reply;
	const look = fields
		? `check ${fields} in the credential`
		: 'look for a proxy or a firewall that answers in its place';
	if (status === 407) {
		return `A proxy on the way to ${gateway} asks for a sign-in (407): check the proxy that n8n is given (HTTP_PROXY, HTTPS_PROXY)`;
	}
	if (isRedirect(status)) {
		return `The address of ${gateway} leads on to ${placeIn(reply)} (${status}), which is not followed: ${look}`;
	}
	if (status < 300 && isWebPage(reply)) {
		return `A web page came in place of an answer of ${gateway} (${status}): ${look}`;
	}
	if (status >= 400 && provesRefusal(status)) {
		return `What answers at the address of ${gateway} does not answer as its API does (${status}): ${look}`;
	}
	return `${gateway} answered ${status} with nothing readable`;
}

/** The host a redirect leads to; no more of it, since an address may hold keys. */
function placeIn({ headers }: HttpReply): string {
	const { location = '' } = headers;
	return URL.canParse(location) ? new URL(location).host : 'another one';
}

/** HTML or XML, which no answer is that an adapter asks for. Its type proves nothing: Kannel calls plain text HTML. */
const isWebPage = ({ body }: HttpReply): boolean => /^\s*</.test(body);

/**
 * Statuses that proxies and frameworks give after the request was passed on or acted upon (408, 460 and
 * 499 when they grow tired of waiting, 424 and 406 for what came of it), and the one that may speak of an
 * earlier handing over (409).
 */
const leavesOpen: ReadonlySet<number> = new Set([406, 408, 409, 424, 460, 499]);

/** 303 is not among them: it leads to the outcome of a request that was acted upon (RFC 9110 §15.4.4). */
const isRedirect = (status: number): boolean => [300, 301, 302, 305, 307, 308].includes(status);

const provesRefusal = (status: number): boolean =>
	isRedirect(status) || (status >= 400 && status < 500 && !leavesOpen.has(status));
