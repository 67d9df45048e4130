import { holidayOn, holidaysOf, isoDateOf, parseIsoDate } from '../../lib/calendar';
import { easterSunday } from '../../lib/calendar/holidays/easter';
import { nthWeekday } from '../../lib/calendar/holidays/nthWeekday';
import { orthodoxEaster } from '../../lib/calendar/holidays/orthodoxEaster';

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

describe('Orthodox Easter Sunday', () => {
	// Dates of the Greek Orthodox Archdiocese; 2010 and 2025 fall together with the Western one.
	it.each([
		'2010-04-04',
		'2020-04-19',
		'2021-05-02',
		'2022-04-24',
		'2023-04-16',
		'2024-05-05',
		'2025-04-20',
		'2026-04-12',
		'2027-05-02',
	])('is %s in its year', (date) => {
		expect(isoDateOf(orthodoxEaster(Number(date.slice(0, 4))))).toBe(date);
	});
});

describe('the nth weekday of a month', () => {
	it.each([
		['the first Monday of a month that begins with it', 2026, 6, 1, 1, '2026-06-01'],
		['the first Monday of a month that begins on a Tuesday', 2026, 9, 1, 1, '2026-09-07'],
		['the fourth Thursday', 2026, 11, 4, 4, '2026-11-26'],
		['the last Monday', 2026, 5, 1, -1, '2026-05-25'],
		['the last Sunday of a month that ends with it', 2027, 10, 7, -1, '2027-10-31'],
		['the last Monday but one of December', 2026, 12, 1, -2, '2026-12-21'],
		['the last Tuesday of a leap February', 2028, 2, 2, -1, '2028-02-29'],
	] as const)('is, for %s, counted from the right end', (_, year, month, weekday, nth, date) => {
		expect(isoDateOf(nthWeekday(year, month, weekday, nth))).toBe(date);
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
		[
			'US-AL',
			2026,
			'01-01 01-19 02-16 02-17 04-27 05-25 06-01 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25',
		],
		[
			'US-LA',
			2026,
			'01-01 01-08 01-19 02-16 02-17 04-03 05-25 06-19 07-03 07-04 08-30 08-31 09-07 10-12 11-01 11-02 11-03 11-11 11-26 11-27 12-25',
		],
		[
			'US-PA',
			2026,
			'01-01 01-19 02-16 04-03 05-25 06-14 06-15 06-19 07-03 07-04 09-07 10-12 11-03 11-11 11-26 12-25',
		],
		[
			'US-RI',
			2026,
			'01-01 01-19 02-16 05-25 06-19 07-03 07-04 08-10 09-07 10-12 11-03 11-11 11-26 12-25',
		],
		[
			'US-UT',
			2027,
			'01-01 01-18 02-15 05-31 06-18 06-19 06-21 07-04 07-05 07-23 07-24 09-06 10-11 11-11 11-25 12-24 12-25 12-31',
		],
		[
			'KZ',
			2027,
			'01-01 01-02 01-04 01-07 03-08 03-15 03-21 03-22 03-23 03-24 05-01 05-03 05-07 05-09 05-10 05-15 05-16 05-17 07-06 08-30 10-25 12-16',
		],
		[
			'GE',
			2026,
			'01-01 01-02 01-07 01-19 03-03 03-08 04-09 04-10 04-11 04-12 04-13 05-09 05-12 05-17 05-26 08-28 10-14 11-23',
		],
		[
			'BR',
			2026,
			'01-01 02-16 02-17 04-03 04-21 05-01 06-04 09-07 10-04 10-12 10-25 11-02 11-15 11-20 12-25',
		],
		['PY', 2026, '01-01 03-01 04-02 04-03 05-01 05-14 05-15 06-12 08-15 09-29 12-08 12-25'],
		['FR-GES', 2026, '04-03 12-26'],
		['FR-GF', 2026, '06-10'],
		['FR-GP', 2026, '04-03 05-27'],
		['FR-MQ', 2026, '04-03 05-22'],
		['FR-RE', 2026, '12-20'],
		['FR-YT', 2026, '04-27'],
	] as const)('of %s in %i are those that the law names', (calendar, year, dates) => {
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
		['US-RI', '2026-08-10', 'Victory Day'],
		['US-PA', '2026-11-03', 'Election Day'],
		['US-LA', '2027-12-31', "New Year's Day (observed)"],
		['US-LA', '2027-11-02', undefined],
		['US-UT', '2026-07-24', 'Pioneer Day'],
		['KZ', '2026-03-25', 'Nauryz (observed)'],
		['KZ', '2030-01-08', undefined],
		['KZ', '2027-05-16', 'Kurban Ait'],
		['KZ', '2027-05-17', 'Kurban Ait (may move by a day)'],
		['CL', '2027-06-28', 'Saint Peter and Saint Paul'],
		['CL', '2027-06-29', undefined],
		['CL', '2023-10-09', 'Meeting of Two Worlds'],
		['CL', '2023-10-27', 'Reformation Day'],
		['CL', '2028-10-27', 'Reformation Day'],
		['CL', '2023-01-02', "New Year's Day (bridge)"],
		['CL', '2027-09-17', 'Independence Day (bridge)'],
		['CL', '2024-09-20', 'Army Day (bridge)'],
		['CL', '2026-09-17', undefined],
		['EC', '2027-12-24', 'Christmas Day (observed)'],
		['EC', '2027-12-31', "New Year's Day (observed)"],
		['EC', '2027-08-10', undefined],
		['EG', '2026-10-08', 'Armed Forces Day (may move to Thursday)'],
		['EG', '2026-10-07', undefined],
		['EG', '2027-05-03', 'Sham el-Nessim'],
		['EG', '2027-01-07', 'Coptic Christmas'],
		['EG', '2027-03-09', 'Eid al-Fitr'],
		['EG', '2027-03-14', undefined],
		['HN', '2027-04-19', 'Day of the Americas (observed)'],
		['IL', '2027-10-10', 'Eve of Yom Kippur'],
		['IL', '2027-10-12', undefined],
		['JO', '2027-05-25', 'Independence Day'],
		['JO', '2026-12-25', 'Christmas Day'],
		['QA', '2027-02-09', 'National Sport Day'],
		['QA', '2028-12-17', 'National Day (bridge)'],
		['QA', '2024-12-19', 'National Day (bridge)'],
		['QA', '2027-12-19', undefined],
		['UY', '2027-05-17', 'Battle of Las Piedras'],
		['UY', '2027-05-18', undefined],
	] as const)('in %s, %s is %s', (calendar, date, name) => {
		expect(holidayOn(calendar, Number(parseIsoDate(date)))).toBe(name);
	});

	it('that follow the moon over the turn of a year are in both', () => {
		const eid = (year: number) =>
			holidaysOf('JO', year)
				.filter(({ name }) => name.startsWith('Eid al-Adha'))
				.map(({ day }) => isoDateOf(day));
		expect(eid(2006).join(' ')).toBe(
			'2006-01-08 2006-01-09 2006-01-10 2006-01-11 2006-01-12 2006-01-13 2006-01-14 2006-12-29 2006-12-30 2006-12-31',
		);
		expect(eid(2007).slice(0, 4).join(' ')).toBe('2007-01-01 2007-01-02 2007-01-03 2007-01-04');
	});

	it('of a year include the New Year that is kept on its last day', () => {
		const last = holidaysOf('US-PA', 2027).at(-1);
		expect(last && isoDateOf(last.day)).toBe('2027-12-31');
	});

	it('lists two Colombian holidays that moved to the same Monday', () => {
		const july4 = holidaysOf('CO', 2011).filter(({ day }) => isoDateOf(day) === '2011-07-04');
		expect(july4.map(({ name }) => name)).toEqual(['Sacred Heart', 'Saint Peter and Saint Paul']);
	});
});
