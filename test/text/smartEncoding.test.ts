import fc from 'fast-check';
import { measure, smartEncode } from '../../lib/text';

describe('smart encoding of typography', () => {
	it.each([
		['curly apostrophes', 'it’s ‘so’', "it's 'so'"],
		['curly and angle quotes', '“a” „b‟ «c» ‹d›', '"a" "b" "c" <d>'],
		['primes', '5′ 10″', '5\' 10"'],
		['dashes and hyphens', 'a–b — c‑d −1', 'a-b - c-d -1'],
		['an ellipsis', 'so…', 'so...'],
		['non-breaking and thin spaces', '5\u00a0€ 1\u202f000\u2009x', '5 € 1 000 x'],
		['a tab', 'a\tb', 'a b'],
		['a line separator', 'a\u2028b', 'a\nb'],
		['invisible characters', 'a\u200bb\ufeffc\u00add', 'abcd'],
		['ligatures', 'ﬁne œuvre ĳs', 'fine oeuvre ijs'],
		['full-width forms', 'ＡＢＣ１２３！', 'ABC123!'],
		['bullets', '• one', '- one'],
		['signs', '© ® ™ № ×', '(c) (R) TM No x'],
		['a letter written as letter and accent', 'cafe\u0301', 'café'],
	])('writes %s in GSM-7', (_name, text, expected) => {
		const encoded = smartEncode(text, 'typography');
		expect(encoded.text).toBe(expected);
		expect(measure(encoded.text).encoding).toBe('GSM-7');
		expect(encoded.replacements.length).toBeGreaterThan(0);
	});

	it('lists what it replaced, and how often', () => {
		expect(smartEncode('It’s ’20% off’…', 'typography').replacements).toEqual([
			{ from: '’', to: "'", count: 3 },
			{ from: '…', to: '...', count: 1 },
		]);
	});

	it.each([
		['another script', 'Привет, it’s'],
		['an emoji', 'It’s 🎂'],
		['a joiner inside an emoji', '👨‍👩‍👧 “hi”'],
		['an accent that GSM-7 lacks', 'l’été, la fête'],
		['a decomposed accent that GSM-7 lacks', 'fe\u0302te'],
	])('never touches a text that stays Unicode for %s', (_name, text) => {
		expect(smartEncode(text, 'typography')).toEqual({ text, replacements: [] });
	});

	it('never touches a text in GSM-7', () => {
		expect(smartEncode("L'été [1]", 'accents')).toEqual({ text: "L'été [1]", replacements: [] });
	});

	it('does nothing when it would take more segments', () => {
		const dots = '…'.repeat(60);
		expect(smartEncode(dots, 'typography')).toEqual({ text: dots, replacements: [] });
	});

	it('does nothing when off', () => {
		expect(smartEncode('it’s', 'off')).toEqual({ text: 'it’s', replacements: [] });
	});
});

describe('smart encoding of accents', () => {
	it.each([
		['French', 'Noël, ça, fête, août, œuf', 'Noel, ca, fete, aout, oeuf'],
		['what GSM-7 has stays', 'é è à ù ä ö ü ñ ê', 'é è à ù ä ö ü ñ e'],
		['Spanish', 'mañana será á í ó ú', 'mañana sera a i o u'],
		['Portuguese', 'promoção', 'promocao'],
		['Polish', 'Łódź źrebię', 'Lodz zrebie'],
		['Turkish', 'İndirim şimdi ığ', 'Indirim simdi ig'],
		['Icelandic', 'Þórður', 'Thordur'],
		['Vietnamese', 'tiếng Việt', 'tieng Viet'],
		['an accent on its own letter', 'x\u0302', 'x'],
	])('%s', (_name, text, expected) => {
		expect(smartEncode(text, 'accents').text).toBe(expected);
	});

	it.each(['Привет', 'ê 中', 'α ê'])('leaves %s alone', (text) => {
		expect(smartEncode(text, 'accents').text).toBe(text);
	});

	it('keeps the letters that the chosen language can write', () => {
		const turkish = { nationalLanguage: 'turkish' } as const;
		expect(smartEncode('Şimdi’', 'accents', turkish).text).toBe("Şimdi'");
	});
});

it('gives GSM-7 or the very same text, and never more segments', () => {
	const texts = fc.string({
		unit: fc.constantFrom(...'ab é’…–ê\u0301\u00a0ﬁ中🎂'),
		maxLength: 200,
	});
	fc.assert(
		fc.property(texts, fc.constantFrom('typography', 'accents'), (text, level) => {
			const encoded = smartEncode(text, level);
			if (encoded.text === text) return;
			expect(measure(encoded.text).encoding).toBe('GSM-7');
			expect(measure(encoded.text).segments).toBeLessThanOrEqual(measure(text).segments);
			expect(smartEncode(encoded.text, level)).toEqual({ text: encoded.text, replacements: [] });
		}),
	);
});
