import fc from 'fast-check';
import { cutToFit, measure } from '../../lib/text';

const within = (characters: number) => (text: string) => text.length <= characters;

describe('cutToFit', () => {
	it.each([
		['what fits stays whole', 'one two', 7, 'one two'],
		['it cuts where a word ends', 'one two three', 10, 'one two'],
		['it leaves no space at the end', 'one   two', 5, 'one'],
		['a line break ends a word too', 'one\ntwo', 5, 'one'],
		['a long first word is cut inside', 'Donaudampfschiff fahrt', 5, 'Donau'],
		['an emoji is not cut in half', '👨‍👩‍👧 x', 5, undefined],
		['a web address is left out whole', 'see https://acme.example/abc now', 20, 'see'],
	])('%s', (_name, text, limit, expected) => {
		expect(cutToFit(text, within(limit))).toBe(expected);
	});

	it('gives a beginning that fits', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'ab €ê \n'), maxLength: 400 }), (text) => {
				const fits = (beginning: string) => measure(beginning).segments <= 1;
				const beginning = cutToFit(text, fits) ?? '';
				expect(text.startsWith(beginning)).toBe(true);
				expect(fits(beginning)).toBe(true);
			}),
		);
	});
});
