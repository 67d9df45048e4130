import { holidayOn, holidaysOf, isoDateOf, parseIsoDate } from '../../lib/calendar';
import { easterSunday } from '../../lib/calendar/holidays/easter';

describe('Easter Sunday', () => {
	// Dates of the Astronomical Society of South Australia's table; 2285 and 2038 are the extremes.
	it.each([
		'1943-04-25',
		'2000-04-23',
		'2016-03-27',
		'2024-03-31',
		'2025-04-20',
		'2026-04-05',
		'2027-03-28',
		'2028-04-16',
		'2038-04-25',
		'2285-03-22',
	])('is %s in its year', (date) => {
		expect(isoDateOf(easterSunday(Number(date.slice(0, 4))))).toBe(date);
	});
});

describe('public holidays', () => {
	it.each([
		['FR', 2026, '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25'],
		['FR', 2027, '01-01 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25'],
		[
			'ZA',
			2026,
			'01-01 03-21 04-03 04-06 04-27 05-01 06-16 08-09 08-10 09-24 11-04 12-16 12-25 12-26',
		],
		[
			'ZA',
			2027,
			'01-01 03-21 03-22 03-26 03-29 04-27 05-01 06-16 08-09 09-24 12-16 12-25 12-26 12-27',
		],
		[
			'CO',
			2026,
			'01-01 01-12 03-23 04-02 04-03 05-01 05-18 06-08 06-15 06-29 07-13 07-20 08-07 08-17 10-12 11-02 11-16 12-08 12-25',
		],
		[
			'CO',
			2027,
			'01-01 01-11 03-22 03-25 03-26 05-01 05-10 05-31 06-07 07-05 07-12 07-20 08-07 08-16 10-18 11-01 11-15 12-08 12-25',
		],
	] as const)('of %s in %i are those of the official table', (calendar, year, dates) => {
		const computed = holidaysOf(calendar, year).map(({ day }) => isoDateOf(day).slice(5));
		expect(computed.join(' ')).toBe(dates);
	});

	it.each([
		['FR', '2026-07-14', 'Bastille Day'],
		['FR', '2026-12-26', undefined],
		['ZA', '2026-08-10', "National Women's Day (observed)"],
		['ZA', '2027-11-04', undefined],
		['CO', '2026-06-08', 'Corpus Christi'],
		['CO', '2025-07-14', undefined],
		['CO', '2029-07-09', 'Our Lady of Chiquinquirá'],
	] as const)('in %s, %s is %s', (calendar, date, name) => {
		expect(holidayOn(calendar, Number(parseIsoDate(date)))).toBe(name);
	});

	it('lists two Colombian holidays that moved to the same Monday', () => {
		const july4 = holidaysOf('CO', 2011).filter(({ day }) => isoDateOf(day) === '2011-07-04');
		expect(july4.map(({ name }) => name)).toEqual(['Sacred Heart', 'Saint Peter and Saint Paul']);
	});
});
