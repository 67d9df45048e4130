import { gateways, type HttpReply, type OutgoingSms } from '../../lib/gateways';
import type { E164 } from '../../lib/phone';
import type { GatewayExamples } from '../gateways/examples';
import { sandboxExamples } from '../gateways/sandbox.examples';

/** A gateway without examples fails the first test below. */
const examplesOf: Readonly<Record<string, GatewayExamples>> = { sandbox: sandboxExamples };

const message: OutgoingSms = {
	to: '+33612345678' as E164,
	sender: 'ACME',
	text: 'Joyeux anniversaire, Zoé 🎂',
	encoding: 'UCS-2',
	idempotencyKey: '0123456789abcdef0123456789abcdef',
};

const page = (status: number, body: string): HttpReply => ({
	status,
	headers: { 'content-type': 'text/html' },
	body,
});

describe.each(gateways.map((gateway) => [gateway.id, gateway] as const))('%s', (id, gateway) => {
	const examples = examplesOf[id];
	if (!examples) throw new Error(`The gateway ${id} has no examples`);
	const { keys } = examples;
	const read = (reply: HttpReply) => gateway.readSend(reply, [message])[0];

	it('asks only for keys of its own, each with a label, a description and an example', () => {
		expect(Object.keys(keys).sort()).toEqual(gateway.keyFields.map(({ name }) => name).sort());
		for (const { name, label, description, example } of gateway.keyFields) {
			expect(name.startsWith(id)).toBe(true);
			expect(label).toMatch(/^[A-Z]/);
			expect(description).toMatch(/^[A-Z].*[^.]$/);
			expect(example).not.toBe('');
		}
	});

	it('puts number, sender and text into the request, and the idempotency key where it is honoured', () => {
		const { url, body = '', headers } = gateway.buildSend(keys, [message]);
		expect(URL.canParse(url)).toBe(true);
		const sent = decodeURIComponent(body.replaceAll('+', '%2B'));
		expect(sent).toContain('33612345678');
		expect(sent).toContain('ACME');
		expect(sent).toContain('Joyeux anniversaire, Zoé');
		if (gateway.capabilities.idempotencyKey) {
			expect(sent + JSON.stringify(headers)).toContain(message.idempotencyKey);
		}
	});

	it('leaves the sender out when there is none', () => {
		const { body = '' } = gateway.buildSend(keys, [{ ...message, sender: '' }]);
		expect(body).not.toContain('ACME');
		expect(body).not.toContain('from');
	});

	it('keeps secrets out of the address', () => {
		const secrets = gateway.keyFields.filter(({ secret }) => secret).map(({ name }) => keys[name]);
		for (const request of [gateway.buildSend(keys, [message]), gateway.test.build(keys, 'ACME')]) {
			for (const secret of secrets) expect(request.url).not.toContain(secret);
		}
	});

	it('reads an accepted message', () => {
		const { reply, id: gatewayMessageId, segments } = examples.accepted;
		expect(read(reply)).toMatchObject({ kind: 'accepted', gatewayMessageId, segments });
	});

	it.each(examples.refused)('reads $name as a refusal: $cause', ({ reply, cause }) => {
		const outcome = read(reply);
		expect(outcome).toMatchObject({ kind: 'refused', cause, retryable: cause === 'throttled' });
	});

	it('reads a wrong key as such and says which field to check', () => {
		expect(read(examples.wrongKey)).toMatchObject({
			kind: 'refused',
			cause: 'credential_invalid',
			message: expect.stringContaining('check "'),
		});
		expect(gateway.test.read(examples.wrongKey, '')).toMatchObject({
			ok: false,
			failure: { cause: 'credential_invalid' },
		});
	});

	it.each([
		['an empty answer', page(200, '')],
		['half a JSON text', page(200, '{"messages":[{"id":')],
		['an HTML page', page(200, '<h1>It works!</h1>')],
		['a JSON list', page(200, '[]')],
		['too few outcomes', page(200, '{"messages":[]}')],
		['null where an outcome should be', page(200, '{"messages":[null]}')],
		['a server error', page(500, '<h1>Internal error</h1>')],
		['a gateway time-out', page(504, '')],
	])('calls %s unknown: it may have been sent', (_name, reply) => {
		expect(read(reply)).toMatchObject({ kind: 'unknown' });
	});

	it('reads the balance, and anything else as a failure', () => {
		const { reply, credits } = examples.balance;
		expect(gateway.balance?.read(reply)).toMatchObject({ ok: true, value: { credits } });
		expect(gateway.balance?.read(page(200, '<h1>It works!</h1>')).ok).toBe(false);
		expect(gateway.balance?.read(page(503, '')).ok).toBe(false);
	});

	it('gives one outcome for each message, in order', () => {
		const outcomes = gateway.readSend(page(500, ''), [message, message, message]);
		expect(outcomes).toHaveLength(3);
	});

	it('says no secret in any failure', () => {
		const spoken = JSON.stringify([
			read(examples.wrongKey),
			gateway.test.read(examples.wrongKey, ''),
			read(page(500, '')),
		]);
		for (const { name, secret } of gateway.keyFields) {
			if (secret) expect(spoken).not.toContain(keys[name]);
		}
	});
});
