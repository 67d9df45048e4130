import { DateTime } from 'luxon';
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
		['a day of a database as that day', new Date(2026, 11, 5), '2026-12-05'],
		['a DateTime as its day', DateTime.fromISO('2026-12-05', { zone: 'Asia/Tokyo' }), '2026-12-05'],
		[
			'a moment of a DateTime as its day',
			DateTime.fromISO('2026-12-05T01:30+09:00', { setZone: true }),
			'2026-12-05',
		],
		[
			'a DateTime of another copy of luxon',
			{ toISO: () => '2026-12-05T00:00:00.000+09:00', toMillis: () => 0 },
			'2026-12-05',
		],
		['a DateTime that has become text as its day', '2026-12-05T00:00:00.000+01:00', '2026-12-05'],
		[
			'a time that somebody gave as it is',
			'2026-12-05T00:00:00+01:00',
			'2026-12-05T00:00:00+01:00',
		],
		[
			'a moment that has become text as it is',
			'2026-12-05T18:30:00.000Z',
			'2026-12-05T18:30:00.000Z',
		],
		['a day that does not exist as it is', '2027-02-30', '2027-02-30'],
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
		['fr', '2027-02-30', '2027-02-30'],
		['fr', '2027-02-29', '2027-02-29'],
		['fr', '2028-02-29', '29 février 2028'],
		['fr', '2027-04-31T10:00', '2027-04-31T10:00'],
		['fr', '2027-02-30T10:00:00Z', '2027-02-30T10:00:00Z'],
		['fr', '2027-05-17T25:00', '2027-05-17T25:00'],
		['fr', '2027-05-17 00:00:00', '17 mai 2027'],
		['fr', '2027-05-17T00:00', '17 mai 2027'],
		['fr', '2027-05-17T00:00:00.000+02:00', '17 mai 2027'],
		['fr', '2027-05-17T00:00:00+09:00', '17 mai 2027'],
		['fr', '2027-05-16T22:00:00.000Z', '17 mai 2027'],
		['fr', '2027-05-16T22:00:01Z', '17 mai 2027 à 00:00'],
		['fr', '2027-05-17T00:00:00Z', '17 mai 2027 à 02:00'],
		['de', '2027-05-17 00:00:00', '17. Mai 2027'],
		['fr', '14/05/2027', '14/05/2027'],
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

	it.each([
		['fr', 'Europe/Paris', '5 décembre 2026'],
		['fr', 'America/Los_Angeles', '5 décembre 2026'],
		['de-CH', 'Asia/Tokyo', '5. Dezember 2026'],
		['en-US', 'Pacific/Pago_Pago', 'December 5, 2026'],
		['es', 'UTC', '5 de diciembre de 2026'],
	])('%s in %s writes a day of a database without an hour', (locale, zone, text) => {
		expect(format(locale, new Date(2026, 11, 5), zone)).toBe(text);
		expect(format(locale, DateTime.fromISO('2026-12-05', { zone: 'Asia/Tokyo' }), zone)).toBe(text);
	});

	it('tells a moment by the clock of the workflow, and midnight there as the day', () => {
		const moment = DateTime.fromISO('2026-12-05T18:30:30', { zone: 'UTC' });
		for (const value of [moment, moment.toJSDate()]) {
			expect(format('fr', value)).toBe('5 décembre 2026 à 19:30');
			expect(format('fr', value, 'Asia/Tokyo')).toBe('6 décembre 2026 à 03:30');
		}
		const midnight = {
			toISO: () => '2026-12-05T18:00:00.000-05:00',
			toMillis: () => Date.UTC(2026, 11, 5, 23),
		};
		expect(format('fr', midnight)).toBe('6 décembre 2026');
	});

	it('writes nothing for a date that is none', () => {
		expect(format('fr', new Date(NaN))).toBe('');
		expect(format('fr', DateTime.invalid('no'))).toBe('');
	});

	it('refuses what is no locale', () => {
		expect(format('français', 1)).toMatch(/“français” is no locale/);
	});
});
