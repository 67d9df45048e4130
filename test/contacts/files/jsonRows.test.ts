import fc from 'fast-check';
import { JsonRows } from '../../../lib/contacts/files/jsonRows';
import { rowsOfFile } from '../../support/listFiles';

const anna = { phone: '+33612345678', birthday: '1990-03-14', tags: ['a"b', '}{]['] };
const ben = {
	phone: '+41791234567',
	address: { city: 'Zürich\\', lines: [{ street: '"Weg" 1' }] },
};

const fieldsOf = async (text: string, piece?: number) => {
	const rows = await rowsOfFile(text, {}, piece);
	return Array.isArray(rows) ? rows.map(({ fields }) => fields) : rows;
};

describe('a list in JSON', () => {
	it.each([
		['a bare list', [anna, ben]],
		['a list in an object', { data: [anna, ben] }],
		['a list some objects deep', { ok: true, data: { contacts: [anna, ben], total: 2 } }],
		['beside lists of texts', { columns: ['phone', 'birthday'], rows: [anna, ben], next: [] }],
		['before another list', { rows: [anna, ben], links: [{ href: '/2' }] }],
		['with holes in it', [anna, null, 'x', 7, [], ben]],
	])('is read: %s', async (_name, value) => {
		for (const space of [0, 2]) {
			expect(await fieldsOf(JSON.stringify(value, undefined, space))).toEqual([anna, ben]);
		}
	});

	it.each([
		['an empty list', '[]'],
		['an object with an empty one', '{"data": [], "total": 0}'],
	])('may be empty: %s', async (_name, text) => {
		expect(await fieldsOf(text)).toEqual([]);
	});

	it('is the same in pieces of any length', () => {
		fc.assert(
			fc.property(
				fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), { minLength: 1 }),
				fc.integer({ min: 1, max: 40 }),
				(list, size) => {
					const text = JSON.stringify({ meta: { page: 1 }, list });
					const read: unknown[] = [];
					const rows = new JsonRows((batch) => read.push(...batch.map(({ fields }) => fields)));
					for (let at = 0; at < text.length; at += size) {
						expect(rows.push(text.slice(at, at + size)).ok).toBe(true);
					}
					expect(rows.finish().ok).toBe(true);
					expect(read).toEqual(JSON.parse(JSON.stringify(list)));
				},
			),
		);
	});

	it.each([
		['an answer without a list', '{"error": "The token has expired"}', 'without a list'],
		['one that is cut off', '[{"phone": "+33612345678"}, {"pho', 'cut off'],
		['one that is cut off between two people', '[{"phone": "+33612345678"},', 'cut off'],
		['one with a sign too many', '[{"phone": +33612345678}]', 'broken'],
		['one with a bracket too many', '{"a": [{"phone": "1"}]]', 'broken'],
		['one object a line', '{"phone": "1"}\n{"phone": "2"}', 'one object a line'],
	])('is refused where it cannot be read: %s', async (_name, text, what) => {
		expect(await rowsOfFile(text)).toMatchObject({ message: expect.stringContaining(what) });
	});
});
