import fc from 'fast-check';
import { readSender, senderForm, writtenSender } from '../../../lib/sender';
import { message } from '../../gateways/message';
import { eachGateway, itCan } from './eachGateway';

const SERVICE = `MG${'0123456789abcdef'.repeat(2)}`;
const digits = (longest: number) => fc.stringMatching(new RegExp(`^[1-9][0-9]{2,${longest - 1}}$`));
/** Names of the characters that some gateway takes, and others. */
const written = fc.oneof(
	fc.string({ unit: fc.constantFrom(...'AbcXYZ019 &+-_.#éß"<'), minLength: 1, maxLength: 13 }),
	digits(17),
	digits(15).map((number) => `+${number}`),
	fc.constant(SERVICE),
);

describe.each(eachGateway)('%s', (_id, gateway, { keys }) => {
	const { senderForm: form, capabilities } = gateway;
	/** Whose form a refused name breaks: a gateway that shows no names has none for them. */
	const whose = (sender: string) =>
		form.names === 'unused' && readSender(sender).kind === 'name'
			? 'A sender is at most 11 letters'
			: gateway.displayName;
	const takes = (sender: string) => senderForm({ sender, gateway }).ok;
	const request = (sender: string) => gateway.buildSend(keys, [{ ...message, sender }]);

	it('declares names of at most 11 characters, as phones show them', () => {
		if (form.names === 'unused') expect(capabilities.sender).toBe('perAccount');
		else expect(form.names.longest).toBeLessThanOrEqual(11);
		expect(new Set(form.names === 'unused' ? '' : form.names.also).size).toBe(
			form.names === 'unused' ? 0 : form.names.also.length,
		);
		expect(form.numbers.longest).toBeGreaterThanOrEqual(15);
	});

	it.each(['ACME', 'Shop24', 'Abcdefghij', '36180', '+41791234567', '41791234567'])(
		'takes %s, which every vendor does',
		(sender) => expect(takes(sender)).toBe(true),
	);

	it.each(['Abcdefghijkl', 'Café', 'Shop🎉', '12345678901234567', '+1', '"ACME"'])(
		'refuses %s, which no vendor takes, with its own rule',
		(sender) => {
			const taken = senderForm({ sender, gateway });
			expect(taken).toMatchObject({
				ok: false,
				failure: {
					by: 'gateway',
					isCertain: true,
					message: expect.stringContaining(whose(sender)),
				},
			});
		},
	);

	itCan(capabilities.sender === 'perMessage', 'sends from every sender it takes, unchanged', () => {
		fc.assert(
			fc.property(written, (text) => {
				const taken = senderForm({ sender: text, gateway });
				if (!taken.ok || taken.value.kind === 'default') return;
				const sender = writtenSender(taken.value);
				expect(fieldsOf(request(sender))).toContain(
					readSender(sender).kind === 'number' ? digitsOf(sender) : sender,
				);
			}),
			{ examples: [['My Shop'], ['AD-ACME'], ['+15551234567'], ['36180'], ['A&B'], ['+Plus']] },
		);
	});

	itCan(capabilities.sender === 'perAccount', 'names no sender in any request', () => {
		for (const sender of ['ACME', '+15551234567']) {
			expect(request(sender)).toEqual(request(''));
		}
	});
});

const digitsOf = (number: string): string => number.replace('+', '');

/** Every value of a request: of a form, of JSON, of headers. A number is compared without its plus. */
function fieldsOf({ body = '', headers }: ReturnType<(typeof eachGateway)[0][1]['buildSend']>) {
	const values: string[] = Object.values(headers).map(String);
	const collect = (value: unknown): void => {
		if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
		else if (typeof value === 'string') values.push(value);
	};
	if (body.startsWith('{')) collect(JSON.parse(body));
	else values.push(...new URLSearchParams(body).values());
	return values.map((value) => value.replace(/^\+(?=\d+$)/, ''));
}
