import { costOf, moneyOf } from '../../../lib/campaign/prices';

const text = { country: 'FR', segments: 2, credits: 3 };
const list = { currency: 'EUR', byCountry: { FR: 0.07, IN: 0 } };

describe('what a text costs', () => {
	it.each([
		['the price of its country', list, text, 0.14],
		['nothing where the list says so', { ...list, default: 1 }, { ...text, country: 'IN' }, 0],
		['the price of all others', { ...list, default: 0.1 }, { ...text, country: 'DE' }, 0.2],
		[
			'the price of all others without a country',
			{ ...list, default: 0.1 },
			{ ...text, country: undefined },
			0.2,
		],
		[
			'its credits, where no price is known',
			{ ...list, perCredit: 0.03 },
			{ ...text, country: 'DE' },
			0.09,
		],
		['something that nobody knows', list, { ...text, country: 'DE' }, undefined],
		[
			'something that nobody knows, by a name of another kind',
			list,
			{ ...text, country: 'constructor' },
			undefined,
		],
	])('is %s', (_what, prices, about, cost) => {
		if (cost === undefined) expect(costOf(prices, about)).toBeUndefined();
		else expect(costOf(prices, about)).toBeCloseTo(cost);
	});

	it('is added up, and what nobody knows is counted beside', () => {
		const texts = [text, text, text, { ...text, country: 'DE' }];
		expect(moneyOf(list, texts)).toEqual({ amount: 0.42, currency: 'EUR', unpriced: 1 });
	});
});
