import fc from 'fast-check';
import { linksIn, measure, smartEncode } from '../../lib/text';

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
		['signs', '© ® ™ № ×', '(c) (R) (TM) No x'],
		['a letter written as letter and accent', 'cafe\u0301', 'café'],
	])('writes %s in GSM-7', (_name, text, expected) => {
		const encoded = smartEncode(text, 'typography');
		expect(encoded.text).toBe(expected);
		expect(measure(encoded.text).encoding).toBe('GSM-7');
		expect(encoded.replacements.length).toBeGreaterThan(0);
	});

	it.each([
		['a fraction behind a digit', '1½ kg', '1 1/2 kg'],
		['another', 'from 2¼ to 3¾', 'from 2 1/4 to 3 3/4'],
		['a fraction alone', '½ price', '1/2 price'],
		['a fraction before its unit', '½kg', '1/2kg'],
		['thousands', '1\u202f000,50\u00a0€', '1 000,50 €'],
		['thousands as in Switzerland', '1’000.–', "1'000.-"],
		['a range', '10–12 h', '10-12 h'],
		['a minus', '−20%', '-20%'],
		['a product', '3×4', '3x4'],
		['a comma that is a quote', '1‚5 kg', '1,5 kg'],
		['full-width digits', '１．５', '1.5'],
		['a trade mark', 'ACME™', 'ACME(TM)'],
		['a service mark', 'ACME℠', 'ACME(SM)'],
		['an ångström that is an Å', '5 \u212b…', '5 Å...'],
		['an ohm that is an omega', '5 \u2126…', '5 Ω...'],
		['the dot of Catalan', 'col·legi', 'col.legi'],
	])('keeps %s the same', (_name, text, expected) => {
		expect(smartEncode(text, 'typography').text).toBe(expected);
	});

	it.each([
		['a power', '10³ “x”'],
		['a square metre', '25 m² “x”'],
		['a cubic metre', '5m³…'],
		['a fraction before a digit', '½5'],
		['a fraction of a fraction', '1/½'],
		['a decimal point in the middle', '3·5 “x”'],
		['an index', 'CO₂…'],
		['degrees', '20°…'],
		['a link with a backtick', 'Go https://acme.example/a`b “now”'],
		['a link with a dash', 'Go acme.example/a–b “now”'],
		['a link with a trade mark', 'Go https://acme.example/brand™'],
		['a link with a no-break hyphen', 'wa.me/a‑b'],
		['a mailbox with a ligature', 'œuvre@acme.example'],
		['a hashtag', '#l’œuvre #œuvre'],
	])('leaves a text alone for %s', (_name, text) => {
		expect(smartEncode(text, 'typography')).toEqual({ text, replacements: [] });
	});

	it('leaves a link as it is and writes the rest in GSM-7', () => {
		expect(smartEncode('“Go” https://acme.example/é…', 'typography').text).toBe(
			'"Go" https://acme.example/é...',
		);
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

	it.each([
		['a link', 'Go https://acme.example/?q=Čapek'],
		['a host', 'Go câlin.example/a'],
		['a hashtag', 'La #fête'],
		['a code', 'Code NOËL10'],
		['an ordinal', '2º piso'],
		['another ordinal', 'a 1ª vez'],
		['a link with a decomposed accent', 'acme.example/fe\u0302te'],
	])('leaves a text alone for %s', (_name, text) => {
		expect(smartEncode(text, 'accents')).toEqual({ text, replacements: [] });
	});

	it.each([
		['Nº 5', 'No 5'],
		['100 zł, 50 Kč', '100 zl, 50 Kc'],
		['NOËL est là, dès 10 €', 'NOEL est là, dès 10 €'],
	])('writes %s as %s', (text, expected) => {
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

it('keeps every link and every number as it was', () => {
	const unit = fc.constantFrom(
		...['’', '–', '…', ' ', 'a', '1', '23', '½', '²', 'ê', '“', '.', ','],
		...['https://acme.example/é–x', 'acme.example/a', 'x@acme.example', '#fête'],
	);
	const digits = (text: string) => text.replaceAll(/[½¼¾]/g, ' ').match(/\d+/g);
	fc.assert(
		fc.property(
			fc.string({ unit, maxLength: 30 }),
			fc.constantFrom('typography', 'accents'),
			(text, level) => {
				const encoded = smartEncode(text, level).text;
				const links = linksIn(text).map((link) => link.text);
				for (const link of links) expect(encoded).toContain(link);
				expect(digits(encoded.replaceAll('1/2', ' '))).toEqual(digits(text.replaceAll('1/2', ' ')));
			},
		),
	);
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
