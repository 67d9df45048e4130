import fc from 'fast-check';
import { openBerths } from '../../../lib/campaign/sending/berths';

it('lets so many in at once, in the order in which they came, and everybody in the end', async () => {
	const counts = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 60 });
	await fc.assert(
		fc.asyncProperty(counts, fc.integer({ min: 1, max: 40 }), async (batches, most) => {
			const berths = openBerths();
			let inside = 0;
			const order: number[] = [];
			await Promise.all(
				batches.map(async (count, i) => {
					const leave = await berths.take(count, most);
					order.push(i);
					inside += count;
					expect(inside <= most || inside === count).toBe(true);
					await new Promise(setImmediate);
					inside -= count;
					leave();
				}),
			);
			expect(order).toEqual(batches.map((_, i) => i));
		}),
		{ numRuns: 50 },
	);
});
