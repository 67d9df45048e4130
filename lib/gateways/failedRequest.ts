import type { GatewayFailure, RefusalCause, SendOutcome } from './gateway';
import type { HttpReply } from './http';
import { retryAfterMs } from './retryAfter';

/**
 * What became of each message of a request that failed as a whole. Only a 4xx proves that none was
 * taken, and only 429 that the same request may succeed later (RFC 6585 §4); anything else leaves it open.
 */
export function failedRequest(reply: HttpReply, { cause, message }: GatewayFailure): SendOutcome {
	if (!provesRefusal(reply.status)) return { kind: 'unknown', message };
	if (reply.status !== 429) return { kind: 'refused', cause, message, retryable: false };
	return { kind: 'refused', cause: 'throttled', message, retryable: true, ...waitOf(reply) };
}

/** How long to wait before another try, as a part of a refusal; empty where the gateway does not say. */
export function waitOf(reply: HttpReply): { readonly retryAfterMs?: number } {
	const wait = retryAfterMs(reply);
	return wait === undefined ? {} : { retryAfterMs: wait };
}

/** The cause where the gateway gives no code of its own. */
export function causeOfStatus(status: number): RefusalCause {
	if (status === 401 || status === 403) return 'credential_invalid';
	if (status === 402) return 'insufficient_credits';
	if (status === 429) return 'throttled';
	return status >= 500 ? 'unavailable' : 'other';
}

/** A sentence for a reply in which nothing of the gateway's own can be read. */
export const unreadable = (gateway: string, { status }: HttpReply): string =>
	`${gateway} answered ${status} with nothing readable`;

// 408 is also what a proxy says after it has passed the request on.
const provesRefusal = (status: number): boolean => status >= 400 && status < 500 && status !== 408;
