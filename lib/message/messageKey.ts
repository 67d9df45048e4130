import { createHash } from 'node:crypto';
import type { E164 } from '../phone';

/**
 * The campaign a name stands for. Names that a person would call the same ("Black  Friday", "black
 * friday") are one campaign, with one budget and one set of keys, since a second text is worse than none.
 */
export const campaignId = (name: string): string =>
	name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();

/**
 * The idempotency key of one message: campaign + E.164 (+ step).
 *
 * @returns 32 hexadecimal digits (128 bits of SHA-256), short enough for every gateway's client reference
 */
export function messageKey(campaign: string, to: E164, step = ''): string {
	// JSON keeps the parts apart: ["a", "bc"] and ["ab", "c"] must not meet.
	const parts = JSON.stringify([campaignId(campaign), campaignId(step), to]);
	return createHash('sha256').update(parts).digest('hex').slice(0, 32);
}
