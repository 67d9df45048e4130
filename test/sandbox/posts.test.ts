import { systemClock } from '../../sandbox/clock.mts';
import type { FaultRequest } from '../../sandbox/fault.mts';
import { signWebhook } from '../../sandbox/signature.mts';
import { openReceiver, type Call, type Receiver } from './receiver';
import { CLAIRE, openSandbox, type TestSandbox } from './testSandbox';

const ANNA = '+41791234567';

let receiver: Receiver;
let sandbox: TestSandbox;
beforeEach(async () => {
	receiver = await openReceiver();
	sandbox = await openSandbox({ clock: systemClock, deliveryDelayMs: 1 });
	await sandbox.request('POST', '/v1/webhooks', { url: receiver.url });
});
afterEach(async () => {
	await sandbox.close();
	receiver.close();
});

const lay = (fault: FaultRequest) => sandbox.request('POST', '/page/controls/faults', fault);
const isSigned = ({ headers, bytes }: Call) =>
	headers['x-sandbox-signature'] ===
	signWebhook('sandbox-key', Number(headers['x-sandbox-timestamp']), bytes);

/** The post of a reply that a fault strikes. */
async function spoilt(kind: FaultRequest['kind'], text = 'Où ça ?'): Promise<Call> {
	await lay({ kind });
	await sandbox.reply(CLAIRE, text);
	return (await receiver.untilCalls(1))[0]!;
}

it('signs nothing when posts are unsigned', async () => {
	const { headers, rawBody } = await spoilt('unsigned');
	expect(headers).not.toHaveProperty('x-sandbox-signature');
	expect(JSON.parse(rawBody)).toMatchObject({ text: 'Où ça ?' });
});

it('signs with another key when posts are forged', async () => {
	const call = await spoilt('forged');
	expect(call.headers['x-sandbox-signature']).toMatch(/^sha256=/);
	expect(isSigned(call)).toBe(false);
});

it('is an hour old when posts are replayed', async () => {
	const call = await spoilt('replayed');
	expect(isSigned(call)).toBe(true);
	const age = Date.now() / 1000 - Number(call.headers['x-sandbox-timestamp']);
	expect(age).toBeGreaterThan(3500);
});

it('signs half an event when posts are cut off', async () => {
	const call = await spoilt('truncated');
	expect(isSigned(call)).toBe(true);
	expect(() => JSON.parse(call.rawBody)).toThrow(SyntaxError);
});

it('carries two megabytes too many when posts are oversized', async () => {
	const call = await spoilt('oversized');
	expect(isSigned(call)).toBe(true);
	expect(call.bytes.length).toBeGreaterThan(2 * 1024 * 1024);
	expect(JSON.parse(call.rawBody)).toMatchObject({ type: 'reply', text: 'Où ça ?' });
});

it('says that it is text when the content type is wrong', async () => {
	const call = await spoilt('wrong_type');
	expect([call.headers['content-type'], isSigned(call)]).toEqual(['text/plain', true]);
});

it('writes in Latin-1, and says so, when the charset is wrong', async () => {
	const call = await spoilt('wrong_charset');
	expect([call.headers['content-type'], isSigned(call)]).toEqual([
		'application/json; charset=iso-8859-1',
		true,
	]);
	expect(JSON.parse(call.bytes.toString('latin1'))).toMatchObject({ text: 'Où ça ?' });
});

it('posts the same twice when posts are doubled', async () => {
	await lay({ kind: 'doubled', times: 1 });
	await sandbox.reply(CLAIRE, 'STOP');
	const [first, second] = await receiver.untilCalls(2);
	expect(second?.rawBody).toBe(first?.rawBody);
});

it('posts late', async () => {
	await lay({ kind: 'late', delayMs: 60, times: 1 });
	await sandbox.reply(CLAIRE, 'late');
	await sandbox.reply(CLAIRE, 'in time');
	const texts = (await receiver.untilCalls(2)).map(({ rawBody }) => JSON.parse(rawBody).text);
	expect(texts).toEqual(['in time', 'late']);
});

it('lets the next post pass when posts are reordered', async () => {
	await lay({ kind: 'reordered', events: 'delivery', times: 1 });
	await sandbox.request('PUT', '/page/controls/behaviour', { interimReports: true });
	await sandbox.send({ to: CLAIRE, text: 'Hi' });
	const reports = (await receiver.untilCalls(2)).map(({ rawBody }) => JSON.parse(rawBody).status);
	expect(reports).toEqual(['delivered', 'accepted']);
});

it('posts in the end what no other post passed by', async () => {
	const alone = await openSandbox();
	await alone.request('POST', '/v1/webhooks', { url: receiver.url });
	await alone.request('POST', '/page/controls/faults', { kind: 'reordered' });
	await alone.reply(CLAIRE, 'alone');
	alone.clock.advance(3000);
	const [call] = await receiver.untilCalls(1);
	expect(JSON.parse(call?.rawBody ?? '')).toMatchObject({ text: 'alone' });
	await alone.close();
});

it.each([
	['these numbers', { numbers: CLAIRE }],
	['these events', { events: 'reply' }],
] as const)('strikes only %s', async (_name, whom) => {
	await lay({ kind: 'unsigned', ...whom });
	await sandbox.send({ to: ANNA, text: 'Hi' });
	await receiver.untilCalls(1);
	await sandbox.reply(CLAIRE, 'Hi');
	const signed = (await receiver.untilCalls(2)).map(
		({ headers }) => 'x-sandbox-signature' in headers,
	);
	expect(signed).toEqual([true, false]);
});

it('lets several strike one post, but spoils it in one way', async () => {
	await lay({ kind: 'unsigned' });
	await lay({ kind: 'forged' });
	await lay({ kind: 'doubled' });
	await sandbox.reply(CLAIRE, 'Hi');
	const calls = await receiver.untilCalls(2);
	expect(calls.map(({ headers }) => 'x-sandbox-signature' in headers)).toEqual([false, false]);
	const { body } = await sandbox.request('GET', '/page/controls');
	expect(body.faults.map(({ struck }: { struck: number }) => struck)).toEqual([1, 0, 1]);
});
