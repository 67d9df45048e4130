import fc from 'fast-check';
import { formFields } from '../../lib/gateways/formFields';
import { plainForm } from '../../lib/gateways/multipart';
import { inParts } from './examples';

const entriesOf = (body: Uint8Array) => formFields(plainForm(body) ?? new Uint8Array()).entries;

const disposition = (rest: string, value: string) =>
	Buffer.from(`--b\r\nContent-Disposition: form-data; ${rest}\r\n\r\n${value}\r\n--b--\r\n`);

it('reads every field that a form in several parts was written from', () => {
	const value = fc.string({ unit: 'binary' });
	const name = fc.stringMatching(/^[A-Za-z][\w[\].-]{0,20}$/);
	fc.assert(
		fc.property(
			fc.uniqueArray(fc.tuple(name, value), { minLength: 1, selector: ([n]) => n }),
			(pairs) => {
				const { body } = inParts('https://n8n.example/hook', Object.fromEntries(pairs));
				expect(entriesOf(body)).toEqual(pairs);
			},
		),
		{ seed: 17 },
	);
});

it.each([
	['a name without quotes', 'name=text', [['text', 'STOP']]],
	['a type of its own', 'name="text"\r\nContent-Type: text/plain', [['text', 'STOP']]],
	['a file, which is none of a text', 'name="text"; filename="a.txt"', []],
	['no name', 'other="text"', []],
] as const)('reads a part with %s', (_name, rest, entries) => {
	expect(entriesOf(disposition(rest, 'STOP'))).toEqual(entries);
});

it('keeps line ends and what looks like a boundary inside a value', () => {
	const value = 'STOP\r\n\r\n--c\r\nplease --b';
	expect(entriesOf(disposition('name="text"', value))).toEqual([['text', value]]);
});

it.each(['', 'text=STOP', '--', '{"a":1}', '-- \n'])('takes %j for no such form', (text) => {
	expect(plainForm(Buffer.from(text))).toBeUndefined();
});
