import { localeFormat, measure, plainFormat } from '../../lib/text';

const format = (locale: string, value: unknown, timeZone = 'Europe/Paris') => {
	const made = localeFormat(locale, timeZone);
	return made.ok ? made.value(value) : made.failure;
};

describe('without a locale', () => {
	it.each([
		['a text, trimmed', '  Zoé ', 'Zoé'],
		['a number as it is', 1234.5, '1234.5'],
		['a truth value', false, 'false'],
		['a date as its day', new Date(Date.UTC(2027, 4, 17)), '2027-05-17'],
		['a date that is none as nothing', new Date(NaN), ''],
		['a carriage return and line feed as one line feed', 'a\r\nb', 'a\nb'],
		['a lone carriage return too', 'a\rb', 'a\nb'],
		['a tab as a space', 'a\tb', 'a b'],
		['control characters as nothing', 'a\u0000\u001b\u007fb', 'ab'],
		['an object as nothing', {}, ''],
		['a list as nothing', [1], ''],
		['null as nothing', null, ''],
	])('writes %s', (_name, value, text) => {
		expect(plainFormat(value)).toBe(text);
	});
});

describe('with a locale', () => {
	it.each([
		['fr', 12345.5, '12 345,5'],
		['de', 12345.5, '12.345,5'],
		['de-CH', 12345.5, "12'345.5"],
		['en-US', 12345.5, '12,345.5'],
		['sv', -12345, '-12 345'],
		['fr', 2027, '2027'],
		['fr', '12345', '12345'],
		['fr', '2027-05-17', '17 mai 2027'],
		['en-US', '2027-05-17', 'May 17, 2027'],
		['de', '2027-05-17', '17. Mai 2027'],
		['fr', '2027-05-17T22:30:00Z', '18 mai 2027 à 00:30'],
		['fr', '2027-05-17T22:30:00+02:00', '17 mai 2027 à 22:30'],
		['fr', '2027-05-17 09:05', '17 mai 2027 à 09:05'],
		['en-US', '2027-05-17T07:05:00Z', 'May 17, 2027 at 9:05 AM'],
		['fr', '2027-13-45', '2027-13-45'],
		['fr', ' Zoé ', 'Zoé'],
		['fr', true, 'true'],
	])('%s writes %j as %s', (locale, value, text) => {
		expect(format(locale, value)).toBe(text);
	});

	it.each(['fr', 'fr-CH', 'de-CH', 'sv', 'nb', 'pt', 'es', 'it', 'pl', 'en-GB'])(
		'%s never turns a text into Unicode with a number',
		(locale) => {
			expect(measure(format(locale, -1234567.89)).encoding).toBe('GSM-7');
		},
	);

	it('refuses what is no locale', () => {
		expect(format('français', 1)).toMatch(/“français” is no locale/);
	});
});
