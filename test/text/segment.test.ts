import fc from 'fast-check';
import split from 'split-sms';
import { segment } from '../../lib/text';

const a = (count: number) => 'a'.repeat(count);
const han = (count: number) => '中'.repeat(count);

describe('segment', () => {
	it.each([
		['nothing is no message', '', 'GSM-7', 0, 0, 160],
		['one letter', 'a', 'GSM-7', 1, 1, 159],
		['160 letters still fit one message', a(160), 'GSM-7', 160, 1, 0],
		['161 letters need two', a(161), 'GSM-7', 161, 2, 145],
		['306 letters fill two', a(306), 'GSM-7', 306, 2, 0],
		['307 letters need three', a(307), 'GSM-7', 307, 3, 152],
		['the euro sign costs two septets', a(159) + '€', 'GSM-7', 161, 2, 145],
		['an escape never parts from its character', a(152) + '{' + a(152), 'GSM-7', 306, 3, 152],
		['form feed is in the extension table', '\f', 'GSM-7', 2, 1, 158],
		['a line break is one septet', 'a\nb', 'GSM-7', 3, 1, 157],
		['é è à ù ä ö ü ñ are GSM-7', 'éèàùäöüñ', 'GSM-7', 8, 1, 152],
		['ç (small) forces Unicode', 'ça va', 'UCS-2', 5, 1, 65],
		['Ç (capital) does not', 'ÇA VA', 'GSM-7', 5, 1, 155],
		['ê forces Unicode', 'fête', 'UCS-2', 4, 1, 66],
		['a curly quote forces Unicode', 'it’s', 'UCS-2', 4, 1, 66],
		['70 units still fit one message', han(70), 'UCS-2', 70, 1, 0],
		['71 units need two', han(71), 'UCS-2', 71, 2, 63],
		['an emoji costs two units', '🎂', 'UCS-2', 2, 1, 68],
		['an emoji is never cut in half', han(66) + '🎂' + han(66), 'UCS-2', 134, 3, 66],
		['a lone surrogate counts one unit', '\ud83c', 'UCS-2', 1, 1, 69],
		['an escape character itself is Unicode', '\u001b', 'UCS-2', 1, 1, 69],
	])('%s', (_name, text, encoding, length, segments, remaining) => {
		expect(segment(text)).toMatchObject({ encoding, length, segments, remaining });
	});

	it('names the characters that forced Unicode, with their positions', () => {
		expect(segment('L’été, l’ê🎂').unicodeCharacters).toEqual([
			{ character: '’', positions: [1, 8] },
			{ character: 'ê', positions: [9] },
			{ character: '🎂', positions: [10] },
		]);
	});

	const text = fc.string({
		unit: fc.constantFrom(...'ab {}€|~é\n', 'ç', '’', '🎂', '中'),
		maxLength: 500,
	});

	it('joins its parts back to the text, none longer than its limit', () => {
		fc.assert(
			fc.property(text, (message) => {
				const { parts, perSegment, encoding } = segment(message);
				expect(parts.join('')).toBe(message);
				for (const part of parts) {
					const alone = segment(part);
					const units = encoding === 'UCS-2' ? part.length : alone.length;
					expect(units).toBeLessThanOrEqual(perSegment);
				}
			}),
		);
	});

	it('agrees with split-sms on the number of segments and the room left', () => {
		fc.assert(
			fc.property(
				text.filter((message) => message !== ''),
				(message) => {
					const theirs = split.split(message);
					const ours = segment(message);
					expect(ours.segments).toBe(theirs.parts.length);
					expect(ours.remaining).toBe(theirs.remainingInPart);
					expect(ours.parts).toEqual(theirs.parts.map((part) => part.content));
				},
			),
			{ numRuns: 2000 },
		);
	});
});
