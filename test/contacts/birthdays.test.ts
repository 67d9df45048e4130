import { DateTime } from 'luxon';
import { importContacts, type ImportOptions } from '../../lib/contacts';
import { contactColumns } from '../../lib/contacts/contactColumns';
import { readBirthday } from '../../lib/contacts/readBirthday';

type Fields = Readonly<Record<string, unknown>>;

const peopleOf = (rows: readonly Fields[], options: Partial<ImportOptions> = {}) =>
	importContacts(
		rows.map((fields, at) => ({ row: at + 1, fields: { phone: `+3361234560${at}`, ...fields } })),
		{ mobileOnly: true, duplicates: 'keepFirst', ...options },
	).valid.map(({ contact }) => contact);

const birthdaysIn = (rows: readonly Fields[], options?: Partial<ImportOptions>) =>
	peopleOf(rows, options).map(({ birthday }) => birthday);

const column = (name: string, values: readonly unknown[]): Fields[] =>
	values.map((value) => ({ [name]: value }));

describe('the order of dates is decided for each column, over all its values', () => {
	it('by the most, not by the first', () => {
		const dates = ['04/13/1990', '25/12/1985', '31/01/1980', '05/06/1991'];
		expect(birthdaysIn(column('Birthday', dates))).toEqual([
			'1990-04-13', '1985-12-25', '1980-01-31', '1991-06-05',
		]); // prettier-ignore
	});

	it('a birthday may be European and the date of the consent beside it American', () => {
		const rows = [
			{ 'Birthday': '25/12/1985', 'Consent': 'yes', 'Consent date': '12/25/2024' },
			{ 'Birthday': '05/06/1991', 'Consent': 'yes', 'Consent date': '05/06/2024' },
		]; // prettier-ignore
		expect(peopleOf(rows)).toMatchObject([
			{ birthday: '1985-12-25', consent: { at: '2024-12-25' } },
			{ birthday: '1991-06-05', consent: { at: '2024-05-06' } },
		]);
	});

	it('by the country of the number where no date tells', () => {
		const rows = [
			{ phone: '+33612345678', Birthday: '05/06/1991' },
			{ phone: '+12025550123', Birthday: '05/06/1991' },
		];
		expect(birthdaysIn(rows)).toEqual(['1991-06-05', '1991-05-06']);
	});

	it('and the user’s choice stands above all', () => {
		const dates = ['25/12/1985', '05/06/1991'];
		const options = { dayFirst: false };
		expect(birthdaysIn(column('Birthday', dates), options)).toEqual(['1985-12-25', '1991-05-06']);
	});

	it('two-digit years are where the column shows them', () => {
		expect(birthdaysIn(column('Birthday', ['16-07-68', '04-05-06']))).toEqual(['07-16', '05-04']);
		expect(birthdaysIn(column('Birthday', ['68-07-16', '04-05-06']))).toEqual(['07-16', '05-06']);
		expect(birthdaysIn(column('Birthday', ['04-05-06']))).toEqual([undefined]);
	});

	it('so are days without a year', () => {
		expect(birthdaysIn(column('Birthday', ['14-05', '04-05']))).toEqual(['05-14', '05-04']);
		expect(birthdaysIn(column('Birthday', ['05-14', '05-04']))).toEqual(['05-14', '05-04']);
	});
});

describe('a birthday comes in any shape', () => {
	it.each([
		['a day of a database', new Date(1975, 4, 11), '1975-05-11'],
		['a midnight in UTC', new Date(Date.UTC(1975, 4, 11)), '1975-05-11'],
		['a DateTime', DateTime.fromISO('1975-05-11', { zone: 'Asia/Tokyo' }), '1975-05-11'],
		['Excel’s day number', 32_997, '1990-05-04'],
		['the same as a text', '32997', '1990-05-04'],
		['a word', '11 mai 1975', '1975-05-11'],
		['a Date that is none', new Date(NaN), undefined],
		['a year', 1975, undefined],
		['nothing', null, undefined],
	])('%s', (_, value, birthday) => {
		expect(birthdaysIn([{ birthday: value }])).toEqual([birthday]);
	});

	it('an opt-out and a consent as well', () => {
		const [person] = peopleOf([
			{ opt_out: new Date(2024, 4, 1), consent: 'yes', consent_date: new Date(2024, 3, 1) },
		]);
		expect(person).toMatchObject({ consent: { at: '2024-04-01' } });
		expect(person?.optOut).toBeTruthy();
	});

	it('what cannot be a date is an opt-out all the same', () => {
		expect(peopleOf([{ opt_out: new Date(NaN) }])[0]?.optOut).toBeTruthy();
		expect(peopleOf([{ opt_out: Buffer.from([1]) }])[0]?.optOut).toBeTruthy();
		expect(peopleOf([{ opt_out: Buffer.from([0]) }])[0]?.optOut).toBeUndefined();
		expect(peopleOf([{ opt_out: new Date(1899, 10, 30) }])[0]?.optOut).toBeUndefined();
	});

	it('a number in a column for consent is no date, and no yes', () => {
		expect(peopleOf([{ consent: '45418' }])[0]?.consent?.status).toBe('unknown');
		expect(peopleOf([{ consent: 1_714_953_600 }])[0]?.consent?.status).toBe('unknown');
		expect(peopleOf([{ consent: '6 May 2024' }])[0]?.consent).toEqual({
			status: 'explicit',
			at: '2024-05-06',
		});
	});

	it('the next birthday tells no year', () => {
		const dates = ['2026-05-14', '2027-01-01', '1990-05-14'];
		expect(birthdaysIn(column('Birthday', dates), { thisYear: 2026 })).toEqual([
			'05-14', '01-01', '1990-05-14',
		]); // prettier-ignore
		expect(birthdaysIn(column('Birthday', dates))).toEqual(dates);
	});
});

describe('day and month in columns of their own', () => {
	it.each([
		['4', '5', '05-04'],
		['04', '05', '05-04'],
		['4.0', '5.0', '05-04'],
		['14th', 'May', '05-14'],
		['14.', 'mai', '05-14'],
		['14', 'MÄRZ', '03-14'],
		['14日', '5月', '05-14'],
		['29', 'Feb', '02-29'],
		['30', 'Feb', undefined],
		['31', '4', undefined],
		['4', '', undefined],
		['', '5', undefined],
		['4', '13', undefined],
		['0', '0', undefined],
		['4', 'soon', undefined],
		['1990-05-04', '', '1990-05-04'],
	])('%j and %j', (day, month, birthday) => {
		expect(birthdaysIn([{ birthday_day: day, birthday_month: month }])).toEqual([birthday]);
	});

	it.each([
		['1990', '1990-05-04'],
		['1990.0', '1990-05-04'],
		['90', '05-04'],
		['', '05-04'],
		['0', '05-04'],
		['1604', '05-04'],
		['2026', '05-04'],
		['unknown', '05-04'],
	])('and the year %j in a third', (year, birthday) => {
		const row = { birthday_day: '4', birthday_month: '5', birthday_year: year };
		expect(birthdaysIn([row], { thisYear: 2026 })).toEqual([birthday]);
	});

	it('a whole birthday goes first', () => {
		const row = { Birthday: '1990-05-04', birthday_day: '1', birthday_month: '1' };
		expect(birthdaysIn([row])).toEqual(['1990-05-04']);
		expect(birthdaysIn([{ ...row, Birthday: '00/00/0000' }])).toEqual(['01-01']);
	});
});

describe('what a column holds that cannot be read is told', () => {
	const read = (cells: Record<string, string>) =>
		readBirthday(cells, contactColumns(Object.keys(cells)).all, () => ({ dayFirst: true }));

	it.each([
		[{ Birthday: '14 May 1990' }, { kind: 'read', birthday: '1990-05-14' }],
		[{ Birthday: '' }, { kind: 'empty' }],
		[{ City: 'Lyon' }, { kind: 'empty' }],
		[{ Birthday: '0/0/00' }, { kind: 'empty' }],
		[{ Birthday: 'n/a' }, { kind: 'empty' }],
		[{ Birthday: ' soon ' }, { kind: 'unreadable', column: 'Birthday', text: 'soon' }],
		[{ Birthday: '30/02/1990' }, { kind: 'unreadable', column: 'Birthday', text: '30/02/1990' }],
		[{ Birthday: 'soon', DOB: '1990-05-14' }, { kind: 'read', birthday: '1990-05-14' }],
		[{ Birthday: 'soon', DOB: '' }, { kind: 'unreadable', column: 'Birthday', text: 'soon' }],
		[{ birthday_day: '4' }, { kind: 'unreadable', column: 'birthday_day', text: '4' }],
		[{ birthday_day: '4', birthday_month: 'x' }, { kind: 'unreadable', column: 'birthday_month', text: 'x' }],
		[{ birthday_day: '30', birthday_month: '2' }, { kind: 'unreadable', column: 'birthday_day', text: '30 2' }],
	])('%j', (cells, expected) => {
		expect(read(cells)).toEqual(expected);
	}); // prettier-ignore
});
