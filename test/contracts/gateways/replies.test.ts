import fc from 'fast-check';
import type { HttpReply } from '../../../lib/gateways';
import { page, type AcceptedExample, type RefusalExample } from '../../gateways/examples';
import { message, messages } from '../../gateways/message';
import { eachGateway, itCan, secretsOf } from './eachGateway';

const unreadable: [string, HttpReply][] = [
	['an empty answer', page(200, '')],
	['half a JSON text', page(200, '{"messages":[{"id":')],
	['an HTML page', page(200, '<h1>It works!</h1>')],
	['a JSON list', page(200, '[]')],
	['a JSON object about nothing', page(200, '{}')],
	['a request that took too long', page(408, '')],
	['a server error', page(500, '<h1>Internal error</h1>')],
	['an error of a proxy', page(502, '<h1>Bad gateway</h1>')],
	['a gateway time-out', page(504, '')],
];

/** A status by which the request was certainly not acted upon: a redirect, or a 4xx of no proxy's. */
const proof = (code: number): number | string =>
	[300, 301, 302, 305, 307, 308].includes(code) ||
	(code >= 400 && code < 500 && ![406, 408, 409, 424, 460, 499].includes(code))
		? code
		: 'no proof';

describe.each(eachGateway)('%s', (_id, gateway, examples) => {
	const read = (reply: HttpReply) => gateway.readSend(reply, [message])[0];

	const expectAccepted = ({ reply, id, ...told }: AcceptedExample, repeated: boolean) =>
		expect(read(reply)).toEqual({ kind: 'accepted', gatewayMessageId: id, ...told, repeated });

	const expectRefusal = ({ reply, cause, retryable = false, ...told }: RefusalExample) => {
		const { says = '', retryAfterMs, keyIsSpent } = told;
		expect(read(reply)).toEqual({
			kind: 'refused',
			cause,
			message: expect.stringContaining(says),
			retryable,
			...(retryAfterMs === undefined ? {} : { retryAfterMs }),
			...(keyIsSpent && { keyIsSpent }),
		});
	};

	it('reads an accepted message, and what it cost', () => {
		expectAccepted(examples.accepted, false);
	});

	itCan(gateway.capabilities.idempotencyKey, 'reads a message it had accepted before', () => {
		const { repeated } = examples;
		if (!repeated) throw new Error('There is no example of it');
		expectAccepted(repeated, true);
	});

	itCan(gateway.capabilities.batchSize > 1, 'reads each outcome of a batch, in order', () => {
		const { partlyAccepted } = examples;
		if (!partlyAccepted) throw new Error('There is no example of it');
		const outcomes = gateway.readSend(partlyAccepted.reply, messages);
		expect(outcomes.map(({ kind }) => kind)).toEqual(partlyAccepted.kinds);
	});

	describe.each([
		['an opt-out', examples.optedOut, 'opted_out'],
		['missing credit', examples.noCredit, 'insufficient_credits'],
		['a throttled request', examples.throttled, 'throttled'],
	] as const)('%s', (_name, example, cause) => {
		if (typeof example === 'string') return it.skip(example, () => undefined);
		return it(`is read from ${example.name}`, () => {
			expect(example.cause).toBe(cause);
			expectRefusal(example);
		});
	});

	if (examples.refused.length > 0) {
		it.each(examples.refused)('reads $name as a refusal: $cause', expectRefusal);
	}

	it('reads a wrong key as such and says which field to check', () => {
		const { reply, fields } = examples.wrongKey;
		const tested = gateway.test.read(reply, '');
		const outcome = read(reply);
		expect(outcome).toMatchObject({
			kind: 'refused',
			cause: 'credential_invalid',
			retryable: false,
		});
		expect(tested).toMatchObject({ ok: false, failure: { cause: 'credential_invalid' } });
		for (const label of fields) {
			expect(gateway.keyFields.map((field) => field.label)).toContain(label);
			expect(JSON.stringify([outcome, tested]).split(`“${label}”`)).toHaveLength(3);
		}
	});

	it.each([
		...unreadable,
		...examples.unclear.map(({ name, reply }): [string, HttpReply] => [name, reply]),
	])('calls %s unknown: it may have been sent', (_name, reply) => {
		expect(read(reply)).toMatchObject({ kind: 'unknown' });
	});

	it.each([1, 2, 3])('gives one outcome for each of %i messages', (count) => {
		const sent = messages.slice(0, count);
		for (const reply of [page(500, ''), page(429, ''), page(200, ''), examples.accepted.reply]) {
			expect(gateway.readSend(reply, sent)).toHaveLength(count);
		}
	});

	it('reads any reply whatever without a throw, and calls nothing retryable without proof', () => {
		// Each to a number of its own: a second text to one may have to wait, whatever the answer is.
		const sent = messages;
		const body = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.json(),
			fc.mixedCase(fc.constant(examples.accepted.reply.body)),
			fc.subarray([...examples.accepted.reply.body]).map((characters) => characters.join('')),
		);
		const status = fc.oneof(fc.integer({ min: 100, max: 599 }), fc.constantFrom(200, 201, 202));
		fc.assert(
			fc.property(status, body, (code, text) => {
				const reply = page(code, text);
				const outcomes = gateway.readSend(reply, sent);
				expect(outcomes).toHaveLength(sent.length);
				for (const outcome of outcomes) {
					if (outcome.kind === 'refused' && outcome.retryable) expect(code).toBe(proof(code));
					// Some gateways call a key they know a conflict.
					if (outcome.kind === 'accepted' && !outcome.repeated) expect(code).toBeLessThan(300);
				}
				gateway.test.read(reply, '');
				gateway.balance?.read(reply);
				gateway.cancel?.read(reply, 'id-1');
			}),
		);
	});

	it('passes no test with an answer it cannot read', () => {
		expect(gateway.test.read(examples.tested, '')).toEqual({ ok: true, value: undefined });
		for (const [, reply] of unreadable) expect(gateway.test.read(reply, '').ok).toBe(false);
	});

	it('says no secret in any failure', () => {
		const replies = [examples.wrongKey.reply, ...unreadable.map(([, reply]) => reply)];
		const spoken = JSON.stringify([
			replies.map((reply) => [read(reply), gateway.test.read(reply, '')]),
			replies.map((reply) => gateway.balance?.read(reply)),
		]);
		for (const secret of secretsOf(gateway, examples)) expect(spoken).not.toContain(secret);
	});
});
