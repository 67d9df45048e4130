import fc from 'fast-check';
import { measure, segment } from '../../lib/text';

const a = (count: number) => 'a'.repeat(count);
const han = (count: number) => '中'.repeat(count);
const cake = '🎂';
const family = '👨‍👩‍👧‍👦'; // four people and three joiners: 11 units
const flag = '🇫🇷'; // two regional indicators: 4 units

describe('a text in GSM-7', () => {
	it.each([
		['nothing is no message', '', 0, 0, 160],
		['one letter', 'a', 1, 1, 159],
		['160 letters still fit one message', a(160), 160, 1, 0],
		['161 letters need two', a(161), 161, 2, 145],
		['306 letters fill two', a(306), 306, 2, 0],
		['307 letters need three', a(307), 307, 3, 152],
		['459 letters fill three', a(459), 459, 3, 0],
		['460 letters need four', a(460), 460, 4, 152],
		['1,530 letters fill ten', a(1530), 1530, 10, 0],
		['the euro sign costs two septets', '€', 2, 1, 158],
		['158 letters and a euro fit one message', a(158) + '€', 160, 1, 0],
		['159 letters and a euro need two', a(159) + '€', 161, 2, 145],
		['80 euros fit one message', '€'.repeat(80), 160, 1, 0],
		['81 euros need two, of 76 each at most', '€'.repeat(81), 162, 2, 143],
		['152 brackets fill two parts to 152 of 153', ']'.repeat(152), 304, 2, 1],
		['153 brackets need three', ']'.repeat(153), 306, 3, 151],
		['an escape never parts from its character', a(152) + '{' + a(152), 306, 3, 152],
		['an escape may end a part', a(151) + '{' + a(153), 306, 2, 0],
		['an escape is lost at each of two ends', a(152) + '{' + a(150) + '{' + a(4), 310, 3, 147],
		['form feed is in the extension table', '\f', 2, 1, 158],
		['159 letters and a form feed need two', a(159) + '\f', 161, 2, 145],
		['all ten of the extension table', '\f^{}\\[~]|€', 20, 1, 140],
		['a line feed is one septet', 'a\nb', 3, 1, 157],
		['a carriage return and a line feed are two', 'a\r\nb', 4, 1, 156],
		['the two may be split', a(152) + '\r\n' + a(152), 306, 2, 0],
		['é è à ù ì ò are GSM-7', 'éèàùìò', 6, 1, 154],
		['ä ö ü ñ ß are GSM-7', 'äöüñßÄÖÜÑ', 9, 1, 151],
		['å ø æ are GSM-7', 'åøæÅØÆ', 6, 1, 154],
		['É is GSM-7', 'É', 1, 1, 159],
		['Ç (capital) is GSM-7', 'ÇA VA', 5, 1, 155],
		['£ $ ¥ ¤ § ¡ ¿ are GSM-7', '£$¥¤§¡¿', 7, 1, 153],
		['the Greek capitals that differ from Latin ones', 'ΔΦΓΛΩΠΨΣΘΞ', 10, 1, 150],
		['@ is septet zero and no end of text', '@@@', 3, 1, 157],
		['an underscore is one septet', '_', 1, 1, 159],
		['a web address', 'https://acme.example/a?b=1&c=2#d', 32, 1, 128],
	])('%s', (_name, text, length, segments, remaining) => {
		expect(segment(text)).toMatchObject({ encoding: 'GSM-7', length, segments, remaining });
		expect(segment(text).unicodeCharacters).toEqual([]);
	});
});

describe('a text in Unicode', () => {
	it.each([
		['ç (small)', 'ça va', 5, 1, 65],
		['ê', 'fête', 4, 1, 66],
		['ë', 'Noël', 4, 1, 66],
		['â î ô û ï', 'âîôûï', 5, 1, 65],
		['á í ó ú', 'áíóú', 4, 1, 66],
		['É made of E and an accent', 'E\u0301', 2, 1, 68],
		['œ', 'œuf', 3, 1, 67],
		['Turkish ş ğ ı İ', 'şğıİ', 4, 1, 66],
		['a small Greek letter', 'α', 1, 1, 69],
		['Greek Α, though it looks Latin', 'Α', 1, 1, 69],
		['Cyrillic', 'Привет', 6, 1, 64],
		['Arabic', 'مرحبا', 5, 1, 65],
		['a curly apostrophe', 'it’s', 4, 1, 66],
		['curly quotes', '“x”', 3, 1, 67],
		['an en dash', 'a–b', 3, 1, 67],
		['an ellipsis', 'a…', 2, 1, 68],
		['a non-breaking space', 'a\u00a0b', 3, 1, 67],
		['a backtick', '`', 1, 1, 69],
		['a tab', 'a\tb', 3, 1, 67],
		['the degree sign', '20°', 3, 1, 67],
		['the trade mark sign', '™', 1, 1, 69],
		['a zero-width space', 'a\u200bb', 3, 1, 67],
		['a byte order mark', '\ufeffa', 2, 1, 68],
		['an escape character itself', '\u001b', 1, 1, 69],
		['NUL', '\u0000', 1, 1, 69],
		['a vertical tab', '\u000b', 1, 1, 69],
		['DEL', '\u007f', 1, 1, 69],
		['an extension character costs one unit here', '€ç', 2, 1, 68],
		['70 units still fit one message', han(70), 70, 1, 0],
		['71 units need two', han(71), 71, 2, 63],
		['134 units fill two', han(134), 134, 2, 0],
		['135 units need three', han(135), 135, 3, 66],
		['69 letters and one ê fit one message', a(69) + 'ê', 70, 1, 0],
		['one ê after 70 letters needs two', a(70) + 'ê', 71, 2, 63],
		['an emoji costs two units', cake, 2, 1, 68],
		['35 emoji fit one message', cake.repeat(35), 70, 1, 0],
		['67 emoji need three: 33 a part', cake.repeat(67), 134, 3, 65],
		['an emoji is never cut in half', han(66) + cake + han(66), 134, 3, 66],
		['an emoji that ends a part', han(65) + cake + han(67), 134, 2, 0],
		['a lone high surrogate counts one unit', '\ud83c', 1, 1, 69],
		['a lone low surrogate too', '\udf82', 1, 1, 69],
		['halves in the wrong order are two characters', han(66) + '\udf82\ud83c' + han(66), 134, 2, 0],
		['two high halves are no pair', han(66) + '\ud83c\ud83c' + han(66), 134, 2, 0],
		['a skin tone may be split off', han(65) + '👍🏽' + han(65), 134, 2, 0],
		['a family may be split', han(60) + family + han(63), 134, 3, 66],
		['a flag may be split', han(65) + flag + han(65), 134, 2, 0],
	])('%s', (_name, text, length, segments, remaining) => {
		expect(segment(text)).toMatchObject({ encoding: 'UCS-2', length, segments, remaining });
	});

	it('names the characters that forced it, with their positions', () => {
		expect(segment('L’été, l’ê🎂').unicodeCharacters).toEqual([
			{ character: '’', positions: [1, 8] },
			{ character: 'ê', positions: [9] },
			{ character: '🎂', positions: [10] },
		]);
	});
});

describe('with emoji kept whole', () => {
	it.each([
		['a flag goes to the next part', han(65) + flag + han(65), 3, 65],
		['a family goes to the next part', han(60) + family + han(60), 3, 63],
		['a letter keeps its accent', han(66) + 'e\u0301' + han(66), 3, 66],
		['a text that fits one message is not split', family.repeat(6), 1, 4],
		['a cluster longer than a part is split all the same', 'e' + '\u0301'.repeat(140), 3, 60],
		['GSM-7 has nothing to keep', a(152) + '{' + a(152), 3, 152],
	])('%s', (_name, text, segments, remaining) => {
		expect(measure(text, { keepEmojiWhole: true })).toMatchObject({ segments, remaining });
	});
});

describe('with a 16-bit reference', () => {
	it.each([
		['one message is as long as ever', a(160), 160, 1],
		['152 septets a part', a(304), 152, 2],
		['305 letters need three', a(305), 152, 3],
		['66 units a part', han(132), 66, 2],
		['133 units need three', han(133), 66, 3],
	])('%s', (_name, text, perSegment, segments) => {
		expect(measure(text, { referenceBits: 16 })).toMatchObject({ perSegment, segments });
	});
});

describe('with a national language table', () => {
	it.each([
		['a text that needs none is plain GSM-7', 'turkish', a(160), 'GSM-7', 160, 160, 1],
		['the single shift leaves 155 septets', 'spanish', a(153) + 'á', 'GSM-7', 155, 155, 1],
		['and 149 beside the numbering of the parts', 'spanish', a(154) + 'á', 'GSM-7', 156, 149, 2],
		['a letter of the single shift costs two', 'turkish', 'ş', 'GSM-7', 2, 155, 1],
		[
			'many letters are cheaper with the locking shift',
			'turkish',
			'ş'.repeat(100),
			'GSM-7',
			100,
			155,
			1,
		],
		['both tables together leave 152', 'portuguese', 'ã'.repeat(151) + '∞', 'GSM-7', 152, 155, 1],
		['what no table has stays Unicode', 'turkish', 'ş中', 'UCS-2', 2, 70, 1],
		['Spanish has no locking table', 'spanish', 'á'.repeat(78), 'GSM-7', 156, 149, 2],
	] as const)('%s', (_name, nationalLanguage, text, encoding, length, perSegment, segments) => {
		expect(measure(text, { nationalLanguage })).toMatchObject({
			encoding,
			length,
			perSegment,
			segments,
		});
	});

	it('holds 152 septets where both tables are needed, 146 a part', () => {
		const text = (count: number) => 'ª'.repeat(count - 2) + 'Φ';
		const options = { nationalLanguage: 'portuguese' } as const;
		expect(measure(text(152), options)).toMatchObject({ length: 152, perSegment: 152 });
		expect(measure(text(153), options)).toMatchObject({ perSegment: 146, segments: 2 });
	});

	it('leaves 148 and 145 septets beside a 16-bit reference', () => {
		const wide = { nationalLanguage: 'portuguese', referenceBits: 16 } as const;
		expect(measure(a(160) + 'á', wide)).toMatchObject({ perSegment: 148 });
		expect(measure('ª'.repeat(160) + 'Φ', wide)).toMatchObject({ perSegment: 145 });
	});

	it('names only what the language cannot write', () => {
		const { unicodeCharacters } = segment('şık 中', { nationalLanguage: 'turkish' });
		expect(unicodeCharacters.map(({ character }) => character)).toEqual(['中']);
	});
});

const texts = fc.string({
	unit: fc.constantFrom(...'ab {}€|~é\nşã’中', 'ç', cake, family, flag, '\ud83c', '\udf82'),
	maxLength: 500,
});
const options = fc.record({
	keepEmojiWhole: fc.boolean(),
	referenceBits: fc.constantFrom(8 as const, 16 as const),
	nationalLanguage: fc.constantFrom(undefined, 'turkish', 'spanish', 'portuguese'),
});

describe('whatever the text and the options', () => {
	it('the parts join to the text, and as many of them as were counted', () => {
		fc.assert(
			fc.property(texts, options, (text, chosen) => {
				const { parts, ...counted } = segment(text, chosen as never);
				expect(parts.join('')).toBe(text);
				expect(parts).toHaveLength(counted.segments);
				expect(counted).toMatchObject(measure(text, chosen as never));
			}),
			{ numRuns: 500 },
		);
	});

	it('no part is longer than its limit, and none splits a surrogate pair', () => {
		fc.assert(
			fc.property(texts, options, (text, chosen) => {
				const { parts, perSegment, encoding, remaining } = segment(text, chosen as never);
				expect(remaining).toBeGreaterThanOrEqual(0);
				for (const [i, part] of parts.entries()) {
					if (encoding === 'UCS-2') expect(part.length).toBeLessThanOrEqual(perSegment);
					const joint = (parts[i - 1]?.at(-1) ?? '') + part.charAt(0);
					expect(joint).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/);
				}
			}),
			{ numRuns: 500 },
		);
	});

	it('the parts are counted as one fills them character by character, wherever an escape stands', () => {
		const filled = (text: string): readonly number[] => {
			const septets = [...text].map((character) => ('€['.includes(character) ? 2 : 1));
			const length = septets.reduce((sum, cost) => sum + cost, 0);
			if (length <= 160) return [length, 1, 160 - length];
			const parts = [0];
			for (const cost of septets) {
				const last = parts.at(-1) ?? 0;
				if (last + cost > 153) parts.push(cost);
				else parts[parts.length - 1] = last + cost;
			}
			return [length, parts.length, 153 - (parts.at(-1) ?? 0)];
		};
		for (const length of [1, 3, 4, 5, 151, 152, 153, 154, 157, 158, 159, 160, 161, 305, 306, 307]) {
			for (let at = 0; at < length; at++) {
				for (const end of ['b', '[']) {
					const text = 'a'.repeat(at) + '€' + 'b'.repeat(length - at - 1).slice(0, -1) + end;
					const { length: septets, segments, remaining } = measure(text);
					expect([text, septets, segments, remaining]).toEqual([text, ...filled(text)]);
				}
			}
		}
	});

	it('a part of GSM-7 takes at most 153 septets', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'ab{€é\n'), maxLength: 700 }), (text) => {
				const { parts, perSegment } = segment(text);
				for (const part of parts) expect(measure(part).length).toBeLessThanOrEqual(perSegment);
			}),
		);
	});
});
