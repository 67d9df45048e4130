import fc from 'fast-check';
import {
	asWritten,
	choice,
	choices,
	chosenOrNamed,
	clockTime,
	list,
	number,
	optional,
	row,
	rows,
	text,
	textAsWritten,
	toggle,
	wholeNumber,
	type Parameter,
} from '../../../../nodes/shared/parameters';

const field = { displayName: 'Field', name: 'field' } as const;
const written = { ...field, type: 'string', default: '' } as const;

const tens = number({
	...field,
	type: 'number',
	typeOptions: { minValue: 0, maxValue: 1200 },
	default: 10,
});
const whole = wholeNumber({
	...field,
	type: 'number',
	typeOptions: { minValue: 1, maxValue: 255 },
	default: 3,
});
const limit = wholeNumber({ ...field, type: 'number', typeOptions: { minValue: 1 }, default: 50 });
const onOff = toggle({ ...field, type: 'boolean', default: true });
const size = choice({
	...field,
	type: 'options',
	options: [
		{ name: 'Small', value: 'small' },
		{ name: 'Very Large', value: 'veryLarge' },
	],
	default: 'small',
});
const bits = choice({
	...field,
	type: 'options',
	options: [
		{ name: '8', value: 8 },
		{ name: '16', value: 16 },
	],
	default: 8,
});
const anyOrNone = choice({
	...field,
	type: 'options',
	options: [
		{ name: 'None', value: '' },
		{ name: 'France', value: 'FR' },
	],
	default: '',
});
const days = choices({
	...field,
	type: 'multiOptions',
	options: [1, 2, 3].map((value) => ({ name: `Day ${value}`, value })),
	default: [1],
});

/** The value, or the sentence about what is wrong with it. */
const read = <Value>({ read: reader }: Parameter<Value>, value: unknown): unknown => {
	const result = reader(value);
	return result.ok ? result.value : result.failure.message;
};

const NOTHING = [undefined, null, '', ' '];
const JUNK = [
	NaN,
	Infinity,
	-Infinity,
	'abc',
	'1e999',
	'0x10',
	'1,000',
	'12 px',
	{},
	[],
	[12],
	true,
];

describe('a number', () => {
	it.each([
		[0, 0],
		[1200, 1200],
		[0.5, 0.5],
		['12', 12],
		[' 12.5 ', 12.5],
		['1e2', 100],
	])('takes %p', (given, value) => {
		expect(read(tens, given)).toBe(value);
	});

	it.each([...JUNK, -1, '-1', 1201, 12n])('refuses %p, and says what it takes', (given) => {
		expect(read(tens, given)).toMatch(/^“Field” is not a number from 0 to 1,200: ./);
	});

	it.each(NOTHING)('does not take %p for zero', (given) => {
		expect(read(tens, given)).toBe('“Field” is not a number from 0 to 1,200: it is empty');
	});

	it('says what to write instead', () => {
		expect(tens.read('ten')).toMatchObject({
			failure: {
				message: '“Field” is not a number from 0 to 1,200: “ten”',
				description: 'Write one such as 10, or use an expression that gives one.',
			},
		});
	});

	it.each([1.5, '2.5', 0, 256, 1e20])('that is whole is never %p', (given) => {
		expect(read(whole, given)).toMatch('is not a whole number from 1 to 255');
	});

	it('may have no upper end, and still is finite', () => {
		expect(read(limit, 1_000_000)).toBe(1_000_000);
		expect(read(limit, '1e999')).toBe('“Field” is not a whole number of 1 or more: “1e999”');
		expect(read(limit, Infinity)).toBe('“Field” is not a whole number of 1 or more: Infinity');
	});

	it('is within its range whatever is written', () => {
		fc.assert(
			fc.property(fc.anything(), (given) => {
				const result = whole.read(given);
				if (!result.ok) return;
				expect(Number.isInteger(result.value)).toBe(true);
				expect(result.value).toBeGreaterThanOrEqual(1);
				expect(result.value).toBeLessThanOrEqual(255);
			}),
		);
	});
});

describe('true or false', () => {
	it.each([
		[true, true],
		[false, false],
		['true', true],
		['false', false],
		[' FALSE ', false],
		[1, true],
		[0, false],
		['0', false],
	])('takes %p', (given, value) => {
		expect(read(onOff, given)).toBe(value);
	});

	it.each([...NOTHING, 'yes', 2, NaN, {}, [], [true]])('refuses %p', (given) => {
		expect(read(onOff, given)).toMatch(/^“Field” is not true or false: /);
	});
});

describe('a choice', () => {
	it.each([
		[size, 'small', 'small'],
		[size, ' VERYLARGE ', 'veryLarge'],
		[bits, 16, 16],
		[bits, '16', 16],
		[anyOrNone, 'fr', 'FR'],
		[anyOrNone, null, ''],
		[anyOrNone, '', ''],
	] as const)('%#: takes %p', (parameter, given, value) => {
		expect(read<unknown>(parameter, given)).toBe(value);
	});

	it.each([...NOTHING, ...JUNK, 'medium'])('refuses %p', (given) => {
		expect(read(size, given)).toMatch(/^“Field” is not one of its choices: /);
	});

	it('may be none where that is the default', () => {
		const options = [{ name: 'France', value: 'FR' }];
		const filter = choice<string>({ ...field, type: 'options', options, default: '' });
		expect(read(filter, null)).toBe('');
		expect(read(filter, 'fr')).toBe('FR');
		expect(read(filter, 'DE')).toMatch('is not one of its choices');
	});

	it('lists the choices', () => {
		expect(size.read('medium')).toMatchObject({
			failure: { description: 'Its choices are small, veryLarge.' },
		});
	});

	it('does not list two hundred', () => {
		const options = Array.from({ length: 200 }, (_, i) => ({ name: `${i}`, value: `v${i}` }));
		const many = choice({ ...field, type: 'options', options, default: 'v0' });
		expect(many.read('x')).toMatchObject({
			failure: { description: 'Its choices are v0, v1, v2 and so on, as the list shows them.' },
		});
	});
});

describe('several choices', () => {
	it.each([
		[
			[1, '3'],
			[1, 3],
		],
		['1, 3', [1, 3]],
		[2, [2]],
		[[], []],
	])('take %j', (given, values) => {
		expect(read(days, given)).toEqual(values);
	});

	it.each([...NOTHING])('do not take %p for none', (given) => {
		expect(read(days, given)).toBe('“Field” is not a list: it is empty');
	});

	it.each([
		[[1, 9], '9'],
		['1;2', '“1;2”'],
		[[{}], 'it is an object'],
	])('refuse %j as a whole, and name the part', (given, part) => {
		expect(read(days, given)).toBe(`“Field” is not made of its choices: ${part}`);
	});
});

describe('a text', () => {
	it.each([
		['  spring ', 'spring'],
		[12, '12'],
		[true, 'true'],
		[undefined, ''],
		[null, ''],
		[new Date('2027-03-01T10:00:00Z'), '2027-03-01T10:00:00.000Z'],
		[{ toISO: () => '2027-03-01T10:00:00.000+01:00' }, '2027-03-01T10:00:00.000+01:00'],
	])('takes %p', (given, value) => {
		expect(read(text(written), given)).toBe(value);
	});

	it.each([NaN, Infinity, {}, ['a'], new Date(NaN), () => 'a', Symbol('a')])(
		'refuses %p, which would read as nonsense',
		(given) => {
			expect(read(text(written), given)).toMatch(/^“Field” is not a text: /);
		},
	);

	it('keeps its spaces where they count', () => {
		expect(read(textAsWritten(written), ' a\n')).toBe(' a\n');
	});

	it('is shown no further than to know it again', () => {
		expect(read(tens, 'x'.repeat(500))).toHaveLength(
			'“Field” is not a number from 0 to 1,200: “…”'.length + 40,
		);
	});

	it.each([
		[' vip, ,newsletter ', ['vip', 'newsletter']],
		[
			['vip ', 7],
			['vip', '7'],
		],
		[null, []],
	])('of %j is a list of %j', (given, parts) => {
		expect(read(list(written), given)).toEqual(parts);
	});

	it('that was chosen from a list is its value', () => {
		const campaign = chosenOrNamed({
			...field,
			type: 'resourceLocator',
			default: { mode: 'list', value: '' },
		});
		expect(read(campaign, { __rl: true, mode: 'list', value: ' spring ' })).toBe('spring');
		expect(read(campaign, 'spring')).toBe('spring');
		expect(read(campaign, { mode: 'list', value: {} })).toMatch('is not a text');
	});
});

describe('a time of day', () => {
	const opens = clockTime(written);
	const closes = clockTime(written, { mayEndDay: true });

	it.each([
		['09:30', 570],
		['9', 540],
		[9, 540],
		[' 00:00 ', 0],
		['23:59', 1439],
		['', undefined],
		[null, undefined],
	])('takes %p', (given, minutes) => {
		expect(read(opens, given)).toBe(minutes);
	});

	it.each(['24:00', '25:00', '10:60', '-1', '1:2:3', 'ten', {}, 9.5])('refuses %p', (given) => {
		expect(read(opens, given)).toMatch(/^“Field” is not a time of day: /);
	});

	it('ends a day at 24:00 where it may', () => {
		expect(read(closes, '24:00')).toBe(1440);
		expect(read(closes, '24:01')).toMatch('is not a time of day');
	});
});

describe('a table', () => {
	const { type, default: usual, typeOptions } = tens.field;
	const price = number({
		displayName: 'Price',
		name: 'price',
		type: type as 'number',
		typeOptions: { ...typeOptions, minValue: 0, maxValue: 9 },
		default: Number(usual) / 10,
	});
	const group = { name: 'lines', displayName: 'Line' };
	const table = rows(field, group, { country: anyOrNone, price });
	const single = row(field, group, { price });

	it('is described as n8n wants it', () => {
		expect(table.field).toMatchObject({
			type: 'fixedCollection',
			default: {},
			typeOptions: { multipleValues: true },
			options: [{ name: 'lines', values: [{ name: 'field' }, { name: 'price' }] }],
		});
	});

	it.each([
		[
			{ lines: [{ field: 'FR', price: '2' }, {}] },
			[
				{ country: 'FR', price: 2 },
				{ country: '', price: 1 },
			],
		],
		[{ lines: { field: 'FR', price: 2 } }, [{ country: 'FR', price: 2 }]],
		[{}, []],
	])('takes %j', (given, values) => {
		expect(read(table, given)).toEqual(values);
	});

	it.each([
		[
			{ lines: [{ price: 1 }, { price: 'x' }] },
			'“Field”: “Price” is not a number from 0 to 9: “x”',
		],
		[{ lines: ['x'] }, '“Field”: “Field” is not a set of fields: “x”'],
		['x', '“Field” is not filled in as a table: “x”'],
		[null, '“Field” is not filled in as a table: it is empty'],
	])('refuses %j', (given, message) => {
		expect(read(table, given)).toBe(message);
	});

	it('of one row is there or not', () => {
		expect(read(single, { lines: { price: 3 } })).toEqual({ price: 3 });
		expect(read(single, {})).toBeUndefined();
		expect(single.absent).toBeUndefined();
	});
});

describe('a field that is not there', () => {
	it('holds its default', () => {
		expect([tens.absent, onOff.absent, size.absent, days.absent]).toEqual([10, true, 'small', [1]]);
		expect(clockTime({ ...written, default: '09:00' }).absent).toBe(540);
		expect(asWritten({ ...written, default: '{}' }).absent).toBe('{}');
	});

	it('holds nothing where it is optional, and takes no nothing once it is there', () => {
		const maximum = optional(tens);
		expect(maximum.absent).toBeUndefined();
		expect(read(maximum, undefined)).toMatch('it is empty');
	});
});
