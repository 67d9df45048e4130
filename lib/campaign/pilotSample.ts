import { createHash } from 'node:crypto';

/**
 * The keys of a pilot: a sample by chance, but the same one for the same keys, so that a pilot run
 * twice texts nobody new.
 *
 * @param size how many; all when there are fewer
 */
export function pilotSample(keys: Iterable<string>, size: number): ReadonlySet<string> {
	const drawn = [...new Set(keys)].map((key) => ({ key, lot: lotOf(key) }));
	drawn.sort((a, b) => (a.lot < b.lot ? -1 : 1));
	return new Set(drawn.slice(0, size).map(({ key }) => key));
}

// Keys are hashes already; drawn anew so that the lot does not depend on how keys are made.
const lotOf = (key: string): string => createHash('sha256').update(`pilot:${key}`).digest('hex');
