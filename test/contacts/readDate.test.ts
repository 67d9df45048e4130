import { birthdayReading, dateReading } from '../../lib/contacts/dateReading';
import { readDate, readDateCell } from '../../lib/contacts/readDate';

const DAY = { dayFirst: true };

describe('when something happened', () => {
	it.each([
		['2024-05-06', '2024-05-06'],
		['06/05/2024', '2024-05-06'],
		['6.5.2024', '2024-05-06'],
		['6 May 2024', '2024-05-06'],
		['May 6, 2024', '2024-05-06'],
		['6 mai 2024 à 10h30', '2024-05-06'],
		['06/05/2024 10:30', '2024-05-06'],
		['6/5/24', '2024-05-06'],
		['6-May-24', '2024-05-06'],
		['6/5/99', '1999-05-06'],
		['2024年5月6日', '2024-05-06'],
		['Mon May 06 2024 10:00:00 GMT+0200', '2024-05-06'],
		['2024-05-06 10:30', '2024-05-06T10:30'],
		['2024-05-06 10:30:00 UTC', '2024-05-06T10:30:00Z'],
		['2024-05-06T10:30:00.000+02:00', '2024-05-06T10:30:00.000+02:00'],
		['2024-05-06 10:30:00+02', '2024-05-06T10:30:00+02:00'],
		['', undefined],
		['05-06', undefined],
		['6 May', undefined],
		['2024', undefined],
		['00/00/0000', undefined],
		['2024-02-30', undefined],
		['2024-02-30T10:00:00Z', undefined],
		['yes', undefined],
		['45418', undefined],
		['1714953600', undefined],
	])('%j is %s', (text, date) => {
		expect(readDate(text, DAY)).toBe(date);
	});

	it.each([
		['45418', '2024-05-06'],
		['45418.4375', '2024-05-06'],
		['1714953600', '2024-05-06T00:00:00.000Z'],
		['1714990200', '2024-05-06T10:10:00.000Z'],
		['1714953600000', '2024-05-06'],
		['1714990200000', '2024-05-06T10:10:00.000Z'],
		['06/05/2024', '2024-05-06'],
		['33612345678', undefined],
		['2024', undefined],
		['7', undefined],
	])('in a column of dates %j is %s', (text, date) => {
		expect(readDateCell(text, DAY)).toBe(date);
	});

	it('follows the order of its column', () => {
		expect(readDate('06/05/2024', { dayFirst: false })).toBe('2024-06-05');
		expect(readDate('24/05/06', { dayFirst: true, shortYear: 'first' })).toBe('2024-05-06');
	});
});

describe('what became of a cell', () => {
	it.each([
		['06/05/2024', 'read', 'read'],
		['45418', 'read', 'read'],
		['6 May', 'unreadable', 'read'],
		['1714990200', 'read', 'unreadable'],
		['soon', 'unreadable', 'unreadable'],
		['30/02/2024', 'unreadable', 'unreadable'],
		['Invalid Date', 'unreadable', 'unreadable'],
		['', 'empty', 'empty'],
		['00/00/0000', 'empty', 'empty'],
		['n/a', 'empty', 'empty'],
	])('%j is %s as a date and %s as a birthday', (text, date, birthday) => {
		expect(dateReading(text, DAY)).toBe(date);
		expect(birthdayReading(text, DAY)).toBe(birthday);
	});
});
