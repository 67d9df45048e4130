import fc from 'fast-check';
import { rateOf } from '../../lib/reports';
import { failureWords } from '../../lib/reports/failureWords';
import { between, duration, money, percent } from '../../lib/reports/words';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('A rate', () => {
	// Newcombe 1998, Two-sided confidence intervals for the single proportion, table I, method 3.
	it.each([
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718],
	])('has the interval of Wilson for %d of %d', (count, of, low, high) => {
		const rate = rateOf(count, of);
		expect(rate?.low).toBeCloseTo(low, 4);
		expect(rate?.high).toBeCloseTo(high, 4);
	});

	it('is none out of nothing, and never 0', () => {
		expect(rateOf(0, 0)).toBeUndefined();
	});

	it('lies in its interval, which lies between 0 and 1 and shrinks with more trials', () => {
		fc.assert(
			fc.property(fc.nat({ max: 5000 }), fc.integer({ min: 1, max: 5000 }), (some, more) => {
				const rate = rateOf(Math.min(some, more), more)!;
				expect(rate.low).toBeGreaterThanOrEqual(0);
				expect(rate.low).toBeLessThanOrEqual(rate.share);
				expect(rate.share).toBeLessThanOrEqual(rate.high);
				expect(rate.high).toBeLessThanOrEqual(1);
				const surer = rateOf(rate.count * 10, rate.of * 10)!;
				expect(surer.high - surer.low).toBeLessThan(rate.high - rate.low);
			}),
		);
	});
});

describe('Words of a report', () => {
	it.each([
		[0, '0 %'],
		[0.0001, 'under 0.1 %'],
		[0.0064, '0.6 %'],
		[0.099, '9.9 %'],
		[0.61, '61 %'],
		[0.994, '99.4 %'],
		[0.99999, 'over 99.9 %'],
		[1, '100 %'],
	])('round the share %d to “%s”, and never to nothing or to all', (share, text) => {
		expect(plain(percent(share))).toBe(text);
	});

	it.each([
		[0, 0, 1, '0–79 %'],
		[19, 0, 40, '0–8.8 %'],
		[0, 24, 40, '45–74 %'],
	])('say between what a rate lies (%#)', (_seed, count, of, text) => {
		expect(plain(between(rateOf(count, of)!))).toBe(text);
	});

	it.each([
		[0.4, '1 s'],
		[59, '59 s'],
		[60, '1 min'],
		[80, '1 min 20 s'],
		[3600, '1 h'],
		[5400, '1 h 30 min'],
		[259_200, '3 days'],
	])('say that %d seconds are “%s”', (seconds, text) => {
		expect(plain(duration(seconds))).toBe(text);
	});

	it.each([
		[1204.5, 'EUR 1,204.50'],
		[0.0064, 'EUR 0.0064'],
		[0.705, 'EUR 0.71'],
		[0, 'EUR 0.00'],
	])('say the money %d as “%s”', (amount, text) => {
		expect(plain(money(amount, 'EUR'))).toBe(text);
	});

	it.each([
		['refused', 'insufficient_credits', 'The account at the gateway could not pay for it'],
		['undelivered', '', 'The gateway gave no reason'],
		['undelivered', 'The phone is off.', 'The phone is off'],
		['refused', 'a_code_of_tomorrow', 'a code of tomorrow'],
		['cancelled', 'opted_out', 'The person had said stop'],
		['undelivered', 'constructor', 'constructor'],
	] as const)('say why a message was %s (“%s”): %s', (state, reason, text) => {
		expect(failureWords({ state, reason })).toBe(text);
	});
});
