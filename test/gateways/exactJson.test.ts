import fc from 'fast-check';
import { exactJson } from '../../lib/gateways/exactJson';

it.each([
	['{"id":817790313235066447}', { id: '817790313235066447' }],
	['{"id":-817790313235066447}', { id: '-817790313235066447' }],
	['[817790313235066447, 1]', ['817790313235066447', 1]],
	['{"a":[ 817790313235066447\n]}', { a: ['817790313235066447'] }],
	['817790313235066447', '817790313235066447'],
	['{"id":9007199254740991}', { id: 9007199254740991 }],
	[
		'{"at":1780315230000,"price":0.1234567890123456789}',
		{ at: 1780315230000, price: 0.12345678901234568 },
	],
	['{"big":1e30,"exact":12345678901234567.5}', { big: 1e30, exact: 12345678901234568 }],
	['{"text":"pay 817790313235066447, now"}', { text: 'pay 817790313235066447, now' }],
	['{"text":"\\"817790313235066447,"}', { text: '"817790313235066447,' }],
	['{"817790313235066447":1}', { '817790313235066447': 1 }],
	['{"id":817790313235066447', undefined],
	['', undefined],
])('reads %s', (text, value) => {
	expect(exactJson(text)).toEqual(value);
});

it('reads everything else as JSON.parse does', () => {
	fc.assert(
		fc.property(fc.jsonValue(), (value) => {
			const text = JSON.stringify(value);
			fc.pre(!/\d{16}/.test(text));
			expect(exactJson(text)).toEqual(JSON.parse(text));
		}),
		{ seed: 17 },
	);
});

it('takes a megabyte of any kind in its stride', () => {
	const long = 1_000_000;
	expect(exactJson(`{"a":"${'\\"'.repeat(long / 2)}","id":817790313235066447}`)).toMatchObject({
		id: '817790313235066447',
	});
	expect(exactJson('['.repeat(long) + '1'.repeat(20))).toBeUndefined();
	expect(exactJson('1'.repeat(long))).toBe('1'.repeat(long));
	expect(exactJson(`"${'a'.repeat(long)}1111111111111111`)).toBeUndefined();
});
