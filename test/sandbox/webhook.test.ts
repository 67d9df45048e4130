import { createHmac } from 'node:crypto';
import { systemClock } from '../../sandbox/clock.mts';
import { signWebhook } from '../../sandbox/signature.mts';
import { openReceiver, type Receiver } from './receiver';
import { CLAIRE, openSandbox, type TestSandbox } from './testSandbox';

const SECRET = 'a secret with ünïcode';

let receiver: Receiver;
let sandbox: TestSandbox;

beforeEach(async () => {
	receiver = await openReceiver();
	// Real time, since calls cross a socket; pauses of a millisecond keep it short.
	sandbox = await openSandbox({
		clock: systemClock,
		deliveryDelayMs: 1,
		webhookRetryDelaysMs: [1, 1],
	});
	await sandbox.request('PUT', '/v1/webhook', { url: receiver.url, secret: SECRET });
});

afterEach(async () => {
	await sandbox.close();
	receiver.close();
});

const untilCalls = (count: number) => receiver.untilCalls(count);

async function untilDropped(): Promise<void> {
	while (sandbox.tally().total.dropped === 0) await new Promise((next) => setTimeout(next, 2));
}

it('reports a delivery', async () => {
	const { messages } = await sandbox.send({ to: CLAIRE, text: 'Hi', clientReference: 'a-1' });
	const [call] = await untilCalls(1);
	expect(JSON.parse(call?.rawBody ?? '')).toEqual({
		type: 'delivery',
		id: messages[0]?.id,
		clientReference: 'a-1',
		to: CLAIRE,
		status: 'delivered',
		credits: 1,
		at: expect.stringMatching(/^\d{4}-.*Z$/),
	});
});

it('reports a reply, addressed to the sender of the last message', async () => {
	await sandbox.send({ to: CLAIRE, from: '36180', text: 'Hi' });
	await untilCalls(1);
	await sandbox.reply(CLAIRE, 'Merci 😊');
	const [, call] = await untilCalls(2);
	expect(JSON.parse(call?.rawBody ?? '')).toMatchObject({
		type: 'reply',
		from: CLAIRE,
		to: '36180',
		text: 'Merci 😊',
	});
});

it('says which replies it took for a keyword', async () => {
	for (const text of ['stop!', 'Start', 'stop it please']) await sandbox.reply(CLAIRE, text);
	const keywords = (await untilCalls(3)).map(({ rawBody }) => JSON.parse(rawBody).keyword);
	expect(new Set(keywords)).toEqual(new Set(['STOP', 'START', undefined]));
});

it('posts the events of a message, and replies to it, where the message asks for', async () => {
	await sandbox.request('PUT', '/v1/webhook', { url: 'http://127.0.0.1:9', secret: SECRET });
	await sandbox.send({ to: CLAIRE, text: 'Hi', reportUrl: `${receiver.url}?message=a` });
	await untilCalls(1);
	await sandbox.reply(CLAIRE, 'STOP');
	const bodies = (await untilCalls(2)).map(({ rawBody }) => JSON.parse(rawBody));
	expect(bodies).toMatchObject([{ type: 'delivery' }, { type: 'reply', keyword: 'STOP' }]);
});

it.each([
	['what a message asked for', { reportUrl: true }],
	['what a webhook without a secret gets', { webhook: true }],
])('signs %s with the API key', async (_name, { reportUrl, webhook }: Record<string, boolean>) => {
	if (webhook) await sandbox.request('PUT', '/v1/webhook', { url: receiver.url });
	await sandbox.send({ to: CLAIRE, text: 'Hi', ...(reportUrl && { reportUrl: receiver.url }) });
	const [call] = await untilCalls(1);
	const timestamp = Number(call?.headers['x-sandbox-timestamp']);
	const signature = signWebhook('sandbox-key', timestamp, call?.rawBody ?? '');
	expect(call?.headers['x-sandbox-signature']).toBe(signature);
});

it('signs the time and the raw body', async () => {
	await sandbox.reply(CLAIRE, 'Où ça ?');
	const [call] = await untilCalls(1);
	const timestamp = String(call?.headers['x-sandbox-timestamp']);
	const digest = createHmac('sha256', SECRET).update(`${timestamp}.${call?.rawBody}`).digest('hex');
	expect(timestamp).toMatch(/^\d{10}$/);
	expect(call?.headers['x-sandbox-signature']).toBe(`sha256=${digest}`);
});

it('tries again until the receiver takes the event', async () => {
	receiver.answers.push(500, 302, 200);
	await sandbox.reply(CLAIRE, 'STOP');
	const bodies = (await untilCalls(3)).map(({ rawBody }) => rawBody);
	expect(new Set(bodies).size).toBe(1);
});

it('drops an event nobody takes, and says so in the log', async () => {
	receiver.answers.push(500, 500, 500);
	await sandbox.reply(CLAIRE, 'HELP');
	await untilDropped();
	expect(receiver.calls).toHaveLength(3);
});

it('goes on without the receiver', async () => {
	receiver.close();
	const { messages } = await sandbox.send({ to: CLAIRE, text: 'Hi' });
	expect(messages[0]?.status).toBe('accepted');
	await untilDropped();
});

it('posts to every address that is registered', async () => {
	await sandbox.request('POST', '/v1/webhooks', { url: `${receiver.url}?registered` });
	await sandbox.reply(CLAIRE, 'Hi');
	const paths = (await untilCalls(2)).map(({ path }) => path);
	expect(paths.sort()).toEqual(['/events', '/events?registered']);
});

it('posts once to an address that was set and registered as well', async () => {
	await sandbox.request('POST', '/v1/webhooks', { url: receiver.url });
	await sandbox.reply(CLAIRE, 'one');
	await sandbox.request('POST', '/v1/webhooks', { url: `${receiver.url}?last` });
	await sandbox.reply(CLAIRE, 'two');
	const texts = (await untilCalls(3)).map(({ rawBody }) => JSON.parse(rawBody).text);
	expect(texts.sort()).toEqual(['one', 'two', 'two']);
});

it('is quiet once removed', async () => {
	expect((await sandbox.request('DELETE', '/v1/webhook')).status).toBe(204);
	await sandbox.reply(CLAIRE, 'one');
	await sandbox.request('PUT', '/v1/webhook', { url: receiver.url, secret: SECRET });
	await sandbox.reply(CLAIRE, 'two');
	const [call] = await untilCalls(1);
	expect(JSON.parse(call?.rawBody ?? '').text).toBe('two');
});
