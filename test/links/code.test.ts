import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { codeIn, newCode } from '../../lib/links';

const code = 'Bcd3FgH7';

describe('a code', () => {
	it('has eight characters that nobody mistakes for one another, and spells no word', () => {
		const codes = Array.from({ length: 5000 }, () => newCode(randomBytes));
		for (const each of codes) expect(each).toMatch(/^[^0O1lIaeiouAEU\W_]{8}$/);
		expect(new Set(codes).size).toBe(codes.length);
		// Each of the 49 characters comes about as often as every other.
		const counts = new Map<string, number>();
		for (const each of codes.join('')) counts.set(each, (counts.get(each) ?? 0) + 1);
		expect(counts.size).toBe(49);
		expect(Math.min(...counts.values())).toBeGreaterThan(600);
		expect(Math.max(...counts.values())).toBeLessThan(1050);
	});

	it('asks for more chance where what came is not fair', () => {
		const given = [new Uint8Array(16).fill(255), new Uint8Array(16).fill(0)];
		expect(newCode(() => given.shift() ?? new Uint8Array())).toBe('22222222');
	});

	it.each([
		['as it was sent', `/webhook/s?${code}`],
		['with an equals sign, as some clients write it', `/s?${code}=`],
		['with what a network adds', `/s?${code}&fbclid=IwAR0`],
		['with a full stop', `/s?${code}.`],
		['with a bracket', `/s?${code})`],
		['with a closing quote, encoded', `/s?${code}%E2%80%9D`],
		['with a comma, encoded', `/s?${code}%2C`],
	])('is read %s', (_name, address) => {
		expect(codeIn(address)).toBe(code);
	});

	it.each([
		['nothing', '/webhook/s'],
		['an empty query', '/webhook/s?'],
		['a longer word', `/s?${code}x`],
		['a shorter one', '/s?Bcd3FgH'],
		['what is named', `/s?code=${code}`],
		['what is encoded', '/s?%42cd3FgH7'],
		['what is encoded twice', '/s?%2542cd3FgH7'],
		['a character that no code has', '/s?Bcd3FgHO'],
		['an attack', "/s?'%20or%201=1--"],
		['a way out of the folder', '/s?../../etc'],
	])('is not read in %s', (_name, address) => {
		expect(codeIn(address)).toBeUndefined();
	});

	it('is found in no time in a giant query', () => {
		expect(codeIn(`/s?${'x'.repeat(1_000_000)}`)).toBeUndefined();
		expect(codeIn(`/s?${code}&${'x'.repeat(1_000_000)}`)).toBe(code);
	});

	it('is another where its case is', () => {
		fc.assert(
			fc.property(fc.constantFrom(code.toLowerCase(), code.toUpperCase()), (other) => {
				expect(codeIn(`/s?${other}`)).not.toBe(code);
			}),
		);
	});
});
