import fc from 'fast-check';
import type { HttpRequest } from '../../../lib/gateways';
import { asked, message, messages } from '../../gateways/message';
import { decoded, eachGateway, itCan, secretsOf } from './eachGateway';

const ninetyMinutes = 90 * 60_000;

describe.each(eachGateway)('%s', (_id, gateway, examples) => {
	const { keys } = examples;
	const { batchSize, idempotencyKey, schedule, sender, validity } = gateway.capabilities;
	const build = (changes: Partial<typeof message> = {}) =>
		gateway.buildSend(keys, [{ ...message, ...changes }]);

	it('puts the number and the text into the request', () => {
		const request = build();
		expect(URL.canParse(request.url)).toBe(true);
		expect(decoded(request)).toContain('33612345678');
		expect(examples.textOf(request)).toBe(message.text);
	});

	itCan(sender === 'perMessage', 'names the sender, and leaves it out when there is none', () => {
		expect(decoded(build())).toContain('ACME');
		expect(decoded(build({ sender: '' }))).not.toContain('ACME');
	});

	itCan(idempotencyKey, 'hands the idempotency key over', () => {
		expect(decoded(build())).toContain(message.idempotencyKey);
	});

	it('carries any text unharmed', () => {
		const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 80 });
		fc.assert(
			fc.property(text, (any) => {
				expect(examples.textOf(build({ text: any }))).toBe(any);
			}),
			{ examples: [['a+b & c=d %20 é'], ['“{}”\\\n\r\t'], ['مرحبا 👩‍👩‍👧'], ['€£¥']] },
		);
	});

	itCan(batchSize > 1, 'carries several messages, each with its own number and text', () => {
		const sent = decoded(gateway.buildSend(keys, messages));
		for (const { to, text, idempotencyKey: key } of messages) {
			expect(sent).toContain(to.slice(1));
			expect(sent).toContain(text);
			if (examples.noReference === undefined) expect(sent).toContain(key);
		}
	});

	itCan(schedule, 'says when the gateway shall send it, and nothing of it otherwise', () => {
		const { sendAt = 0, written = '' } = examples.schedule ?? {};
		expect(decoded(build({ sendAt, now: sendAt - ninetyMinutes }))).toContain(written);
		expect(decoded(build())).not.toContain(written);
	});

	itCan(validity, 'says how long it is valid, and nothing of it otherwise', () => {
		const { minutes = 0, written = '' } = examples.validity ?? {};
		expect(decoded(build({ validityMinutes: minutes }))).toContain(written);
		expect(decoded(build())).not.toContain(written);
	});

	it('keeps secrets out of the address of a send', () => {
		const { url } = build();
		for (const secret of secretsOf(gateway, examples)) expect(url).not.toContain(secret);
	});

	itCan(
		examples.keysInAddress === undefined,
		`keeps secrets out of every address${examples.keysInAddress ? `: ${examples.keysInAddress}` : ''}`,
		() => {
			const requests: (HttpRequest | undefined)[] = [
				gateway.test.build(keys, 'ACME'),
				gateway.balance?.build(keys),
				gateway.status?.build(keys, asked('id-1')),
				gateway.cancel?.build(keys, 'id-1'),
			];
			for (const request of requests) {
				for (const secret of secretsOf(gateway, examples)) {
					expect(request?.url ?? '').not.toContain(secret);
				}
			}
		},
	);

	it('sends everything to one address, which needs no message to be known', () => {
		const { url } = gateway.buildSend(keys, []);
		expect(build().url).toBe(url);
		expect(build({ sendAt: Date.UTC(2026, 5, 2), validityMinutes: 5, sender: '' }).url).toBe(url);
	});

	it('builds the same request from the same message', () => {
		expect(build()).toEqual(build());
	});
});
