import { decodeFlatted } from '../../../scripts/n8n/flatted.mts';

it.each([
	['an object of texts', '[{"name":"1","city":"2"},"Ada","Bern"]', { name: 'Ada', city: 'Bern' }],
	['numbers, booleans and null', '[{"a":1,"b":true,"c":null}]', { a: 1, b: true, c: null }],
	['a text that looks like an index', '[{"zip":"1"},"0"]', { zip: '0' }],
	['lists in lists', '[["1","2"],["3"],[],"x"]', [['x'], []]],
	['a text alone', '["hello"]', 'hello'],
	['a number alone', '[7]', 7],
])('decodes %s', (_, text, value) => {
	expect(decodeFlatted(text)).toEqual(value);
});

it('keeps one shared part one part', () => {
	const { a, b } = decodeFlatted('[{"a":"1","b":"1"},{"x":1}]') as { a: object; b: object };
	expect(a).toBe(b);
});

it('closes circles', () => {
	const node = decodeFlatted('[{"self":"0"}]') as { self: unknown };
	expect(node.self).toBe(node);
});

it.each(['', '{}', '[]', 'not JSON'])('refuses "%s"', (text) => {
	expect(() => decodeFlatted(text)).toThrow(SyntaxError);
});
