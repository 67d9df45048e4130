import type { HttpReply, RefusalCause } from '../../lib/gateways';

/** Replies a gateway must be able to read, recorded or written to the letter of its documentation. */
export interface GatewayExamples {
	readonly keys: Readonly<Record<string, string>>;
	/** The one message of a request, accepted. */
	readonly accepted: { readonly reply: HttpReply; readonly id: string; readonly segments?: number };
	/** Replies that refuse the one message, and the cause each proves. */
	readonly refused: readonly {
		readonly name: string;
		readonly reply: HttpReply;
		readonly cause: RefusalCause;
	}[];
	readonly balance: { readonly reply: HttpReply; readonly credits: number };
	readonly wrongKey: HttpReply;
}

export const json = (status: number, body: unknown): HttpReply => ({
	status,
	headers: { 'content-type': 'application/json' },
	body: JSON.stringify(body),
});
