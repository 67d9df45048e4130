import { CLAIRE, DAY_MS, MINUTE_MS, openSandbox, type TestSandbox } from './testSandbox';

let sandbox: TestSandbox;
beforeEach(async () => {
	sandbox = await openSandbox({ credits: 10 });
});
afterEach(() => sandbox.close());

const tomorrow = { to: CLAIRE, text: 'See you', sendAt: '2026-11-25T08:00:00Z' };

async function schedule(message = tomorrow): Promise<string> {
	const { messages } = await sandbox.send(message);
	return messages[0]?.id ?? '';
}

async function statusAndEvents(id: string) {
	const { status, events } = await sandbox.message(id);
	return [status, ...events.map(({ type, at }) => `${type} ${at.slice(8, 19)}`)];
}

it('a message without an hour leaves at once and is delivered a little later', async () => {
	const { messages } = await sandbox.send({ to: CLAIRE, text: 'Hello' });
	const id = messages[0]?.id ?? '';
	expect((await sandbox.message(id)).status).toBe('accepted');
	sandbox.clock.advance(300);
	expect(await statusAndEvents(id)).toEqual([
		'delivered',
		'accepted 24T08:00:00',
		'sent 24T08:00:00',
		'delivered 24T08:00:00',
	]);
});

it('a scheduled message waits for its hour to the millisecond', async () => {
	const id = await schedule();
	sandbox.clock.advance(DAY_MS - 1);
	expect((await sandbox.message(id)).status).toBe('scheduled');
	sandbox.clock.advance(1);
	expect((await sandbox.message(id)).status).toBe('accepted');
	sandbox.clock.advance(300);
	expect(await statusAndEvents(id)).toEqual([
		'delivered',
		'scheduled 24T08:00:00',
		'sent 25T08:00:00',
		'delivered 25T08:00:00',
	]);
});

it('the offset of sendAt counts', async () => {
	const { messages } = await sandbox.send({ ...tomorrow, sendAt: '2026-11-25T09:00:00+01:00' });
	expect(messages[0]).toMatchObject({
		status: 'scheduled',
		sendAt: '2026-11-25T08:00:00.000Z',
	});
});

it('canceling gives the credits back and keeps the message from leaving', async () => {
	const id = await schedule();
	expect(await sandbox.credits()).toBe(9);
	const { status, body } = await sandbox.request('DELETE', `/v1/messages/${id}`);
	expect([status, body.status, body.credits]).toEqual([200, 'canceled', 0]);
	expect(await sandbox.credits()).toBe(10);
	sandbox.clock.advance(2 * DAY_MS);
	expect(sandbox.tally().total).toMatchObject({ canceled: 1, sent: 0, delivered: 0, credits: 0 });
});

it('canceling twice gives the credits back once', async () => {
	const id = await schedule();
	await sandbox.request('DELETE', `/v1/messages/${id}`);
	expect((await sandbox.request('DELETE', `/v1/messages/${id}`)).status).toBe(200);
	expect(await sandbox.credits()).toBe(10);
});

it.each([
	['has left', 0],
	['is delivered', MINUTE_MS],
])('a message that %s cannot be canceled', async (_, later) => {
	const id = await schedule();
	sandbox.clock.advance(DAY_MS + later);
	const { status, body } = await sandbox.request('DELETE', `/v1/messages/${id}`);
	expect([status, body.error.code]).toEqual([409, 'already_sent']);
});

it('a message past its validity expires instead of arriving', async () => {
	const { messages } = await sandbox.send({
		to: CLAIRE,
		text: 'Now or never',
		validUntil: '2026-11-24T08:00:00.200Z',
	});
	sandbox.clock.advance(300);
	expect((await sandbox.message(messages[0]?.id ?? '')).status).toBe('expired');
});
