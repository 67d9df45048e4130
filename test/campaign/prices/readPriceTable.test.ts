import fc from 'fast-check';
import { readPriceTable } from '../../../lib/campaign/prices';
import { readCountry } from '../../../lib/contacts';

const read = (text: string, currency?: string) => readPriceTable(text, readCountry, currency);

describe('a price list that somebody pastes', () => {
	it.each([
		['with commas', 'France, 0.07 EUR\nGermany, 0.09 EUR', { FR: 0.07, DE: 0.09 }],
		['with decimal commas', 'France, 0,07 EUR\nFR,0,071', { FR: 0.071 }],
		[
			'out of a spreadsheet',
			'Country\tPrice (EUR)\nFrance\t0.07\nAllemagne\t0,09',
			{ FR: 0.07, DE: 0.09 },
		],
		['with codes and semicolons', 'FR;0.07 €\nDE;€0.09', { FR: 0.07, DE: 0.09 }],
		['of calling codes', '+33 0.07 EUR\n+49: 0.09 EUR', { FR: 0.07, DE: 0.09 }],
		[
			'of networks, the dearest of which counts',
			'"FR","France","Orange","0.0711"\n"FR","France","SFR","0.0809 EUR"',
			{ FR: 0.0809 },
		],
		['with codes of networks before', '208,01,France,Orange,0.06 EUR', { FR: 0.06 }],
		['with a comma in a name', '"Congo, Democratic Republic",CD, 0.03 EUR', { CD: 0.03 }],
		['of cents', 'France 6.5 ct EUR\nSpain 7 cents EUR', { FR: 0.065, ES: 0.07 }],
		['with spaces and empty lines', '\n  France   0.07   EUR  \n\n', { FR: 0.07 }],
		['of groups of thousands', 'Indonesia 1.234,50 EUR', { ID: 1234.5 }],
	])('%s is read', (_how, text, byCountry) => {
		expect(read(text)).toEqual({ ok: true, value: { currency: 'EUR', byCountry } });
	});

	it.each([
		['0.08 USD', { default: 0.08 }],
		['everywhere else, 0.08 USD', { default: 0.08 }],
		['* 0.08 USD', { default: 0.08 }],
		['Other countries; $0.08', { default: 0.08 }],
		['credit, 0.03 USD', { perCredit: 0.03 }],
		['1 credit = 0.03 USD', { perCredit: 0.03 }],
	])('has “%s” for what is no country', (text, others) => {
		expect(read(text)).toEqual({ ok: true, value: { currency: 'USD', byCountry: {}, ...others } });
	});

	it('is none where nothing is written', () => {
		expect(read(' \n ')).toEqual({ ok: true, value: undefined });
	});

	it('has the currency that was said beside it where it names none', () => {
		expect(read('France 0.07', 'chf')).toMatchObject({ value: { currency: 'CHF' } });
	});

	it.each([
		['France 0.07', /does not say its currency/],
		['France 0.07 EUR\nGermany 0.09 USD', /Line 2 .*one currency.*EUR and USD/],
		['France 0.07 EUR\nGermany', /Line 2 .*does not end in a price/],
		['France 0.07 EUR\nAtlantis 0.09', /Line 2 .*names no country/],
		['France, Germany, 0.07 EUR', /Line 1 .*names no country/],
		['France 1,500 IDR', /may be 1500 or 1.5/],
		['France 0.07 XYZ', /“XYZ” is no currency/],
		['Country, Price', /no line with a country and a price/],
	])('is not guessed at: %s', (text, why) => {
		expect(read(text)).toEqual({ ok: false, failure: expect.stringMatching(why) as string });
	});

	it('is read without a throw whatever it is', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 200 }), (text) => {
				expect(typeof read(text).ok).toBe('boolean');
			}),
			{ seed: 21 },
		);
	});

	it('is read in no time however long a line is', () => {
		for (const line of [
			'1'.repeat(50_000),
			' '.repeat(50_000) + 'x',
			`${'a '.repeat(25_000)}x`,
			`${'0,'.repeat(25_000)}x`,
		]) {
			expect(typeof read(line).ok).toBe('boolean');
		}
	});
});
