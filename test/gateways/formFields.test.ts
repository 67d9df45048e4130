import fc from 'fast-check';
import { formFields } from '../../lib/gateways/formFields';

const read = (text: string, charset = '') => formFields(Buffer.from(text, 'utf8'), charset);

it.each([
	['a=1&a=2', 'a', '1'],
	['a=b=c', 'a', 'b=c'],
	['a', 'a', ''],
	['a=1+1%2B1', 'a', '1 1+1'],
	['a=%E9', 'a', 'é'],
	['a=%C3%A9', 'a', 'é'],
	['a=é', 'a', 'é'],
	['a=100%', 'a', '100%'],
	['a=%zz', 'a', '%zz'],
	['data%5Bid%5D=1', 'data[id]', '1'],
	['__proto__=1', '__proto__', '1'],
	['&&a=1&', 'a', '1'],
])('reads %s', (text, name, value) => {
	const fields = read(text);
	expect(fields.has(name)).toBe(true);
	expect(fields.get(name)).toBe(value);
});

it('has nothing that was not written', () => {
	expect([read('').entries, read('a=1').has('b'), read('a=1').get('constructor')]).toEqual([
		[],
		false,
		'',
	]);
});

it('keeps the bytes of a value that is in a charset of its own', () => {
	expect([...read('text=%04%21+%00&b=1').bytes('text')]).toEqual([0x04, 0x21, 0x20, 0x00]);
});

it('reads what the web’s own forms write', () => {
	const text = fc.string({ unit: 'binary' });
	fc.assert(
		fc.property(fc.array(fc.tuple(text, text)), (pairs) => {
			const written = new URLSearchParams(pairs).toString();
			expect(read(written).entries).toEqual([...new URLSearchParams(written)]);
		}),
		{ seed: 17 },
	);
});
