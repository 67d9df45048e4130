import fc from 'fast-check';
import { pilotSample } from '../../lib/campaign';

const keys = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }));

describe('the sample of a pilot', () => {
	it('has as many as asked, or all, whatever their order', () => {
		fc.assert(
			fc.property(keys, fc.nat({ max: 50 }), (all, size) => {
				const sample = pilotSample(all, size);
				expect(sample.size).toBe(Math.min(size, all.length));
				expect(pilotSample(all.toReversed(), size)).toEqual(sample);
				for (const key of sample) expect(all).toContain(key);
			}),
		);
	});

	it('of more is a sample of fewer, and some: a larger pilot texts nobody of the first again', () => {
		fc.assert(
			fc.property(keys, fc.nat({ max: 20 }), (all, size) => {
				const larger = pilotSample(all, size * 2);
				for (const key of pilotSample(all, size)) expect(larger).toContain(key);
			}),
		);
	});
});
