import fc from 'fast-check';
import { fieldAt, parseTemplate, preview, render } from '../../lib/text';

const fill = (source: string, fields: unknown) => {
	const template = parseTemplate(source);
	if (!template.ok) return template.failure;
	return render(template.value, (path) => fieldAt(fields, path));
};

describe('merge tags', () => {
	it.each([
		['a field', 'Hi {firstName}', { firstName: 'Zoë' }, 'Hi Zoë', []],
		['a fallback when the field is absent', 'Hi {firstName|there}', {}, 'Hi there', []],
		[
			'a fallback when the field is blank',
			'Hi {firstName|there}',
			{ firstName: '  ' },
			'Hi there',
			[],
		],
		['an empty fallback', 'Hi{name|}!', {}, 'Hi!', []],
		['a number', '{points} points', { points: 0 }, '0 points', []],
		['a dotted path', '{order.items.0.name}', { order: { items: [{ name: 'Tea' }] } }, 'Tea', []],
		['a field name with spaces', '{First name}', { 'First name': 'Ann' }, 'Ann', []],
		['a field name with a dot in it', '{a.b}', { 'a.b': 'whole', a: { b: 'nested' } }, 'whole', []],
		['escaped braces', 'use \\{code\\}', { code: 'x' }, 'use {code}', []],
		[
			'a value with braces stays as it is',
			'{name}',
			{ name: '{secret}', secret: '1' },
			'{secret}',
			[],
		],
		['control characters are removed', '{name}', { name: 'A\u0000\u0007nn\t' }, 'Ann', []],
		[
			'a line break in a value stays',
			'{address}',
			{ address: '1 Rue\r\nParis' },
			'1 Rue\nParis',
			[],
		],
		['a missing field is named', 'Hi {firstName}', {}, 'Hi ', ['firstName']],
		['an object is not a text', '{contact}', { contact: { a: 1 } }, '', ['contact']],
		['prototypes are out of reach', '{constructor.name}', {}, '', ['constructor.name']],
		['and so is __proto__', '{__proto__.toString}', {}, '', ['__proto__.toString']],
	])('%s', (_name, source, fields, text, missingFields) => {
		expect(fill(source, fields)).toEqual({ text, missingFields });
	});

	it.each([
		['unclosed_tag', 'Hi {firstName', 3],
		['empty_tag', 'Hi {}', 3],
		['empty_tag', 'Hi { |there}', 3],
		['nested_tag', 'Hi {a {b}', 3],
	])('refuses %s and says where', (code, source, position) => {
		expect(fill(source, {})).toMatchObject({ code, position });
	});

	it('never lets a value become a tag', () => {
		fc.assert(
			fc.property(fc.string(), (value) => {
				const rendered = fill('{x}', { x: value, secret: 'LEAK' });
				expect(rendered).toMatchObject({ text: expect.not.stringContaining('LEAK') });
			}),
		);
	});

	it('previews a tag at its fallback, else at the usual length', () => {
		const template = parseTemplate('Hi {firstName|there}, {code}');
		expect(template.ok && preview(template.value, 4)).toBe('Hi there, xxxx');
	});
});
