import { readSender, writtenSender } from '../../lib/sender';

const service = `MG${'0123456789abcdef'.repeat(2)}`;

describe('readSender', () => {
	it.each([
		['nothing is the default of the gateway', '', { kind: 'default' }],
		['blanks are nothing', '  ', { kind: 'default' }],
		['a brand', 'ACME', { kind: 'name', value: 'ACME' }],
		['a brand of two words', ' My Shop ', { kind: 'name', value: 'My Shop' }],
		['a brand with a mark of advertising', 'AD-ACME', { kind: 'name', value: 'AD-ACME' }],
		['a brand with an accent', 'Café', { kind: 'name', value: 'Café' }],
		['an emoji', '🎉', { kind: 'name', value: '🎉' }],
		['an international number', '+41791234567', { kind: 'number', value: '+41791234567' }],
		['one without its plus', '41791234567', { kind: 'number', value: '41791234567' }],
		[
			'a number as people group it',
			'+41 (79) 123-45.67',
			{ kind: 'number', value: '+41791234567' },
		],
		['a short code', '36 180', { kind: 'number', value: '36180' }],
		['a number as dialled at home', '0612345678', { kind: 'number', value: '0612345678' }],
		['a Messaging Service', service, { kind: 'service', value: service }],
		['what only looks like one', 'MG123', { kind: 'name', value: 'MG123' }],
	])('%s', (_name, text, sender) => {
		expect(readSender(text)).toEqual(sender);
	});

	it('writes a sender as it goes into a request', () => {
		expect(
			['', ' ACME ', '36 180', service].map((text) => writtenSender(readSender(text))),
		).toEqual(['', 'ACME', '36180', service]);
	});
});
