import {
	epochDay,
	holidayOn,
	holidaysOf,
	isoDateOf,
	parseIsoDate,
	weekdayOf,
	type HolidayCalendarId,
} from '../../lib/calendar';

/** Every day from one date to another of the same month, or the dates that are listed. */
const datesOf = (when: string): readonly string[] =>
	when.split(' ').flatMap((part) => {
		const [from = '', to = from] = part.split('..');
		const [first, last] = [Number(parseIsoDate(from)), Number(parseIsoDate(to))];
		return Array.from({ length: last - first + 1 }, (_, index) => isoDateOf(first + index));
	});

describe('days that a government announced are closed', () => {
	it.each<[HolidayCalendarId, string, string]>([
		['EG', '2022-07-09..2022-07-14', 'Eid al-Adha, the cabinet as Ahram reported it'],
		[
			'EG',
			'2023-04-20..2023-04-25',
			'Eid al-Fitr and Sinai Day, the cabinet as ArabiaWeather has it',
		],
		['EG', '2023-07-20 2023-07-23', 'the cabinet as Zawya reported it'],
		['EG', '2024-07-11', 'Islamic New Year moved from a Monday, as Broadcast United reported it'],
		['EG', '2025-07-24', 'Decree 2474 of 2025 moved 23 July'],
		['EG', '2026-03-19..2026-03-23', 'Eid al-Fitr, the cabinet as Egyptian Streets reported it'],
		['AZ', '2025-03-20..2025-03-26 2025-03-30..2025-04-01', 'the Cabinet as Turan reported it'],
		['AZ', '2025-06-06 2025-06-07 2025-06-09', 'the Cabinet as Turan reported it'],
		['AZ', '2026-03-20..2026-03-27 2026-03-30', 'eleven days on end, as Report had them'],
		['JO', '2019-08-10..2019-08-14', 'Eid al-Adha, Jordan Times'],
		['JO', '2022-07-08..2022-07-12', 'Eid al-Adha, Petra'],
		['JO', '2023-04-21..2023-04-24', 'Eid al-Fitr, Petra'],
		['JO', '2024-04-09..2024-04-12', 'Eid al-Fitr, Petra'],
		['JO', '2025-06-05..2025-06-10', 'Eid al-Adha, Roya News'],
		['QA', '2025-06-05..2025-06-09', 'Eid al-Adha, the Amiri Diwan'],
		['QA', '2026-03-17..2026-03-23', 'Eid al-Fitr, the Amiri Diwan'],
		['EC', '2019-05-03 2019-08-09 2019-10-11 2019-11-01 2019-11-04', 'El Comercio'],
		['EC', '2022-11-03 2022-11-04 2025-11-03 2025-11-04', 'Ministerio de Turismo'],
		['HN', '2022-10-05..2022-10-08 2023-10-04..2023-10-07', 'COHEP'],
		['HN', '2025-10-01..2025-10-04 2026-04-02..2026-04-04 2026-04-20', 'COHEP'],
	])('in %s, %s: %s', (calendar, when) => {
		for (const date of datesOf(when)) {
			expect([date, holidayOn(calendar, Number(parseIsoDate(date)))]).toEqual([
				date,
				expect.any(String),
			]);
		}
	});
});

describe('holidays of 2024 to 2028', () => {
	const closed = (calendar: HolidayCalendarId, year: number) => [
		...new Set(holidaysOf(calendar, year).map(({ day }) => isoDateOf(day).slice(5))),
	];

	it.each([
		// Diario El País, 1 January 2026, beside whose 20 June others have the 21st.
		[
			'CL',
			2026,
			'01-01 04-03 04-04 05-01 05-21 06-20 06-21 06-29 07-16 08-15 09-18 09-19 10-12 10-31 11-01 12-08 12-25',
		],
		[
			'CL',
			2027,
			'01-01 03-26 03-27 05-01 05-21 06-20 06-21 06-28 07-16 08-15 09-17 09-18 09-19 10-11 10-31 11-01 12-08 12-25',
		],
		[
			'CL',
			2028,
			'01-01 04-14 04-15 05-01 05-21 06-20 06-21 06-26 07-16 08-15 09-18 09-19 10-09 10-27 11-01 12-08 12-25',
		],
		// The calendars of the Ministerio de Turismo for 2024 and 2026, as the press printed them.
		['EC', 2024, '01-01 02-12 02-13 03-29 05-03 05-24 08-09 10-11 11-01 11-04 12-25'],
		['EC', 2026, '01-01 02-16 02-17 04-03 05-01 05-25 08-10 10-09 11-02 11-03 12-25'],
		// By the law; 2 and 3 November on both of the ways that lists move them.
		[
			'EC',
			2027,
			'01-01 02-08 02-09 03-26 04-30 05-24 08-09 10-08 11-01 11-02 11-05 12-24 12-25 12-31',
		],
		['EC', 2028, '01-01 02-28 02-29 04-14 05-01 05-26 08-11 10-09 11-02 11-03 12-25'],
		[
			'HN',
			2026,
			'01-01 04-02 04-03 04-04 04-14 04-20 05-01 09-15 10-03 10-07 10-08 10-09 10-10 10-12 10-21 12-25',
		],
		[
			'HN',
			2027,
			'01-01 03-25 03-26 03-27 04-14 04-19 05-01 09-15 10-03 10-06 10-07 10-08 10-09 10-12 10-21 12-25',
		],
		[
			'HN',
			2028,
			'01-01 04-13 04-14 04-15 04-17 05-01 09-15 10-03 10-04 10-05 10-06 10-07 10-12 10-21 12-25',
		],
		['SV', 2026, '01-01 04-02 04-03 04-04 05-01 05-10 06-17 08-03 08-05 08-06 09-15 11-02 12-25'],
		['SV', 2027, '01-01 03-25 03-26 03-27 05-01 05-10 06-17 08-03 08-05 08-06 09-15 11-02 12-25'],
		// By the Hebrew calendar, and the day on whose evening each begins.
		[
			'IL',
			2026,
			'04-01 04-02 04-07 04-08 04-21 04-22 05-21 05-22 09-11 09-12 09-13 09-20 09-21 09-25 09-26 10-02 10-03',
		],
		[
			'IL',
			2027,
			'04-21 04-22 04-27 04-28 05-11 05-12 06-10 06-11 10-01 10-02 10-03 10-10 10-11 10-15 10-16 10-22 10-23',
		],
		[
			'IL',
			2028,
			'04-10 04-11 04-16 04-17 05-01 05-02 05-30 05-31 09-20 09-21 09-22 09-29 09-30 10-04 10-05 10-11 10-12',
		],
		[
			'UY',
			2026,
			'01-01 01-06 02-16 02-17 03-30 03-31 04-01 04-02 04-03 04-19 05-01 05-18 06-19 07-18 08-25 10-12 11-02 12-25',
		],
		[
			'UY',
			2027,
			'01-01 01-06 02-08 02-09 03-22 03-23 03-24 03-25 03-26 04-19 05-01 05-17 06-19 07-18 08-25 10-11 11-02 12-25',
		],
		[
			'UY',
			2028,
			'01-01 01-06 02-28 02-29 04-10 04-11 04-12 04-13 04-14 04-17 05-01 05-22 06-19 07-18 08-25 10-16 11-02 12-25',
		],
	] as const)('of %s in %i', (calendar, year, dates) => {
		expect(closed(calendar, year).join(' ')).toBe(dates);
	});

	it.each([
		[
			2026,
			'01-01 01-15 01-16 01-17 03-19..03-24 05-01 05-25..05-31 06-15 06-16 06-17 08-24..08-26 12-25',
		],
		[
			2027,
			'01-01 01-04..01-06 03-08..03-13 05-01 05-14..05-20 05-25 06-05..06-07 08-13..08-15 12-24..12-26',
		],
		[2028, '01-01 02-25..03-01 05-01 05-03..05-09 05-24..05-26 08-02..08-04 12-13..12-15 12-25'],
	])('of Jordan in %i', (year, when) => {
		const expected = datesOf(when.replace(/\d\d-\d\d/g, (date) => `${year}-${date}`));
		expect(closed('JO', year)).toEqual(expected.map((date) => date.slice(5)));
	});

	it.each([
		[2026, '02-10 03-15..03-24 05-24..05-31 12-18'],
		[2027, '02-09 03-06..03-13 05-14..05-20 12-18'],
		[2028, '02-08 02-23..03-02 05-03..05-09 12-17..12-18'],
	])('of Qatar in %i', (year, when) => {
		const expected = datesOf(when.replace(/\d\d-\d\d/g, (date) => `${year}-${date}`));
		expect(closed('QA', year)).toEqual(expected.map((date) => date.slice(5)));
	});

	it.each([2026, 2027, 2028])(
		'of Egypt in %i are those that have a date, and a Thursday',
		(year) => {
			const fixed = ['01-07', '01-25', '04-25', '05-01', '06-30', '07-23', '10-06'];
			expect(closed('EG', year)).toEqual(expect.arrayContaining(fixed));
			const thursdays = holidaysOf('EG', year).filter(({ name }) => name.endsWith('to Thursday)'));
			expect(thursdays.every(({ day }) => weekdayOf(day) === 4)).toBe(true);
			// Nearly six weeks: more would close the country for a mistake.
			expect(closed('EG', year).length).toBeLessThan(45);
			expect(holidayOn('EG', epochDay(year, 9, 20))).toBeUndefined();
		},
	);
});
