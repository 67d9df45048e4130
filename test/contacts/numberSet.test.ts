import fc from 'fast-check';

import { NumberSet } from '../../lib/contacts/numberSet';

describe('NumberSet', () => {
	const number = fc.oneof(
		fc.integer({ min: 1, max: 50 }),
		fc.integer({ min: 0, max: 5000 }).map((n) => 33_600_000_000 + n),
		fc.integer({ min: 1, max: 999_999_999_999_999 }),
	);

	it('says of every number whether it came before, as a Set does', () => {
		fc.assert(
			fc.property(fc.array(number, { maxLength: 4000 }), (numbers) => {
				const [own, known] = [new NumberSet(), new Set<number>()];
				for (const one of numbers) {
					expect(own.add(one)).toBe(!known.has(one));
					known.add(one);
				}
			}),
			{ numRuns: 20 },
		);
	});

	it('says it of many at once as of one after the other', () => {
		fc.assert(
			fc.property(fc.array(fc.array(number, { maxLength: 900 })), (batches) => {
				const [own, known] = [new NumberSet(), new NumberSet()];
				for (const numbers of batches) {
					expect(own.addAll(numbers)).toEqual(numbers.map((one) => known.add(one)));
				}
			}),
			{ numRuns: 50 },
		);
	});

	it('keeps its promise while it grows', () => {
		const set = new NumberSet();
		const numbers = Array.from({ length: 100_000 }, (_, at) => 491_500_000_000 + at * 7);
		expect(numbers.every((one) => set.add(one))).toBe(true);
		expect(numbers.some((one) => set.add(one))).toBe(false);
	});
});
