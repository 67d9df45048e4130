import {
	gatewayById,
	type HttpReply,
	type HttpRequest,
	type OutgoingSms,
} from '../../lib/gateways';
import type { E164 } from '../../lib/phone';
import { openSandbox, START, type TestSandbox } from '../sandbox/testSandbox';
import { sandboxExamples, sandboxOperations } from './sandbox.examples';

const { status, cancel, webhooks, ...gateway } = gatewayById('sandbox')!;
const start = Date.parse(START);

const message: OutgoingSms = {
	to: '+33612345678' as E164,
	sender: 'ACME',
	text: 'Hello',
	encoding: 'GSM-7',
	idempotencyKey: 'key-1',
};
const query = {
	gatewayMessageId: 'sbx_1',
	idempotencyKey: 'key-1',
	to: message.to,
	sender: message.sender,
	text: message.text,
	sentAt: Date.parse('2026-11-24T13:00:00.000Z'),
};

describe('what it can do beyond sending, by examples', () => {
	const { keys } = sandboxExamples;
	const { schedule, validity, cancel: cancelled, webhooks: posts } = sandboxOperations;

	it('writes the hour and the validity', () => {
		const { sendAt } = schedule;
		const { body } = gateway.buildSend(keys, [
			{ ...message, sendAt, validityMinutes: validity.minutes },
		]);
		expect(body).toContain(schedule.written);
		expect(body).toContain(validity.written);
	});

	it.each(sandboxOperations.status)('says of $name what became of it', ({ reply, answer }) => {
		expect(status!.read(reply, query)).toEqual({ ok: true, value: answer });
	});

	it.each([
		['cancelled', cancelled.cancelled],
		['too_late', cancelled.tooLate],
	])('reads a cancellation: %s', (value, reply) => {
		expect(cancel!.read(reply, cancelled.id)).toEqual({ ok: true, value });
	});

	it.each(posts.posts)('reads $name', ({ request, events }) => {
		expect(webhooks!.read(request)).toEqual({ ok: true, value: events });
	});

	it.each([
		['nothing', ''],
		['a list', '[]'],
		['another event', '{"type":"coffee","id":"1"}'],
		['a reply without its text', '{"type":"reply","id":"1","from":"+33612345678"}'],
	])('refuses %s', (_name, body) => {
		const request = { ...posts.signed.request, body: new TextEncoder().encode(body) };
		expect(webhooks!.read(request).ok).toBe(false);
	});

	const { request, now, windowMs } = posts.signed;
	const without = (header: string) => ({
		...request,
		headers: { ...request.headers, [header]: '' },
	});
	it.each([
		['valid', 'a genuine post', request, now],
		['valid', 'at the end of its time', request, now + windowMs],
		['forged', 'a replay', request, now + windowMs + 1],
		['forged', 'one from the future', request, now - windowMs - 1],
		['forged', 'another body', { ...request, body: new TextEncoder().encode('{}') }, now],
		['forged', 'no signature', without('x-sandbox-signature'), now],
		['forged', 'no time', without('x-sandbox-timestamp'), now],
	] as const)('finds %s: %s', (verdict, _name, post, at) => {
		expect(webhooks!.verify(keys, post, at)).toBe(verdict);
	});

	it('cannot verify without a key', () => {
		expect(webhooks!.verify({ ...keys, sandboxApiKey: '' }, request, now)).toBe('unsigned');
	});
});

describe('against the sandbox itself', () => {
	let sandbox: TestSandbox;
	let keys: Record<string, string>;
	beforeEach(async () => {
		sandbox = await openSandbox();
		keys = { sandboxUrl: sandbox.url, sandboxApiKey: 'sandbox-key' };
	});
	afterEach(() => sandbox.close());

	async function exchange({ url, method, headers, body }: HttpRequest): Promise<HttpReply> {
		const reply = await fetch(url, { method, headers, ...(body !== undefined && { body }) });
		const plain = Object.fromEntries(reply.headers);
		return { status: reply.status, headers: plain, body: await reply.text() };
	}
	const send = async (...messages: readonly OutgoingSms[]) =>
		gateway.readSend(await exchange(gateway.buildSend(keys, messages)), messages);
	const ask = async (more: object = {}) => {
		const about = { ...query, sentAt: start, ...more };
		return status!.read(await exchange(status!.build(keys, about)), about);
	};

	it('finds by our key what became of a message whose answer was lost', async () => {
		const [outcome] = await send(message);
		const lost = { gatewayMessageId: '' };
		const { gatewayMessageId } = outcome as { gatewayMessageId: string };
		expect(await ask(lost)).toEqual({
			ok: true,
			value: { kind: 'accepted', gatewayMessageId, charged: 1 },
		});
		sandbox.clock.advance(300);
		expect(await ask(lost)).toMatchObject({ value: { kind: 'delivered' } });
	});

	it('is certain that it never had a message, unless it was started since', async () => {
		expect(await ask()).toEqual({ ok: true, value: { kind: 'not_found', certain: true } });
		expect(await ask({ sentAt: start - 1 })).toMatchObject({ value: { certain: false } });
	});

	it('fails to tell once it is made not to', async () => {
		await sandbox.request('PUT', '/page/controls/behaviour', { statusLookUp: false });
		expect(await ask()).toMatchObject({ ok: false, failure: { cause: 'other' } });
	});

	it('schedules a message and calls it back, until it is too late', async () => {
		const outcomes = await send({ ...message, sendAt: start + 120_000 });
		const { gatewayMessageId: id } = outcomes[0] as { gatewayMessageId: string };
		const callBack = async () => cancel!.read(await exchange(cancel!.build(keys, id)), id);
		expect(await callBack()).toEqual({ ok: true, value: 'cancelled' });
		expect(await ask()).toMatchObject({ value: { kind: 'cancelled', charged: 0 } });

		const [next] = await send({ ...message, idempotencyKey: 'key-2' });
		const gone = (next as { gatewayMessageId: string }).gatewayMessageId;
		expect(cancel!.read(await exchange(cancel!.build(keys, gone)), gone)).toMatchObject({
			value: 'too_late',
		});
	});

	it('gives up on a message that is not delivered while it is valid', async () => {
		await sandbox.request('PUT', '/page/controls/behaviour', { deliveryDelayMs: 61_000 });
		await send({ ...message, validityMinutes: 1 });
		sandbox.clock.advance(61_000);
		expect(await ask()).toMatchObject({ value: { kind: 'undelivered' } });
	});

	it('reads when to come again', async () => {
		const throttle = { kind: 'throttle', retryAfterSeconds: 7 };
		await sandbox.request('POST', '/page/controls/faults', throttle);
		expect(await send(message, message)).toEqual([
			expect.objectContaining({ kind: 'refused', retryable: true, retryAfterMs: 7000 }),
			expect.objectContaining({ kind: 'refused', retryable: true, retryAfterMs: 7000 }),
		]);
	});

	it.each(['error', 'malformed', 'empty'])('calls “%s” unknown', async (kind) => {
		await sandbox.request('POST', '/page/controls/faults', { kind });
		expect(await send(message)).toMatchObject([{ kind: 'unknown' }]);
	});
});
