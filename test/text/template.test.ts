import fc from 'fast-check';
import { fieldAt, parseTemplate, preview, render } from '../../lib/text';

const fill = (source: string, fields: unknown) => {
	const template = parseTemplate(source);
	if (!template.ok) return template.failure;
	const { text, missingFields } = render(template.value, {
		valueOf: (path) => fieldAt(fields, path),
		isField: (name) => fieldAt(fields, name) !== undefined,
	});
	return { text, missingFields };
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

	it.each([
		['a brace in a fallback', '{nul|\\}}', {}, '}', []],
		['both braces in a fallback', '{nul|a \\{b\\} c}', {}, 'a {b} c', []],
		['a brace in the name of a field', '{a\\}b}', { 'a}b': 'x' }, 'x', []],
		['a bar in the name of a field', '{a\\|b|c}', { 'a|b': 'x' }, 'x', []],
		['a bar in a fallback', '{nul|a|b}', {}, 'a|b', []],
		['a backslash in a fallback', '{nul|C:\\dir}', {}, 'C:\\dir', []],
		['a backslash', 'C:\\dir \\n \\\\', {}, 'C:\\dir \\n \\\\', []],
		['a backslash before a brace and one more', '\\\\{x\\}', {}, '\\{x}', []],
		['a closing brace on its own', 'a } b', {}, 'a } b', []],
		['a line break in a fallback', '{nul|a\r\nb}', {}, 'a\nb', []],
	])('%s', (_name, source, fields, text, missingFields) => {
		expect(fill(source, fields)).toEqual({ text, missingFields });
	});

	it('leaves a text without braces as it is', () => {
		const texts = fc.string({ unit: fc.constantFrom(...'ab \\|}$\n“é🎂'), maxLength: 60 });
		fc.assert(
			fc.property(texts, (text) => {
				fc.pre(!text.includes('\\}'));
				expect(fill(text, {})).toEqual({ text, missingFields: [] });
			}),
		);
	});

	it('gives any text back whose braces are escaped, as a message and as a fallback', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'ab{}| é'), maxLength: 40 }), (text) => {
				const escaped = text.replace(/[{}]/g, '\\$&');
				expect(fill(escaped, {})).toEqual({ text, missingFields: [] });
				expect(fill(`{nul|${escaped}}`, {})).toEqual({ text, missingFields: [] });
			}),
		);
	});

	it('says where the values stand', () => {
		const template = parseTemplate('Hi {name}, {nul|you} {n}!');
		if (!template.ok) throw new Error(template.failure.message);
		const fields: Readonly<Record<string, unknown>> = { name: 'Zoë', n: 12 };
		const { text, values } = render(template.value, { valueOf: (path) => fields[path] });
		expect(values.map(({ start, end }) => text.slice(start, end))).toEqual(['Zoë', '12']);
	});

	it('never lets a value become a tag', () => {
		fc.assert(
			fc.property(fc.string(), (value) => {
				const rendered = fill('{x}', { x: value, secret: 'LEAK' });
				expect(rendered).toMatchObject({ text: expect.not.stringContaining('LEAK') });
			}),
		);
	});

	it.each([
		['{{firstName}}', '{firstName}'],
		['{{ $json.firstName }}', '{firstName}'],
		['{{ $json["First Name"] }}', '{First Name}'],
		["{{ $('Import').item.json.city }}", '{city}'],
		['{{contact.first_name | default: "you"}}', '{contact.first_name}'],
		['{{{name}}}', '{name}'],
		['{%name%}', '{name}'],
		['{% name %}', '{name}'],
	])('says how %s is written here', (written, ours) => {
		expect(fill(`Hi ${written}!`, { firstName: 'Zoë' })).toMatchObject({
			code: 'foreign_tag',
			position: 3,
			message: `${written} is no merge field here (character 4): write ${ours}`,
		});
	});

	it.each([
		'*|FNAME|*',
		'*|FNAME:there|*',
		'<%= name %>',
		'[%name%]',
		'%name%',
		'%%name%%',
		'<<name>>',
		'<< name >>',
		'[[name]]',
		'[[ name ]]',
	])('takes %s for a field that is missing', (written) => {
		const fields = { name: 'Zoë' };
		expect(fill(`Hi ${written}!`, fields)).toEqual({ text: 'Hi !', missingFields: [written] });
	});

	it.each([
		'20% off and 30% more',
		'100%Cotton% soft',
		'<<SALE>> [[SALE]] %SALE%',
		'[name]',
		'<name>',
		'<3 and 2 > 1',
		'[QC] sale',
		'* new * | *',
	])('leaves %s as it is', (text) => {
		expect(fill(text, { name: 'Zoë' })).toEqual({ text, missingFields: [] });
	});

	it('previews a tag at its fallback, else at the usual length', () => {
		const template = parseTemplate('Hi {firstName|there}, {code}');
		expect(template.ok && preview(template.value, 4).text).toBe('Hi there, xxxx');
	});
});
