import fc from 'fast-check';

import { LANGUAGES, readReply } from '../../../lib/compliance';
import { normaliseReply } from '../../../lib/compliance/keywords';

const anyText = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.string({ unit: 'grapheme' }),
	fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);
const words = LANGUAGES.flatMap(({ optOut, optIn, help }) => [...optOut, ...optIn, ...help]);
/** Texts that are near to keywords: the words, pieces of them, and what may stand around. */
const nearly = fc
	.array(
		fc.oneof(fc.constantFrom(...words, 'by', 'please', 'bus', '.', '\n', '’', 'ß', 'İ'), anyText),
		{
			maxLength: 6,
		},
	)
	.map((parts) => parts.join(' '));
const context = fc.record(
	{
		country: fc.constantFrom('US', 'FR', 'TR', 'CN', 'ES', 'XX', '__proto__'),
		languages: fc.array(fc.constantFrom('en', 'tr', 'zh-Hans', 'xx', '')),
		expectConfirmation: fc.boolean(),
	},
	{ requiredKeys: [] },
);

describe('normaliseReply', () => {
	it.each([
		['“Ｓ Ｔ Ｏ Ｐ!!”', 'stop'],
		['Stopppp', 'stop'],
		['İPTAL ıptal', 'iptal iptal'],
		['GROẞ, groß', 'gross gross'],
		['ΣΤΟΠ ΔΙΑΓΡΑΦΉΣ', 'στοπ διαγραφησ'],
		['Đăng ký', 'dang ky'],
		['HJÆLP', 'hjaelp'],
		['can’t can´t can`t', 'cant cant cant'],
		['1️⃣ 👍🏽', '1'],
		['रोकें', 'रोकें'],
		['수신 거부', '수신 거부'],
		['\ud800stop\udfff', 'stop'],
	])('%s becomes %s', (text, normalised) => {
		expect(normaliseReply(text)).toBe(normalised);
	});

	it('leaves alone what is normalised, for every letter and any text', () => {
		for (let code = 0; code <= 0x10ffff; code++) {
			const character = String.fromCodePoint(code);
			// Most of all code points, and nothing to them.
			if (/[\p{Cn}\p{Co}\p{sc=Han}\p{sc=Hangul}\p{sc=Tangut}]/u.test(character)) continue;
			const once = normaliseReply(`a${character}`);
			if (normaliseReply(once) !== once) throw new Error(`U+${code.toString(16)}`);
		}
		fc.assert(
			fc.property(anyText, (text) => {
				const once = normaliseReply(text);
				expect(normaliseReply(once)).toBe(once);
			}),
		);
	});
});

describe('readReply, whatever comes', () => {
	it('answers every text', () => {
		fc.assert(
			fc.property(nearly, context, (text, given) => {
				expect(typeof readReply(text, given).outcome).toBe('string');
			}),
		);
	});

	it('never takes a text that holds a plain STOP for a wish to get messages', () => {
		fc.assert(
			fc.property(nearly, nearly, context, (before, after, given) => {
				const { outcome } = readReply(`${before} STOP ${after}`, given);
				expect(outcome).not.toBe('optIn');
			}),
		);
	});

	it('reads a text and its normalised form alike where it is a single word', () => {
		fc.assert(
			fc.property(fc.constantFrom(...words), context, (word, given) => {
				expect(readReply(normaliseReply(word), given)).toEqual(readReply(word, given));
			}),
		);
	});

	it('understands a keyword in any case, with punctuation and spaces around it', () => {
		const around = fc.string({ unit: fc.constantFrom(' ', '!', '.', '\n', '"', '…', '\u200b') });
		fc.assert(
			fc.property(
				fc.constantFrom('STOP', 'stop', 'Stop', 'ARRÊT', 'unsubscribe'),
				around,
				around,
				(word, left, right) => {
					expect(readReply(left + word + right).outcome).toBe('optOut');
				},
			),
		);
	});
});
