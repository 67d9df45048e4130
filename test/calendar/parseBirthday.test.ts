import * as fc from 'fast-check';

import { isoDateOf, parseBirthday } from '../../lib/calendar';

const DAY_FIRST = { dayFirst: true };
const MONTH_FIRST = { dayFirst: false };

describe('parseBirthday', () => {
	it.each([
		['ISO', '1990-05-04', '1990-05-04'],
		['ISO without leading zeros', '1990-5-4', '1990-05-04'],
		['a timestamp, as spreadsheets export it', '1990-05-04T00:00:00.000Z', '1990-05-04'],
		['a database timestamp', '1990-05-04 00:00:00', '1990-05-04'],
		['slashes, year first', '1990/05/04', '1990-05-04'],
		['basic ISO, as in vCard 4', '19900504', '1990-05-04'],
		['a day with slashes', '04/05/1990', '1990-05-04'],
		['a day with dots', '4.5.1990', '1990-05-04'],
		['a day with dots and spaces', '4. 5. 1990', '1990-05-04'],
		['a day with dashes, year last', '04-05-1990', '1990-05-04'],
		['no year, ISO order', '05-04', '05-04'],
		['no year, vCard', '--05-04', '05-04'],
		['no year, basic vCard', '--0504', '05-04'],
		['no year, slashes', '4/5', '05-04'],
		['no year, German dots', '4.5.', '05-04'],
		['a two-digit year, left out', '04/05/90', '05-04'],
		['Apple’s year for “no year”', '1604-05-04', '05-04'],
		['a leap day', '29/02/1992', '1992-02-29'],
		['a leap day without a year', '29.02.', '02-29'],
		['spaces around', '  1990-05-04 ', '1990-05-04'],
	])('reads %s: %s', (_, text, birthday) => {
		expect(parseBirthday(text, DAY_FIRST)).toEqual({ ok: true, value: birthday });
	});

	it.each([
		['month first by choice', '04/05/1990', '1990-04-05'],
		['the day where no month can be', '13/05/1990', '1990-05-13'],
		['month first without a year', '4/5', '04-05'],
		['dots day first all the same', '4.5.1990', '1990-05-04'],
		['ISO order all the same', '1990-05-04', '1990-05-04'],
	])('month first: reads %s: %s', (_, text, birthday) => {
		expect(parseBirthday(text, MONTH_FIRST)).toEqual({ ok: true, value: birthday });
	});

	it('day first: reads an American date that can be nothing else', () => {
		expect(parseBirthday('05/13/1990', DAY_FIRST)).toEqual({ ok: true, value: '1990-05-13' });
	});

	it.each([
		['', 'empty'],
		['  ', 'empty'],
		['soon', 'unreadable'],
		['1990', 'unreadable'],
		['1990-05', 'unreadable'],
		['01-02-03', 'unreadable'],
		['14-05-05', 'unreadable'],
		['1. 2. 03.', 'unreadable'],
		['May 1990', 'unreadable'],
		['31 April 1990', 'no_such_date'],
		['14 Foo 1990', 'unreadable'],
		['born 14 May 1990', 'unreadable'],
		['14-15 May', 'unreadable'],
		['14-15 May 1990', 'unreadable'],
		['14 May or 15 June', 'unreadable'],
		['14 jui 1990', 'unreadable'],
		['75001', 'unreadable'],
		['9999', 'unreadable'],
		['06 12 34 56 78', 'unreadable'],
		['642643200123', 'unreadable'],
		['1990/14/05', 'no_such_date'],
		['44.5.1990', 'no_such_date'],
		['1990-02-30', 'no_such_date'],
		['29/02/1991', 'no_such_date'],
		['31.4.', 'no_such_date'],
		['13-05', 'no_such_date'],
		['1890-05-04', 'year_out_of_range'],
		['2190-05-04', 'year_out_of_range'],
	])('refuses %j: %s', (text, code) => {
		const parsed = parseBirthday(text, DAY_FIRST);
		expect(parsed).toMatchObject({ ok: false, failure: { code } });
	});

	it.each([
		'00/00/0000', '0/0/00', '0000-00-00', '0000-00-00 00:00:00', '0', '00.00.0000', '1/0/1900', '00/01/1900',
		'1900-01-00', '30/12/1899', '12/30/1899', '1899-12-30', '1899-11-30', '0001-01-01', '0001-01-01T00:00:00', '-', '--',
		'—', '?', 'n/a', 'N/A', '#N/A', 'NaT', 'nan', 'NULL', 'None', 'unknown',
	])('%s stands for no date', (text) => {
		expect(parseBirthday(text, DAY_FIRST)).toMatchObject({ ok: false, failure: { code: 'empty' } });
	}); // prettier-ignore

	it('gives back every ISO date and reads its own answers', () => {
		fc.assert(
			fc.property(fc.integer({ min: -25_000, max: 45_000 }), fc.boolean(), (day, dayFirst) => {
				const date = isoDateOf(day);
				const [year, month, dayOfMonth] = date.split('-');
				for (const text of [
					date,
					`${dayOfMonth}.${month}.${year}`,
					`${year}${month}${dayOfMonth}`,
				]) {
					expect(parseBirthday(text, { dayFirst })).toEqual({ ok: true, value: date });
				}
				const written = dayFirst
					? `${dayOfMonth}/${month}/${year}`
					: `${month}/${dayOfMonth}/${year}`;
				expect(parseBirthday(written, { dayFirst })).toEqual({ ok: true, value: date });
				const yearless = date.slice(5);
				expect(parseBirthday(yearless, { dayFirst })).toEqual({ ok: true, value: yearless });
			}),
		);
	});
});
