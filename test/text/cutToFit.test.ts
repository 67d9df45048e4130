import fc from 'fast-check';
import { cutToFit, type Filled, linksIn, measure } from '../../lib/text';

const within =
	(characters: number) =>
	({ text }: Filled) =>
		text.length <= characters;

const filled = (text: string): Filled => ({ text, values: [] });

describe('cutToFit', () => {
	it.each([
		['what fits stays whole', 'one two', 7, 'one two'],
		['it cuts where a word ends', 'one two three', 10, 'one two'],
		['it leaves no space at the end', 'one   two', 5, 'one'],
		['a line break ends a word too', 'one\ntwo', 5, 'one'],
		['a long first word is cut inside', 'Donaudampfschiff fahrt', 5, 'Donau'],
		['an emoji is not cut in half', '👨‍👩‍👧 x', 5, undefined],
		['a web address is left out whole', 'see https://acme.example/abc now', 20, 'see'],
	])('%s', (_name, text, limit, expected) => {
		expect(cutToFit(filled(text), within(limit))?.text).toBe(expected);
	});

	it.each([
		['a link alone is not cut', 'https://acme.example/abcdefgh', 12, undefined],
		['nor a bare one', 'acme.example/abcdefghijklm x', 12, undefined],
		['nor a mailbox', 'somebody@acme.example', 12, undefined],
		['nor a link among Chinese', '请访问example.com领取', 8, '请访问'],
		['a price keeps its groups', 'now 1 234,50 € only', 7, 'now'],
		['and its sign', 'only 20 € today', 7, 'only'],
		['a sign keeps its price', 'now € 20 only', 6, 'now'],
		['a currency keeps its price', 'from CHF 20 only', 9, 'from'],
		['a percentage', 'get 20 % off', 6, 'get'],
		['a date', 'until 12 May 2027', 8, 'until'],
		['a phone number', 'call 01 23 45 67', 10, 'call'],
		['but a number may end a sentence', 'until 2027. Come by', 13, 'until 2027.'],
		['and a clause', 'until 2027, come by', 13, 'until 2027,'],
		['digits are not parted', '12345678 x', 5, undefined],
		['a flag is whole', '🇫🇷🇩🇪', 5, '🇫🇷'],
		['a skin tone stays', '👍🏽👍🏽', 5, '👍🏽'],
		['a letter keeps its accent', 'e\u0301e\u0301e\u0301', 3, 'e\u0301'],
	])('%s', (_name, text, limit, expected) => {
		expect(cutToFit(filled(text), within(limit))?.text).toBe(expected);
	});

	it('keeps a value with a number whole, but not a long one', () => {
		const value = (start: number, end: number) => ({ start, end });
		const price = { text: 'only EUR ab 1234 cd today', values: [value(5, 19)] };
		expect(cutToFit(price, within(12))?.text).toBe('only');
		const long = { text: `${'word '.repeat(12)}1 word`, values: [value(0, 66)] };
		expect(cutToFit(long, within(30))?.text).toBe('word word word word word word');
	});

	it('moves the values that stay', () => {
		const text = 'Hi Ann, word word word. Out {link}';
		const keep = { start: 24, end: 34 };
		const values = [
			{ start: 3, end: 6 },
			{ start: 28, end: 34 },
		];
		const cut = cutToFit({ text, values }, within(24), keep);
		expect(cut).toEqual({
			text: 'Hi Ann, word Out {link}',
			values: [
				{ start: 3, end: 6 },
				{ start: 17, end: 23 },
			],
		});
	});

	it.each([
		['cuts before a passage', 'one two three. Reply STOP', 15, 25, 18, 'one two Reply STOP'],
		['keeps its line', 'one two three\nReply STOP', 14, 24, 18, 'one two\nReply STOP'],
		['cuts behind a passage first', 'Reply STOP. one two three', 0, 11, 17, 'Reply STOP. one'],
		['gives up where the passage alone fits', 'one two three. Reply STOP', 15, 25, 11, undefined],
	])('%s', (_name, text, start, end, limit, expected) => {
		expect(cutToFit(filled(text), within(limit), { start, end })?.text).toBe(expected);
	});

	it('never leaves half a link, half a number or half an emoji', () => {
		const unit = fc.constantFrom(
			...['word ', 'acme.example/x ', 'https://acme.example/y ', '12 ', '1 234,50 €. ', '👨‍👩‍👧', '中'],
		);
		const texts = fc.string({ unit, maxLength: 20 });
		fc.assert(
			fc.property(texts, fc.integer({ min: 1, max: 80 }), (text, limit) => {
				const cut = cutToFit(filled(text), within(limit))?.text ?? '';
				const rest = text.slice(cut.length);
				const whole = linksIn(text).map((link) => link.text);
				for (const link of linksIn(cut)) expect(whole).toContain(link.text);
				expect(/\d$/.test(cut) && /^[\s\d,]*\d/.test(rest)).toBe(false);
				expect(/\p{Emoji_Presentation}$/u.test(cut) && /^\u200d/.test(rest)).toBe(false);
			}),
		);
	});

	it('gives a beginning that fits', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'ab €ê \n'), maxLength: 400 }), (text) => {
				const fits = (beginning: Filled) => measure(beginning.text).segments <= 1;
				const beginning = cutToFit(filled(text), fits) ?? filled('');
				expect(text.startsWith(beginning.text)).toBe(true);
				expect(fits(beginning)).toBe(true);
			}),
		);
	});
});
