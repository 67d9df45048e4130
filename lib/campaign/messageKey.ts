import { createHash } from 'node:crypto';
import type { E164 } from '../phone';

/**
 * The deduplication key of one message: campaign + E.164 (+ step). Names that a person would call the
 * same campaign ("Black  Friday", "black friday") give the same key, since a second text is worse than none.
 *
 * @returns 32 hexadecimal digits (128 bits of SHA-256), short enough for every gateway's client reference
 */
export function messageKey(campaign: string, to: E164, step = ''): string {
	// JSON keeps the parts apart: ["a", "bc"] and ["ab", "c"] must not meet.
	const parts = JSON.stringify([sameName(campaign), sameName(step), to]);
	return createHash('sha256').update(parts).digest('hex').slice(0, 32);
}

const sameName = (name: string): string =>
	name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
