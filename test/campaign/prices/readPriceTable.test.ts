import fc from 'fast-check';
import { readPriceTable } from '../../../lib/campaign/prices';
import { readCountry } from '../../../lib/contacts';
import { atOnce } from '../../../lib/shared';

const read = (text: string, currency?: string) =>
	atOnce(readPriceTable(text, readCountry, currency));

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
		[
			'with the currency in a column of its own',
			'Country,Price,Currency\nFrance,0.07,EUR\nSpain;0,05;EUR\n"Italy","0.08","EUR"\nMalta,"0,09",EUR',
			{ FR: 0.07, ES: 0.05, IT: 0.08, MT: 0.09 },
		],
		[
			'with other figures in columns before it',
			'FR,208,01,0.07 EUR\nUS,1,0.0079',
			{ FR: 0.07, US: 0.0079 },
		],
		['with two prices, the last of which counts', 'France,0.07,0.08,EUR', { FR: 0.08 }],
		['as sentences', 'France: 0.07 EUR.\nSpain: 0.05.', { FR: 0.07, ES: 0.05 }],
		['with commas at the end', 'France,0.07 EUR,\nSpain,0.05,,', { FR: 0.07, ES: 0.05 }],
		['as a table of a README', '| CC | Price |\n|---|---|\n| FR | 0.07 EUR |', { FR: 0.07 }],
		['with a dash', 'France - 0.07 EUR\n+34 – 0.05 EUR', { FR: 0.07, ES: 0.05 }],
		['with a year in its heading', 'Price 2026 (EUR)\nFrance, 0.07', { FR: 0.07 }],
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
		['France, -0.07 EUR\nSpain, 0.05', /Line 1 .*does not end in a price/],
		['France 0.07€/SMS\nSpain, 0.05 EUR', /Line 1 .*does not end in a price/],
		['Sweden, 0.45 kr\nSpain, 0.05 EUR', /Line 1 .*does not end in a price/],
		['France, free\nSpain, 0.05 EUR', /Line 1 .*does not end in a price/],
		['Everywhere else, on demand\nSpain, 0.05 EUR', /Line 1 .*does not end in a price/],
		['France, - 0.07 EUR', /Line 1 .*below zero/],
		['France, 0.05-0.07 EUR\nSpain, 0.05', /Line 1 .*does not end in a price/],
		['France, 0.07 – 0.05 EUR', /Line 1 .*two prices/],
		['France, 0.05 EUR to 0.07 EUR', /Line 1 .*two prices/],
		['Vietnam, 1 234,50 VND', /Line 1 .*without a space/],
		['France,33,5 EUR', /Line 1 .*one price or two columns/],
		['South Korea, 12 ₩', /“₩” is no currency/],
		[`France, ${'9'.repeat(20)} EUR`, /no price of a segment/],
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
