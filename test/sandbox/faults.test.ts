import type { FaultRequest } from '../../sandbox/fault.mts';
import { CLAIRE, openSandbox, type TestSandbox } from './testSandbox';

const ANNA = '+41791234567';
const text = 'Hello';

let sandbox: TestSandbox;
beforeEach(async () => {
	sandbox = await openSandbox();
});
afterEach(() => sandbox.close());

const lay = (fault: FaultRequest) => sandbox.request('POST', '/page/controls/faults', fault);
const behave = (behaviour: object) => sandbox.request('PUT', '/page/controls/behaviour', behaviour);
const standing = async () => (await sandbox.request('GET', '/page/controls')).body;

/** What a client gets that reads only status, header and bytes. */
async function post(...messages: { to: string; clientReference?: string }[]) {
	const reply = await fetch(`${sandbox.url}/v1/messages`, {
		method: 'POST',
		headers: { authorization: 'Bearer sandbox-key' },
		body: JSON.stringify({ messages: messages.map((message) => ({ text, ...message })) }),
	});
	const retryAfter = reply.headers.get('retry-after');
	return { status: reply.status, retryAfter, body: await reply.text() };
}

const taken = () => sandbox.tally().total.accepted;

describe('a fault that spoils a request', () => {
	it('throttles and says when to come again; nothing is taken', async () => {
		await lay({ kind: 'throttle', retryAfterSeconds: 3 });
		expect(await post({ to: CLAIRE })).toMatchObject({ status: 429, retryAfter: '3' });
		expect(taken()).toBe(0);
	});

	it.each([
		['error', 500, '<h1>500 Internal Server Error</h1>'],
		['malformed', 200, '{"messages":[{"id":"sbx_'],
		['empty', 200, ''],
	] as const)('answers %s, whether or not the message was taken', async (kind, status, body) => {
		await lay({ kind, taken: false, times: 1 });
		expect(await post({ to: CLAIRE })).toMatchObject({ status, body });
		expect(taken()).toBe(0);
		await lay({ kind, taken: true, times: 1 });
		expect(await post({ to: CLAIRE })).toMatchObject({ status, body });
		expect(taken()).toBe(1);
	});

	it.each([
		['after taking the message', undefined, 1],
		['before taking it', false, 0],
	])('drops the connection %s', async (_name, isTaken, count) => {
		await lay({ kind: 'drop', ...(isTaken !== undefined && { taken: isTaken }) });
		await expect(post({ to: CLAIRE })).rejects.toThrow('fetch failed');
		expect(taken()).toBe(count);
		expect(sandbox.tally().total.spoiled).toBe(1);
	});

	it('answers late, having taken the message at once', async () => {
		await lay({ kind: 'delay', delayMs: 5000 });
		const answer = post({ to: CLAIRE });
		while (taken() === 0) await new Promise((next) => setTimeout(next, 2));
		sandbox.clock.advance(5000);
		expect(await answer).toMatchObject({ status: 200 });
	});
});

describe('a fault that strikes a message', () => {
	it('refuses a part of a batch', async () => {
		await lay({ kind: 'refuse', numbers: ANNA, code: 'invalid_sender' });
		const { messages } = await sandbox.send({ to: CLAIRE, text }, { to: ANNA, text });
		expect(messages.map(({ status, error }) => error?.code ?? status)).toEqual([
			'accepted',
			'invalid_sender',
		]);
		expect(await sandbox.credits()).toBe(999);
	});

	it('lets a message be paid for and not arrive', async () => {
		await lay({ kind: 'undelivered', numbers: '+41*' });
		const { messages } = await sandbox.send({ to: ANNA, text });
		sandbox.clock.advance(300);
		expect(await sandbox.message(messages[0]!.id)).toMatchObject({
			status: 'undelivered',
			credits: 1,
			error: { code: 'unreachable' },
		});
		expect(sandbox.tally().total).toMatchObject({ undelivered: 1, delivered: 0 });
	});
});

describe('whom and how often', () => {
	it.each([
		['every number', true, undefined],
		['this number', true, CLAIRE],
		['another number', false, ANNA],
		['its country', true, '+33*'],
		['another country', false, '+41*'],
		['a range it is in', true, '+33612345000-+33612345999'],
		['a range below it', false, '+33612345000-+33612345677'],
		['a range of shorter numbers', false, '+336123456-+336999999'],
	])('%s: struck is %s', async (_name, struck, numbers) => {
		await lay({ kind: 'throttle', ...(numbers !== undefined && { numbers }) });
		expect((await post({ to: CLAIRE })).status).toBe(struck ? 429 : 200);
	});

	it('is gone once it has struck as often as it was to', async () => {
		await lay({ kind: 'throttle', times: 2 });
		const statuses = [];
		for (let i = 0; i < 3; i += 1) statuses.push((await post({ to: CLAIRE })).status);
		expect(statuses).toEqual([429, 429, 200]);
		expect(await standing()).toMatchObject({ faults: [] });
	});

	it('spoils one request with one fault, the oldest first', async () => {
		await lay({ kind: 'throttle', times: 1 });
		await lay({ kind: 'error', times: 1 });
		expect((await post({ to: CLAIRE })).status).toBe(429);
		expect((await post({ to: CLAIRE })).status).toBe(500);
	});

	it('counts how often it struck, and can be taken away', async () => {
		const { body } = await lay({ kind: 'throttle' });
		await post({ to: CLAIRE });
		const [fault] = (await standing()).faults;
		expect(fault).toMatchObject({ kind: 'throttle', struck: 1 });
		await sandbox.request('DELETE', `/page/controls/faults/${body.faults[0].id}`);
		expect((await post({ to: CLAIRE })).status).toBe(200);
	});

	it.each([
		['an unknown kind', { kind: 'explode' }],
		['numbers that are none', { kind: 'drop', numbers: '06 12' }],
		['never', { kind: 'drop', times: 0 }],
		['a code nobody knows', { kind: 'refuse', code: 'because' }],
	])('refuses %s', async (_name, fault) => {
		expect(await lay(fault as FaultRequest)).toMatchObject({ status: 400 });
	});
});

describe('behaviour', () => {
	it('forgets that a client reference is an idempotency key', async () => {
		const message = { to: CLAIRE, text, clientReference: 'a-1' };
		await sandbox.send(message);
		await behave({ idempotency: false });
		const { messages } = await sandbox.send(message);
		expect(messages[0]).toMatchObject({ repeated: false });
		expect(sandbox.tally().byNumber.get(CLAIRE)?.sent).toBe(2);
		await behave({ idempotency: true });
		expect((await sandbox.send(message)).messages[0]).toMatchObject({ repeated: true });
	});

	it('does not tell what became of a message', async () => {
		const { messages } = await sandbox.send({ to: CLAIRE, text });
		await behave({ statusLookUp: false });
		for (const path of [`/v1/messages/${messages[0]!.id}`, '/v1/messages?clientReference=a']) {
			expect(await sandbox.request('GET', path)).toMatchObject({
				status: 403,
				body: { error: { code: 'not_offered' } },
			});
		}
	});

	it('takes its time to deliver', async () => {
		await behave({ deliveryDelayMs: 60_000 });
		const { messages } = await sandbox.send({ to: CLAIRE, text });
		sandbox.clock.advance(59_999);
		expect(await sandbox.message(messages[0]!.id)).toMatchObject({ status: 'accepted' });
		sandbox.clock.advance(1);
		expect(await sandbox.message(messages[0]!.id)).toMatchObject({ status: 'delivered' });
	});
});

it('starts with what its options ask for', async () => {
	const strict = await openSandbox({
		idempotency: false,
		statusLookUp: false,
		faults: [{ kind: 'refuse', numbers: ANNA }],
	});
	try {
		expect((await strict.send({ to: ANNA, text })).messages[0]).toMatchObject({
			status: 'refused',
		});
		expect((await strict.request('GET', '/page/controls')).body).toMatchObject({
			behaviour: { idempotency: false, statusLookUp: false },
			faults: [{ kind: 'refuse', struck: 1 }],
		});
	} finally {
		await strict.close();
	}
});
