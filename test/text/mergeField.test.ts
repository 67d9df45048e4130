import { findField, nearestName } from '../../lib/text';

/** Stands in for what a list's headers are known to mean. */
const words: Readonly<Record<string, string>> = {
	prénom: 'firstName',
	vorname: 'firstName',
	fname: 'firstName',
	firstname: 'firstName',
	nombre: 'fullName',
	fullname: 'fullName',
};
const meaningOf = (name: string) => words[name.toLowerCase().replace(/[ _]/g, '')];
const find = (path: string, incoming: unknown, contact?: unknown) =>
	findField([incoming, contact], path, meaningOf);
const value = (found: unknown) => ({ kind: 'value', value: found });

describe('a merge field finds', () => {
	it.each([
		['the exact name', 'firstName', { firstName: 'A', 'First Name': 'B' }, {}, 'A'],
		[
			'the exact name in contact before a like one',
			'firstName',
			{ first_name: 'A' },
			{ firstName: 'B' },
			'B',
		],
		['small letters', 'firstname', { firstName: 'A' }, {}, 'A'],
		['capitals', 'FIRSTNAME', { firstName: 'A' }, {}, 'A'],
		['spaces', 'First Name', { firstName: 'A' }, {}, 'A'],
		['capitals and spaces', 'FIRST NAME', { first_name: 'A' }, {}, 'A'],
		['underscores', 'first_name', { 'First Name': 'A' }, {}, 'A'],
		['accents', 'Prénom', { prenom: 'A' }, {}, 'A'],
		['a sharp s in capitals', 'Straße', { STRASSE: 'A' }, {}, 'A'],
		['another language', 'prénom', { Vorname: 'A' }, {}, 'A'],
		['the part of the contact', 'prénom', {}, { firstName: 'A' }, 'A'],
		['an incoming field before contact', 'Prénom', { Vorname: 'A' }, { firstName: 'B' }, 'A'],
		['what is filled in', 'firstname', { firstName: ' ' }, { firstName: 'B' }, 'B'],
		['the one of two that is filled in', 'vor name', { Vorname: '', vor_name: 'B' }, {}, 'B'],
		['a step of a path', 'Order.Total', { order: { total: 5 } }, {}, 5],
		['a step in a list', 'order.Items.0.name', { order: { items: [{ name: 'Tea' }] } }, {}, 'Tea'],
		['a name with a dot', 'order total', { 'order.total': 5 }, {}, 5],
		['zero', 'Points', { points: 0 }, {}, 0],
		['no', 'VIP', { vip: false }, {}, false],
		[
			'past an object',
			'birthday',
			{ birthday: { year: 2027 } },
			{ birthday: '1990-05-14' },
			'1990-05-14',
		],
	])('%s', (_name, path, incoming, contact, expected) => {
		expect(find(path, incoming, contact)).toEqual(value(expected));
	});

	it.each([
		['nothing', 'city', { firstName: 'A' }, {}, { kind: 'absent' }],
		['a field that is empty', 'City', { city: '' }, {}, { kind: 'empty' }],
		['only an object', 'contact', { contact: { a: 1 } }, {}, { kind: 'empty' }],
		[
			'two that fit',
			'FIRSTNAME',
			{ 'First Name': 'A', first_name: 'B' },
			{},
			{ kind: 'ambiguous', fits: ['First Name', 'first_name'] },
		],
		['no prototype', 'constructor', {}, {}, { kind: 'absent' }],
		['nor one by another spelling', 'To String', {}, {}, { kind: 'absent' }],
		['signs alone', '…', { '!': 'A' }, {}, { kind: 'absent' }],
	])('%s', (_name, path, incoming, contact, expected) => {
		expect(find(path, incoming, contact)).toEqual(expected);
	});

	it('contact where two incoming fields fit', () => {
		const incoming = { 'First Name': 'A', first_name: 'B' };
		expect(find('FIRSTNAME', incoming, { firstName: 'C' })).toEqual(value('C'));
	});
});

describe('the name that may be meant', () => {
	const names = ['firstName', 'lastName', 'city', 'Order Number', 'vip'];
	it.each([
		['frstName', 'firstName'],
		['firstNmae', 'firstName'],
		['lastname1', 'lastName'],
		['ctiy', 'city'],
		['order_nummber', 'Order Number'],
		['first', 'firstName'],
		['vp', 'vip'],
		['country', undefined],
		['x', undefined],
		['', undefined],
	])('of {%s} is %s', (path, name) => {
		expect(nearestName(path, names)).toBe(name);
	});
});
