import { timingSafeEqual } from 'node:crypto';

/** Whether two digests are the same, in a time that tells nothing of where they differ. */
export function sameDigest(given: string, expected: string): boolean {
	const [left, right] = [Buffer.from(given), Buffer.from(expected)];
	return left.length === right.length && timingSafeEqual(left, right);
}
