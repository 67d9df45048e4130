import type { E164 } from '../../lib/phone';
import { json, page } from './examples';
import { gatewayOf } from './gatewayOf';
import { asked, message, messages } from './message';
import { sinchBatch, sinchError, sinchExamples, sinchReport } from './sinch.examples';

const sinch = gatewayOf('sinch');
const { keys } = sinchExamples;

const bodyOf = (sent: readonly (typeof message)[]) =>
	JSON.parse(sinch.buildSend(keys, sent).body ?? '') as Record<string, unknown>;

describe('texts of a batch', () => {
	it('are a parameter for each number where they differ', () => {
		const { body, parameters, client_reference: reference } = bodyOf(messages);
		expect(body).toBe('${t}');
		expect(parameters).toEqual({
			t: Object.fromEntries(messages.map(({ to, text }) => [to.slice(1), text])),
		});
		expect(reference).toBeUndefined();
	});

	it('are written once where they are the same', () => {
		const body = bodyOf(messages.map((each) => ({ ...each, text: 'Hello' })));
		expect(body).toMatchObject({
			body: 'Hello',
			to: ['33612345678', '41791234567', '436601234567'],
		});
		expect(body['parameters']).toBeUndefined();
	});

	it('never make a parameter of what somebody wrote', () => {
		const text = 'Save ${10} today';
		expect(bodyOf([{ ...message, text }])).toMatchObject({
			body: '${t}',
			parameters: { t: { 33612345678: text } },
		});
	});

	it('bring our key along where there is one text alone', () => {
		expect(bodyOf([message])['client_reference']).toBe(message.idempotencyKey);
	});
});

describe('what does not fit into one batch', () => {
	const second = { ...message, text: 'A second text', idempotencyKey: 'f'.repeat(32) };
	const fromElsewhere = { ...messages[1]!, sender: '+33757000000' };
	const reportedElsewhere = { ...messages[2]!, reportUrl: 'https://n8n.example/hook' };

	it.each([
		['a second text to the same number', second],
		['a text from another sender', fromElsewhere],
		['a text with another address for reports', reportedElsewhere],
		['a text at another time', { ...messages[2]!, sendAt: Date.UTC(2026, 5, 2) }],
	])('waits for another request, for certain: %s', (_name, other) => {
		const sent = [message, other];
		expect(bodyOf(sent)).toEqual(bodyOf([message]));
		for (const reply of [json(201, sinchBatch()), page(500, ''), page(200, '')]) {
			const [first, left] = sinch.readSend(reply, sent);
			expect(first?.kind).toBe(reply.status === 201 ? 'accepted' : 'unknown');
			expect(left).toMatchObject({ kind: 'refused', cause: 'throttled', retryable: true });
		}
	});
});

it('sends what is scheduled alone, so that calling one back calls nobody else’s back', () => {
	const sendAt = Date.UTC(2026, 5, 2, 8, 30);
	const scheduled = messages.map((each) => ({ ...each, sendAt }));
	expect(bodyOf(scheduled)).toEqual(bodyOf(scheduled.slice(0, 1)));
	const outcomes = sinch.readSend(json(201, sinchBatch()), scheduled);
	expect(outcomes.map(({ kind }) => kind)).toEqual(['accepted', 'refused', 'refused']);
});

describe('a batch that is refused as a whole', () => {
	const outcomes = (text: string, status = 400) =>
		sinch
			.readSend(sinchError(status, 'syntax_constraint_violation', text), messages)
			.map((outcome) => outcome.kind === 'refused' && outcome.retryable);

	it.each([
		['by its place', 'Invalid number in to[1]'],
		['by its number', 'Recipient +41791234567 is not valid'],
	])('refuses the one it names for good, %s', (_name, text) => {
		expect(outcomes(text)).toEqual([true, false, true]);
	});

	it.each([
		['names none', 'Recipient is not valid'],
		['is not about numbers', "'from' of 41791234567 is not valid"],
	])('refuses none for good where it %s', (_name, text) => {
		expect(outcomes(text)).toEqual([true, true, true]);
	});

	it('refuses none for good where Sinch’s own system failed', () => {
		const read = sinch.readSend(sinchError(500, 'internal', 'to[1]'), messages);
		expect(read.map(({ kind }) => kind)).toEqual(['unknown', 'unknown', 'unknown']);
	});
});

it('takes as many as a request may carry, in one pass', () => {
	const many = Array.from({ length: 1000 }, (_, at) => ({
		...message,
		to: `+336${String(10_000_000 + at)}` as E164,
		text: `Text ${at}`,
	}));
	const reply = json(201, sinchBatch({ to: many.map(({ to }) => to.slice(1)) }));
	const ids = sinch
		.readSend(reply, many)
		.map((outcome) => outcome.kind === 'accepted' && outcome.gatewayMessageId);
	expect(new Set(ids).size).toBe(1000);
	expect(ids[999]).toBe('01JHFFHQ0P99JPPNQPJDV7JTBP/33610000999');
	expect(Object.keys((bodyOf(many)['parameters'] as { t: object }).t)).toHaveLength(1000);
});

it.each([
	['us', 'https://us.sms.api.sinch.com/'],
	['ca', 'https://ca.sms.api.sinch.com/'],
	// The token goes to Sinch alone, whatever is in the credential.
	['evil.example/', 'https://us.sms.api.sinch.com/'],
])('asks in the region %s', (sinchRegion, begins) => {
	expect(sinch.test.build({ ...keys, sinchRegion }, '').url.startsWith(begins)).toBe(true);
});

it('tries the sender out with the credential', () => {
	expect(sinch.test.build(keys, '+33757000000').body).toContain('"from":"33757000000"');
	expect(sinch.test.build(keys, '').body).not.toContain('from');
	const refused = sinchError(400, 'syntax_constraint_violation', 'No default originator');
	expect(sinch.test.read(refused, '')).toMatchObject({
		failure: { cause: 'invalid_sender', message: expect.stringContaining('Sender Name') },
	});
});

it('takes no record of another message for the one it asked for', () => {
	const reply = json(200, sinchReport());
	expect(sinch.status?.read(reply, asked('another/33612345678'))).toMatchObject({ ok: false });
	expect(sinch.status?.read(reply, asked('01JHFFHQ0P99JPPNQPJDV7JTBP/1'))).toMatchObject({
		ok: false,
	});
});
