import fc from 'fast-check';
import parsePhoneNumber from 'libphonenumber-js/max';

import { parsePhone, type ParsePhoneOptions } from '../../lib/phone';
import { askLibrary } from '../../lib/phone/askLibrary';
import { mixed } from '../support/writtenNumbers';

const strict: ParsePhoneOptions = { mobileOnly: true };
const french: ParsePhoneOptions = { ...strict, defaultCountry: 'FR' };
const plusless: ParsePhoneOptions = { ...strict, plusless: true };

const e164 = (raw: string, options: ParsePhoneOptions): string | undefined => {
	const parsed = parsePhone(raw, options);
	return parsed.ok ? parsed.value.e164 : undefined;
};
const code = (raw: string, options: ParsePhoneOptions): string | undefined => {
	const parsed = parsePhone(raw, options);
	return parsed.ok ? undefined : parsed.failure.code;
};

describe('a number is taken as people write it', () => {
	it.each([
		['international, spaced', '+33 6 12 34 56 78', strict],
		['with 00', '0033 612345678', strict],
		[
			'with 00, where the default country has another prefix',
			'0033612345678',
			{ ...strict, defaultCountry: 'US' },
		],
		['with a plus and 00', '+0033612345678', strict],
		['with two pluses', '++33612345678', strict],
		['with a space after the plus', '+ 33 612345678', strict],
		['with the country code in brackets', '(+33) 612345678', strict],
		['with the trunk zero in brackets', '+33 (0)6 12 34 56 78', strict],
		['as a tel: link', 'tel:+33-6-12-34-56-78', strict],
		['as a tel: link with its country apart', 'tel:0612345678;phone-context=+33', strict],
		['as a tel: link with parameters', 'tel:+33612345678;ext=12;isub=9', strict],
		['national', '0612345678', french],
		['national, in brackets and dots', '(06) 12.34.56.78', french],
		['national, with slashes', '06/12/34/56/78', french],
		['national, its zero lost in a spreadsheet', '612345678', french],
		['international without plus, which the default country still reads', '33612345678', french],
		['digits without plus, when told they are international', '33612345678', plusless],
		['a national form beside pluses left out', '0612345678', { ...french, plusless: true }],
		['in full-width characters', '＋３３６１２３４５６７８', strict],
		['in Arabic-Indic digits', '+٣٣٦١٢٣٤٥٦٧٨', strict],
		['in extended Arabic-Indic digits', '۰۰۳۳۶۱۲۳۴۵۶۷۸', strict],
		['with non-breaking spaces', '+33\u00a06\u202f12\u00a034\u00a056\u00a078', strict],
		['with direction marks, as chat apps copy it', '\u202a+33 6 12 34 56 78\u202c', strict],
		['with zero-width characters and a byte order mark', '\ufeff+33\u200b6123\u200d45678', strict],
		['with typographic dashes', '+33 6–12–34−56‑78', strict],
		['with a leading apostrophe', "'+33612345678", strict],
		['as a text formula', '="0612345678"', french],
		['as a number formula', '=+33612345678', strict],
		['in quotes', '"+33612345678"', strict],
		['with an extension', '+33612345678x12', strict],
		['with an extension in words', '+33 6 12 34 56 78 ext. 12', strict],
		['with an extension parameter', '+33612345678;ext=12', strict],
		['with a label before', 'Mobile: +33612345678', strict],
		['as the leads of Facebook have it', 'p:+33612345678', strict],
		['with a letter for a label', 'M: 06 12 34 56 78', french],
		['with a sign for a label', 'n° 06 12 34 56 78', french],
		['with a point that means nothing', '061234567.8', french],
		['with a label of two words', 'tél. portable 06 12 34 56 78', french],
		['with a label behind', '+33612345678 (work)', strict],
		['in scientific notation with every digit', '3.3612345678E+10', plusless],
		['in scientific notation with a decimal comma', '3,3612345678e10', plusless],
		['as a decimal', '33612345678.0', plusless],
		['with thousands separators', '33,612,345,678', plusless],
		['in scientific notation with a plus', '+3.3612345678E+10', strict],
		['as a decimal behind a plus', '+33612345678.0', strict],
		['as a decimal with a comma behind a plus', '+33612345678,0', strict],
		['as a decimal with two zeros', '33612345678.00', plusless],
		['as a decimal, spaced', '+33 6 12 34 56 78.0', strict],
		['as a national decimal, its zero lost', '612345678.0', french],
		['with thousands separators and decimals', '33,612,345,678.00', plusless],
		['with the thousands separators of other countries', '33.612.345.678,0', plusless],
		['in pointed brackets', '<+33612345678>', strict],
		['in pointed brackets behind a name', 'Zoé Martin <+33 6 12 34 56 78>', strict],
		['in pointed brackets as a link', '<tel:+33612345678>', strict],
		['in square brackets', '[+33612345678]', strict],
		['in braces', '{+33612345678}', strict],
		['in French quotes', '« +33 6 12 34 56 78 »', strict],
		['in curly quotes', '“+33612345678”', strict],
		['in German quotes', '„+33612345678“', strict],
		['in single quotes', "'+33612345678'", strict],
		['in back quotes', '`+33612345678`', strict],
		['in quotes within brackets, as JSON writes a list', '["+33612345678"]', strict],
		['as a sms: link with a text', 'sms:+33612345678?body=Bonjour%2006', strict],
		['as a sms: link of an iPhone', 'sms:+33612345678&body=Bonjour', strict],
		['as a smsto: link', 'smsto:+33612345678', strict],
		['as a skype: link', 'skype:+33612345678?call', strict],
		['as a facetime: link', 'facetime-audio:+33612345678', strict],
		['as a SIP address', 'sip:+33612345678@sip.example.com', strict],
		['as a tel: link with an escaped plus', 'tel:%2B33612345678', strict],
		['as a WhatsApp link', 'https://wa.me/33612345678', strict],
		['as a WhatsApp link with a text', 'https://wa.me/33612345678?text=Hi%201234567', strict],
		['as a WhatsApp link without scheme', 'wa.me/+33612345678', strict],
		['as a long WhatsApp link', 'https://api.whatsapp.com/send?phone=33612345678&text=Hi', strict],
		['as a link of the WhatsApp app', 'whatsapp://send?text=Hi&phone=%2B33612345678', strict],
		['as Twilio writes a WhatsApp number', 'whatsapp:+33612345678', strict],
		['as WhatsApp names a chat', '33612345678@s.whatsapp.net', strict],
		['as WhatsApp Web names a chat', '33612345678@c.us', strict],
		['as a Signal link', 'https://signal.me/#p/+33612345678', strict],
		['as a Telegram link', 'https://t.me/+33612345678', strict],
		['as a Viber link', 'viber://chat?number=%2B33612345678', strict],
		['as a Markdown link', '[+33 6 12 34 56 78](tel:+33612345678)', strict],
		['as a Markdown link behind a name', '[Zoé](tel:+33612345678)', strict],
		['as a Markdown link to a page', '[+33 6 12 34 56 78](https://crm.example.com/7)', strict],
		['as a link of a web page', '<a href="tel:+33612345678">Call Zoé</a>', strict],
		['as a link of a web page to a page', '<a href="/people/7">+33 6 12 34 56 78</a>', strict],
		['with a NUL behind', '+33612345678\0', strict],
		['with a NUL behind each digit', [...'+33612345678'].join('\0'), strict],
		['with control characters', '\u0002+33612345678\u0003', strict],
		['with soft hyphens', '+33\u00ad612\u00ad345\u00ad678', strict],
		['with a variation selector', '+33612345678\ufe0f', strict],
		['for a country in small letters', '0612345678', { ...strict, defaultCountry: 'fr' }],
	] satisfies [string, string, ParsePhoneOptions][])('%s: %j', (_, raw, options) => {
		expect(e164(raw, options)).toBe('+33612345678');
	});
});

describe('what is not a number that can be texted is rejected', () => {
	it.each([
		['an empty cell', '', 'empty', strict],
		['blanks, visible or not', ' \u00a0\u200b ', 'empty', strict],
		['words', 'call me', 'not_a_number', french],
		['punctuation', '-', 'not_a_number', french],
		['an address', '12 rue de la Paix, 75002', 'not_a_number', french],
		['a letter O for a zero', '+3361234567O', 'not_a_number', strict],
		['letters inside', '06AB345678', 'not_a_number', french],
		[
			'two numbers, of which the library would lose one',
			'0612345678;0698765432',
			'not_a_number',
			french,
		],
		['a text of a megabyte', '1'.repeat(1_000_000), 'not_a_number', strict],
		['a national form without country', '06 12 34 56 78', 'no_country_code', strict],
		['a national form with extension without country', '0612345678 x12', 'no_country_code', strict],
		['digits without plus', '33612345678', 'no_country_code', strict],
		['a national form among numbers without plus', '0612345678', 'no_country_code', plusless],
		[
			'a national form whose country is none',
			'0612345678',
			'no_country_code',
			{ ...strict, defaultCountry: 'XX' },
		],
		['a country code of no country', '+999 123 456', 'unknown_country_code', strict],
		['a few digits', '1234', 'too_short', strict],
		['the country code alone', '+33', 'too_short', strict],
		['a digit missing', '+3361234567', 'too_short', strict],
		['digits missing in national form', '06123456', 'too_short', french],
		['a digit too many', '+336123456789', 'too_long', strict],
		['two numbers run together', '06123456780698765432', 'too_long', french],
		['a range given to nobody', '+447700900123', 'invalid_for_country', strict],
		['a fixed line', '+33123456789', 'not_mobile', strict],
		['a toll-free number', '+18002345678', 'not_mobile', strict],
		[
			'a country not allowed',
			'+4915123456789',
			'country_not_allowed',
			{ ...strict, allowedCountries: ['FR'] },
		],
		['what pandas writes for nothing', 'nan', 'empty', strict],
		['what Python writes for nothing', 'None', 'empty', strict],
		['what a database writes for nothing', 'NULL', 'empty', strict],
		['what pandas writes for nothing today', '<NA>', 'empty', strict],
		['a fraction behind a plus', '+43664123456.5', 'damaged_by_spreadsheet', strict],
		['a fraction of two digits', '+43664123456.25', 'damaged_by_spreadsheet', strict],
		['a fraction with a comma', '43664123456,5', 'damaged_by_spreadsheet', plusless],
		['an average', '436641234567.50', 'damaged_by_spreadsheet', plusless],
		[
			'shortened scientific notation behind a plus',
			'+4.36641E+11',
			'damaged_by_spreadsheet',
			strict,
		],
		['a link to a page', 'https://example.com/33612345678', 'not_a_number', plusless],
		['an address in pointed brackets', 'Zoé <zoe612345678@example.com>', 'not_a_number', french],
		['shortened scientific notation', '3.36123E+11', 'damaged_by_spreadsheet', plusless],
		[
			'scientific notation whose last zeros may be rounding',
			'3.3612345E+10',
			'damaged_by_spreadsheet',
			plusless,
		],
		['a column too narrow', '########', 'damaged_by_spreadsheet', strict],
		['a formula error', '#N/A', 'damaged_by_spreadsheet', strict],
	] satisfies [string, string, string, ParsePhoneOptions][])('%s', (_, raw, expected, options) => {
		expect(code(raw, options)).toBe(expected);
	});

	it.each([
		['Mexico with its old 1', '+52 1 55 1234 5678', '+525512345678'],
		['Ivory Coast with eight digits', '+225 07 12 34 56', '+225, then 07 (Orange)'],
		['Benin with eight digits', '+229 97 12 34 56', '+2290197123456'],
		['Brazil without its 9', '+55 11 8765-4321', '+5511987654321'],
	])('%s, with the present form', (_, raw, form) => {
		const parsed = parsePhone(raw, strict);
		expect(parsed).toMatchObject({ ok: false, failure: { code: 'invalid_for_country' } });
		expect(!parsed.ok && parsed.failure.message).toContain(form);
	});

	it('names the value and says what to do', () => {
		expect(parsePhone('+33 1 23 45 67 89', strict)).toEqual({
			ok: false,
			failure: {
				code: 'not_mobile',
				message:
					'“+33 1 23 45 67 89” is a fixed line in France (+33) and may not receive SMS: give a mobile number, or turn off “Mobile Only”.',
			},
		});
	});

	it('keeps its message short when the value is not', () => {
		const parsed = parsePhone('x'.repeat(100_000), strict);
		expect(!parsed.ok && parsed.failure.message.length).toBeLessThan(200);
	});
});

describe('a decimal never becomes a longer number', () => {
	it('whatever the number', () => {
		const random = fc.sample(fc.integer({ min: 10 ** 9, max: 10 ** 14 }), 2000);
		for (const digits of random) {
			for (const tail of ['.0', ',0', '.00', '.5', '.25']) {
				for (const options of [strict, plusless, { mobileOnly: false, plusless: true }]) {
					for (const sign of ['', '+']) {
						const whole = e164(`${sign}${digits}`, options);
						expect([undefined, whole]).toContain(e164(`${sign}${digits}${tail}`, options));
					}
				}
			}
		}
	}, 60_000);
});

describe('digits whose plus is gone', () => {
	const german: ParsePhoneOptions = { mobileOnly: false, defaultCountry: 'DE' };
	it.each([
		['a German mobile', '4915123456789', 'DE', '+4915123456789'],
		['a German mobile of ten digits', '491601234567', 'DE', '+491601234567'],
		['spaced', '49 151 23456789', 'DE', '+4915123456789'],
		['as a decimal', '4915123456789.0', 'DE', '+4915123456789'],
		['in scientific notation', '4.915123456789E+12', 'DE', '+4915123456789'],
		['a German fixed line', '493012345678', 'DE', '+493012345678'],
		['a mobile of Kosovo', '38343201234', 'XK', '+38343201234'],
		['an Indonesian mobile', '6281234567890', 'ID', '+6281234567890'],
		['a short Indonesian mobile', '62812345678', 'ID', '+62812345678'],
		['an Austrian mobile', '436641234567', 'AT', '+436641234567'],
		['a British mobile', '447911123456', 'GB', '+447911123456'],
		['an Indian mobile', '919876543210', 'IN', '+919876543210'],
		['an Italian mobile', '393331234567', 'IT', '+393331234567'],
	])('are read as %s: %s', (_, raw, defaultCountry, expected) => {
		for (const mobileOnly of [false, true]) {
			const read = e164(raw, { mobileOnly, defaultCountry });
			if (raw.startsWith('4930') && mobileOnly) expect(read).toBeUndefined();
			else expect(read).toBe(expected);
		}
	});

	it.each([
		['a German fixed line without its zero', '3012345678', 'DE', '+493012345678'],
		['one of Leer', '4911234567', 'DE', '+494911234567'],
		['a South African fixed line', '278134515', 'ZA', '+27278134515'],
		['a Finnish fixed line', '358420074', 'FI', '+358358420074'],
	])('unless they are %s: %s', (_, raw, defaultCountry, expected) => {
		expect(e164(raw, { mobileOnly: false, defaultCountry })).toBe(expected);
	});

	it.each([
		['33612345678', german, 'not_mobile', 'Germany', 'France (+33)'],
		['4915123456789', french, 'too_long', 'France', 'Germany (+49)'],
		[
			'447911123456',
			{ ...strict, defaultCountry: 'AT' },
			'invalid_for_country',
			'Austria',
			'(+44)',
		],
	] as const)('of another country %s is told how', (raw, options, expected, home, abroad) => {
		const parsed = parsePhone(raw, { ...options, mobileOnly: true });
		const message = parsed.ok ? '' : parsed.failure.message;
		expect(parsed).toMatchObject({ ok: false, failure: { code: expected } });
		expect(message).toContain(`no mobile number of ${home}, but one of `);
		expect(message).toContain(abroad);
		expect(message).toContain('turn on “Numbers Without Plus Are International”');
		expect(message).not.toContain('Mobile Only');
	});
});

describe('“Mobile Only” is named only where turning it off helps', () => {
	it.each([
		['a fixed line', '+33123456789', true],
		['a toll-free number, which some can text', '+18002345678', true],
		['an internet telephony number', '+33912345678', true],
		['a premium-rate number', '+33899123456', false],
		['a shared-cost number', '+33810123456', false],
		['a company access number', '+443456789012', false],
	])('%s', (_, raw, helps) => {
		const parsed = parsePhone(raw, strict);
		expect(parsed).toMatchObject({ ok: false, failure: { code: 'not_mobile' } });
		expect(!parsed.ok && parsed.failure.message.includes('Mobile Only')).toBe(helps);
	});
});

describe('a number tells what it is', () => {
	it.each([
		['+33612345678', 'FR', 'mobile'],
		['+33123456789', 'FR', 'fixed_line'],
		['+12125551234', 'US', 'fixed_line_or_mobile'],
		['+14165551234', 'CA', 'fixed_line_or_mobile'],
		['+18002345678', 'US', 'toll_free'],
		['+447911123456', 'GG', 'mobile'],
		['+33899123456', 'FR', 'premium_rate'],
		['+33912345678', 'FR', 'voip'],
		['+881612345678', '001', 'mobile'],
	])('%s is of %s, %s', (raw, country, type) => {
		expect(parsePhone(raw, { mobileOnly: false })).toMatchObject({
			ok: true,
			value: { e164: raw, country, type },
		});
	});

	it('gives every part', () => {
		expect(parsePhone('06 12 34 56 78', french)).toEqual({
			ok: true,
			value: {
				e164: '+33612345678',
				country: 'FR',
				callingCode: '33',
				nationalNumber: '612345678',
				type: 'mobile',
				timeZones: ['Europe/Paris'],
			},
		});
	});
});

describe('what people write is read as the library reads it', () => {
	it('in 20,000 spellings of the numbers of 40 countries', () => {
		const different = mixed(20_000).filter(({ text, country }) => {
			const library = parsePhoneNumber(text, country);
			const own = e164(text, { mobileOnly: false, defaultCountry: country });
			if (library?.isValid()) return own !== library.number;
			// Only we take 00 everywhere.
			return own !== undefined && !text.startsWith('00');
		});
		expect(different).toEqual([]);
	}, 120_000);

	it.each([
		'+33612345678 x12',
		'+33612345678 ext. 12',
		'+33612345678 extension 12',
		'+33612345678;ext=12',
	])('with an extension: %s', (text) => {
		expect(askLibrary(text)).toEqual(askLibrary('+33612345678'));
		expect(e164(text, strict)).toBe('+33612345678');
	});
});

describe('properties', () => {
	const anyText = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.string({ unit: fc.constantFrom(...'+0123456789 ()-./;=xe,\u200e٣３\'"') }),
	);
	const anyOptions = fc.record({
		mobileOnly: fc.boolean(),
		plusless: fc.boolean(),
		defaultCountry: fc.constantFrom(undefined, 'FR', 'US', 'BR', 'IT'),
	});

	it('any text gives a number or a reason, never an exception', () => {
		fc.assert(
			fc.property(anyText, anyOptions, (raw, options) => {
				const parsed = parsePhone(raw, options);
				return parsed.ok || parsed.failure.message.length > 0;
			}),
		);
	});

	it('a number read once reads the same again, with any options', () => {
		fc.assert(
			fc.property(anyText, anyOptions, anyOptions, (raw, first, second) => {
				const once = parsePhone(raw, first);
				if (!once.ok) return;
				expect(parsePhone(once.value.e164, { ...second, mobileOnly: false })).toEqual(once);
			}),
		);
	});
});
