import fc from 'fast-check';
import { into, placeInWindow } from '../../lib/campaign/spread';
import { messageKey } from '../../lib/message';
import type { E164 } from '../../lib/phone';

const keys = (campaign: string, many: number) =>
	Array.from({ length: many }, (_, i) =>
		messageKey(campaign, `+336${String(i).padStart(8, '0')}` as E164),
	);

it('a place is in the window, whatever the key', () => {
	fc.assert(
		fc.property(fc.string(), fc.nat(10_000_000), (key, length) => {
			const at = into(length, placeInWindow(key));
			expect(at % 1000).toBe(0);
			expect(at).toBeGreaterThanOrEqual(0);
			expect(at).toBeLessThanOrEqual(length);
		}),
	);
});

it('a window of no length has one place', () => {
	for (const key of keys('autumn', 9)) expect(into(-5, placeInWindow(key))).toBe(0);
});

it.each(['autumn', 'spring', 'a shop'])('places of “%s” are even', (campaign) => {
	const MINUTES = 120;
	const MANY = 12_000;
	const counts = new Array<number>(MINUTES).fill(0);
	for (const key of keys(campaign, MANY)) counts[Math.floor(placeInWindow(key) * MINUTES)]! += 1;
	const expected = MANY / MINUTES;
	const chiSquare = counts.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
	// 119 degrees of freedom: beyond 175 lies one in a thousand.
	expect(chiSquare).toBeLessThan(175);
	expect(Math.max(...counts)).toBeLessThan(expected * 1.5);
});

it('somebody who is first in one campaign is not first in all', () => {
	const first = (campaign: string) =>
		keys(campaign, 1000).flatMap((key, i) => (placeInWindow(key) < 0.1 ? [i] : []));
	const both = first('autumn').filter((i) => new Set(first('spring')).has(i));
	expect(both.length).toBeLessThan(30);
});
