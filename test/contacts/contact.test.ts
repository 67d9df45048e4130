import { importContacts } from '../../lib/contacts';

/** The contact read from one row, with a number that does not matter. */
const contact = (fields: Record<string, unknown>, phone = '+33612345678') => {
	const { valid } = importContacts([{ row: 2, fields: { Mobile: phone, ...fields } }], {
		mobileOnly: true,
		duplicates: 'keepFirst',
	});
	return valid[0]?.contact;
};

describe('names', () => {
	it.each([
		['two columns', { 'First Name': ' Marie ', Surname: 'Dupont' }, 'Marie', 'Dupont'],
		['two columns in French', { Prénom: 'Marie', Nom: 'Dupont' }, 'Marie', 'Dupont'],
		[
			'two columns in Spanish',
			{ Nombre: 'María', Apellidos: 'García López' },
			'María',
			'García López',
		],
		['two columns in Japanese', { 名: '太郎', 姓: '山田' }, '太郎', '山田'],
		[
			'two columns with the owner before',
			{ customerFirstName: 'Marie', customer_last_name: 'Dupont' },
			'Marie',
			'Dupont',
		],
		['one column', { Name: 'Marie Anne Dupont' }, 'Marie', 'Anne Dupont'],
		['one column, last name first', { 'Full name': 'Dupont, Marie Anne' }, 'Marie Anne', 'Dupont'],
		['one column of one word', { Name: 'Cher' }, 'Cher', undefined],
		[
			'the whole name beside the first',
			{ Name: 'Marie Dupont', 'First name': 'Marie' },
			'Marie',
			'Dupont',
		],
		[
			'the whole name beside the last',
			{ Name: 'Marie Dupont', 'Last name': 'Dupont' },
			'Marie',
			'Dupont',
		],
		['nested', { contact: { firstName: 'Marie', lastName: 'Dupont' } }, 'Marie', 'Dupont'],
	])('%s', (_, fields, firstName, lastName) => {
		expect(contact(fields)).toEqual(
			lastName === undefined ? { firstName } : { firstName, lastName },
		);
	});
});

describe('birthdays', () => {
	it.each([
		['ISO', '1990-05-04', '1990-05-04'],
		['dotted', '4.5.1990', '1990-05-04'],
		['with slashes, the day first in France', '04/05/1990', '1990-05-04'],
		['without a year', '--05-04', '05-04'],
		['of a leap day', '29/02/2000', '2000-02-29'],
		['unreadable: left out, and the number kept', '30 février', undefined],
		['of no calendar: left out', '31/02/1990', undefined],
	])('%s', (_, text, birthday) => {
		expect(contact({ Geburtstag: text })).toEqual(birthday === undefined ? {} : { birthday });
	});

	const american = '+12125551234';
	it('have the month first for an American number', () => {
		expect(contact({ 'Date of Birth': '04/05/1990' }, american)).toEqual({
			birthday: '1990-04-05',
		});
	});

	it('have the order that another row of the column proves', () => {
		const rows = [
			{ row: 2, fields: { Phone: american, Birthday: '04/05/1990' } },
			{ row: 3, fields: { Phone: '+12125551235', Birthday: '31/05/1990' } },
		];
		const { valid } = importContacts(rows, { mobileOnly: true, duplicates: 'keepFirst' });
		expect(valid[0]?.contact).toEqual({ birthday: '1990-05-04' });
	});

	it('have the order told', () => {
		const rows = [{ row: 2, fields: { Phone: american, Birthday: '04/05/1990' } }];
		const { valid } = importContacts(rows, {
			mobileOnly: true,
			duplicates: 'keepFirst',
			dayFirst: true,
		});
		expect(valid[0]?.contact).toEqual({ birthday: '1990-05-04' });
	});
});

describe('consent', () => {
	it.each([
		['yes', 'explicit'],
		['TRUE', 'explicit'],
		[true, 'explicit'],
		[1, 'explicit'],
		['Oui', 'explicit'],
		['sí', 'explicit'],
		['はい', 'explicit'],
		['نعم', 'explicit'],
		['✓', 'explicit'],
		['opted-in', 'explicit'],
		['Einwilligung erteilt', 'explicit'],
		['soft opt-in', 'soft'],
		['no', 'none'],
		[false, 'none'],
		['Nein', 'none'],
		['нет', 'none'],
		['✗', 'none'],
		['n/a', 'none'],
		['expired', 'expired'],
		['maybe', 'unknown'],
	])('%p is %s', (answer, status) => {
		expect(contact({ 'SMS Consent': answer })).toEqual({ consent: { status } });
	});

	it('that says nothing is left out', () => {
		expect(contact({ Consent: ' ', 'Consent source': 'web form' })).toEqual({});
	});

	it('has its date, source, scope and proof', () => {
		expect(
			contact({
				Consent: 'yes',
				'Consent date': '03/02/2024 10:30',
				'Consent source': 'shop',
				'Consent scope': 'offers',
				'Opt-in IP': '192.0.2.1',
			}),
		).toEqual({
			consent: {
				status: 'explicit',
				at: '2024-02-03',
				source: 'shop',
				scope: 'offers',
				proof: '192.0.2.1',
			},
		});
	});

	it.each([
		['a date in the column of consent', { Consent: '2024-02-03' }],
		['a date of consent alone', { 'Date de consentement': '2024-02-03' }],
	])('is given by %s', (_, fields) => {
		expect(contact(fields)).toEqual({ consent: { status: 'explicit', at: '2024-02-03' } });
	});

	it('refused stays refused beside a date', () => {
		expect(contact({ Consent: 'no', 'Consent date': '2024-02-03' })).toEqual({
			consent: { status: 'none', at: '2024-02-03' },
		});
	});

	it('keeps a time that is certain', () => {
		expect(contact({ 'Consent date': '2024-02-03 10:30:00 UTC' })).toEqual({
			consent: { status: 'explicit', at: '2024-02-03T10:30:00Z' },
		});
	});
});

describe('opt-out', () => {
	it.each([
		['yes', true],
		['STOP', true],
		['x', true],
		['2024-02-03', { at: '2024-02-03' }],
		['03.02.2024 18:00', { at: '2024-02-03' }],
		['2024-02-03 18:00:00 UTC', { at: '2024-02-03T18:00:00Z' }],
		['called in March', true],
		[true, true],
		['no', false],
		['', false],
		['0', false],
		['subscribed', false],
		['0000-00-00 00:00:00', false],
		[null, false],
	])('%p means %p', (answer, optOut) => {
		expect(contact({ 'Opt-out': answer })).toEqual(optOut ? { optOut } : {});
	});

	it('counts in any of several columns', () => {
		expect(contact({ 'Opt-out': 'no', Unsubscribed: '2024-02-03' })).toEqual({
			optOut: { at: '2024-02-03' },
		});
	});

	it('counts in the column of consent', () => {
		expect(contact({ Consent: 'unsubscribed' })).toEqual({
			consent: { status: 'none' },
			optOut: true,
		});
	});
});

describe('the rest', () => {
	it.each([
		['a time zone', { 'Time Zone': 'Europe/Paris' }, { timeZone: 'Europe/Paris' }],
		['a time zone that is none', { 'Time Zone': 'Paris time' }, {}],
		['a time zone without summer time, as EST is', { 'Time Zone': 'EST' }, {}],
		['a postal code', { ZIP: 2139 }, { postalCode: '2139' }],
		['a state', { 'State/Region': 'FL' }, { region: 'FL' }],
		['a language code', { Language: 'FR' }, { language: 'fr' }],
		['a language with its country', { locale: 'pt_br' }, { language: 'pt-BR' }],
		['a language by its name', { Sprache: 'Französisch' }, { language: 'fr' }],
		['a language by its own name', { Langue: 'Deutsch' }, { language: 'de' }],
		['a language that is none', { Language: 'music' }, {}],
		['a column we do not know', { Shoes: '43' }, {}],
	])('%s', (_, fields, expected) => {
		expect(contact(fields)).toEqual(expected);
	});
});
