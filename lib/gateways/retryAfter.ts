import type { HttpReply } from './http';
import { readInstant } from './readInstant';

/** Below it, the pace of the sender's own patience is the better one: 0 would be no wait at all. */
const SHORTEST_MS = 1000;
/** No gateway means more; and a timer set beyond 24 days ends at once. */
const LONGEST_MS = 24 * 3_600_000;

/**
 * Milliseconds, from a second to a day, that the gateway asks us to wait (Retry-After, RFC 9110 §10.2.3):
 * seconds, or an instant, which is read against the gateway's own clock in Date. `undefined` when it asks
 * for less, for what is past, or says nothing readable: then whoever asks again waits as long as he does
 * without being told.
 */
export function retryAfterMs({ headers }: HttpReply): number | undefined {
	const value = headers['retry-after']?.trim() ?? '';
	const wait = /^\d+(?:\.\d+)?$/.test(value)
		? Number(value) * 1000
		: (readInstant(value) ?? NaN) - (readInstant(headers['date']) ?? NaN);
	return wait >= SHORTEST_MS ? Math.min(Math.ceil(wait), LONGEST_MS) : undefined;
}
