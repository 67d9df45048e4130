import { DateTime } from 'luxon';
import { cellsOf } from '../../lib/contacts/cells';

const textIn = (value: unknown) => cellsOf({ field: value })['field'];

describe('a value of an item is a cell', () => {
	it.each<readonly [what: string, value: unknown, text: string]>([
		['a text', ' Zoé ', ' Zoé '],
		['a number', 33_612_345_678, '33612345678'],
		['a fraction', 1.5, '1.5'],
		['a big integer', 33_612_345_678n, '33612345678'],
		['a truth value', false, 'false'],
		['null', null, ''],
		['undefined', undefined, ''],
		['NaN', NaN, ''],
		['PostgreSQL’s infinity', Infinity, 'Infinity'],
		['a day of a database', new Date(1975, 4, 11), '1975-05-11'],
		['MySQL’s absent day', new Date(1899, 10, 30), '0000-00-00'],
		['a Date that is none', new Date(NaN), 'Invalid Date'],
		['a DateTime at midnight', DateTime.fromISO('1975-05-11', { zone: 'Asia/Tokyo' }), '1975-05-11'],
		['a DateTime', DateTime.fromISO('1975-05-11T10:30+02:00', { setZone: true }), '1975-05-11T10:30:00.000+02:00'],
		['MySQL’s BIT(1) for yes', Buffer.from([1]), '1'],
		['MySQL’s BIT(1) for no', Buffer.from([0]), '0'],
		['bytes of a text', Buffer.from('Zoé'), 'Zoé'],
		['bytes of none', Uint8Array.from([0xff, 0xfe]), '0xfffe'],
		['no bytes', Buffer.alloc(0), ''],
		['a Buffer that went through JSON', { type: 'Buffer', data: [49] }, '1'],
		['a list of texts', ['a', 'b'], 'a\nb'],
		['a list with holes', ['a', null, undefined, 2n], 'a\n\n\n2'],
		['a list of days', [new Date(1975, 4, 11)], '1975-05-11'],
		['an empty list', [], ''],
		['a set', new Set(['a', 'b']), 'a\nb'],
		['an address', new URL('https://example.com/x'), 'https://example.com/x'],
		['what writes itself as a text', { toJSON: () => '12.50' }, '12.50'],
		['a boxed text', Object('yes'), 'yes'],
	])('%s', (_, value, text) => {
		expect(textIn(value)).toBe(text);
	}); // prettier-ignore

	it('a moment is ISO 8601 with its offset', () => {
		const moment = new Date(1975, 4, 11, 10, 30);
		expect(textIn(moment)).toBe(moment.toISOString());
	});

	it.each([
		['objects', { a: { b: { c: 'x' } } }, { 'field.a.b.c': 'x' }],
		['objects in a list', [{ number: '1' }, { number: '2' }], { 'field.0.number': '1', 'field.1.number': '2' }],
		['lists in a list', [['a'], ['b', 'c']], { 'field.0': 'a', 'field.1': 'b\nc' }],
		['a map', new Map([['optOut', true]]), { 'field.optOut': 'true' }],
		['a map within', { a: new Map([['b', new Date(1975, 4, 11)]]) }, { 'field.a.b': '1975-05-11' }],
		['an instance', Object.assign(new (class Person {})(), { name: 'Zoé' }), { 'field.name': 'Zoé' }],
		['the body of a webhook', { data: { object: { customer: { phone: '1' } } } }, { 'field.data.object.customer.phone': '1' }],
	])('fields of %s are cells of their own', (_, value, cells) => {
		expect(cellsOf({ field: value })).toEqual(cells);
	}); // prettier-ignore

	it('of a long list within an item, the first twenty are', () => {
		const list = Array.from({ length: 50 }, (_, at) => ({ at }));
		expect(Object.keys(cellsOf({ list }))).toHaveLength(20);
	});

	it('an object that holds itself ends', () => {
		const loop: Record<string, unknown> = { name: 'Zoé' };
		loop['self'] = loop;
		loop['list'] = [loop];
		expect(cellsOf(loop)).toMatchObject({ name: 'Zoé', 'self.name': 'Zoé' });
	});
});
