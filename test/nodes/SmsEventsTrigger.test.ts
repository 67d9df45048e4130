import { webhookDescriptionIsNativelyResolvable } from 'n8n-workflow';
import type { Ledger } from '../../lib/ledger';
import { SmsEventsTrigger } from '../../nodes/SmsEventsTrigger/SmsEventsTrigger.node';
import { signWebhook } from '../../sandbox/signature.mts';
import { callWebhook, wiresOf, type Call } from '../support/callWebhook';
import { MemoryInbox } from '../support/memoryInbox';
import type { NodeSetup } from '../support/workflowOf';

let inbox: MemoryInbox;
let openLedger: () => Promise<Ledger>;
jest.mock('../../nodes/shared/ledger', () => ({
	...jest.requireActual<object>('../../nodes/shared/ledger'),
	openLedger: () => openLedger(),
}));

const trigger = new SmsEventsTrigger();
const NAME = 'SMS Events Trigger';
const KEY = 'test-key';
let nodes = 0;
let setup: NodeSetup;

beforeEach(() => {
	inbox = new MemoryInbox();
	openLedger = async () => inbox.ledger;
	// A node of its own, since heartbeats and windows are kept for the whole process.
	nodes += 1;
	setup = {
		credentials: { smsGatewayApi: { gateway: 'sandbox', sandboxApiKey: KEY } },
		settings: { id: `node ${nodes}` },
		parameters: { options: { startWorkflow: 'each' } },
		connections: wiresOf(NAME, [0, 1, 2, 3, 4]),
	};
});

const reply = (id: string, text = 'STOP', fields = {}) =>
	JSON.stringify({ type: 'reply', id, from: '+33612345678', to: 'ACME', text, ...fields });

const signed = (body: string, at = Date.now()): Call => {
	const second = Math.floor(at / 1000);
	const headers = {
		'x-sandbox-timestamp': String(second),
		'x-sandbox-signature': signWebhook(KEY, second, body),
	};
	return { body, headers };
};

const post = (call: Call, changes: Partial<NodeSetup> = {}) =>
	callWebhook(trigger, { ...setup, ...changes }, call);

const startingWith = (startWorkflow: string): Partial<NodeSetup> => ({
	parameters: { options: { startWorkflow } },
});

const kindsOf = (started: Awaited<ReturnType<typeof post>>['started']) =>
	started?.map((items) => items.map(({ json }) => (json['event'] as { kind: string }).kind));

describe('a genuine post', () => {
	it('is in the ledger before it is answered, and starts the workflow on its output', async () => {
		const called = await post(signed(reply('r1')));
		expect(called).toMatchObject({ status: 200, body: '', leftAlone: true });
		expect(inbox.events).toHaveLength(1);
		expect(kindsOf(called.started)).toEqual([[], ['optOut'], [], [], []]);
		expect(called.started?.[1]?.[0]?.json).toMatchObject({
			event: { from: '+33612345678', text: 'STOP', gateway: 'sandbox' },
			phone: { e164: '+33612345678', country: 'FR' },
		});
	});

	it('counts once, however often it comes', async () => {
		const calls = await Promise.all(Array.from({ length: 50 }, () => post(signed(reply('r1')))));
		expect(new Set(calls.map(({ status }) => status))).toEqual(new Set([200]));
		expect(inbox.events).toHaveLength(1);
		expect(calls.filter(({ started }) => started)).toHaveLength(1);
	});

	it('is taken whatever else stands in it', async () => {
		const body = `{"__proto__":{"type":"delivery"},"constructor":1,"type":"reply","id":"r1","from":"+33612345678","text":"hi"}`;
		expect((await post(signed(body))).status).toBe(200);
		expect(inbox.events).toHaveLength(1);
		expect({}).not.toHaveProperty('type');
	});

	it('starts nothing where nothing is wired, and is in the ledger all the same', async () => {
		const called = await post(signed(reply('r1')), { connections: {} });
		expect(called).toMatchObject({ status: 200, started: undefined });
		expect(inbox.events).toHaveLength(1);
	});

	it('is given out later, once its output is wired', async () => {
		const onlyReports = { connections: wiresOf(NAME, [3]) };
		expect((await post(signed(reply('r1')), onlyReports)).started).toBeUndefined();
		expect(kindsOf((await post(signed(reply('r2', 'hello')))).started)).toEqual([
			[],
			['optOut'],
			[],
			[],
			[],
		]);
	});

	it('starts nothing where the user wants nothing started', async () => {
		expect((await post(signed(reply('r1')), startingWith('never'))).started).toBeUndefined();
		expect(inbox.events).toHaveLength(1);
	});
});

describe('events that come within a second', () => {
	it('make one execution, of the call that came first', async () => {
		const ids = Array.from({ length: 20 }, (_, i) => `r${i}`);
		const calls = await Promise.all(
			ids.map((id) => post(signed(reply(id, 'hello')), startingWith('batches'))),
		);
		const started = calls.flatMap((call) => (call.started ? [call.started] : []));
		expect(started).toHaveLength(1);
		expect(started[0]?.[0]).toHaveLength(20);
	});

	it('are taken from the ledger, with what an earlier process left', async () => {
		await post(signed(reply('before', 'hello')), startingWith('never'));
		const called = await post(signed(reply('now', 'hello')), startingWith('batches'));
		expect(called.started?.[0]).toHaveLength(2);
	});
});

describe('somebody trying the trigger', () => {
	it('sees at once what the post brought, and nothing else', async () => {
		await post(signed(reply('before', 'hello')), startingWith('never'));
		const called = await post({ ...signed(reply('now')), mode: 'manual' }, startingWith('batches'));
		expect(kindsOf(called.started)).toEqual([[], ['optOut'], [], [], []]);
	});

	it('sees it without wires too, and again when it is posted again', async () => {
		const unwired = { connections: {} };
		await post({ ...signed(reply('r1')), mode: 'manual' }, unwired);
		const called = await post({ ...signed(reply('r1')), mode: 'manual' }, unwired);
		expect(called.started?.[1]?.[0]?.json['event']).toMatchObject({ repeated: true });
	});
});

describe('what is not genuine', () => {
	it.each([
		['without a signature', (): Call => ({ body: reply('r1') })],
		['with a forged one', (): Call => ({ ...signed(reply('r1')), body: reply('r2') })],
		['played again after ten minutes', () => signed(reply('r1'), Date.now() - 600_000)],
		['cut off', (): Call => ({ ...signed(reply('r1')), body: reply('r1').slice(0, 20) })],
		[
			'whose bytes were read in another charset',
			(): Call => ({ ...signed(reply('r1', 'é')), body: Buffer.from(reply('r1', 'é'), 'latin1') }),
		],
	])('%s is refused, and changes nothing', async (_what, call) => {
		expect(await post(call())).toMatchObject({ status: 403, body: '', started: undefined });
		expect(inbox.events).toEqual([]);
	});

	it.each([
		['signed, but no post of this gateway', 400, () => signed('{"type":"voice"}')],
		['no JSON', 400, () => signed('STOP')],
		['nothing', 400, () => signed('')],
		['more than a mebibyte', 413, () => signed(reply('r1', 'x'.repeat(1024 * 1024)))],
	])('%s is answered %i', async (_what, status, call) => {
		expect(await post(call())).toMatchObject({ status, leftAlone: true, started: undefined });
		expect(inbox.events).toEqual([]);
	});

	it('is counted, and told in the log once and without a word of it', async () => {
		const calls = [];
		for (let i = 0; i < 5; i++) calls.push(await post({ body: reply('r1', 'secret words') }));
		const warnings = calls.flatMap((call) => call.warnings);
		expect(warnings.length).toBeLessThanOrEqual(1);
		expect(warnings.join()).not.toContain('secret words');
		expect(warnings.join()).not.toContain(KEY);
		const note = inbox.notes.get(`inbound:node ${nodes}`);
		expect(note).toContain('"forged":1');
	});
});

describe('a ledger that does not answer', () => {
	it.each([
		[
			'cannot be opened',
			() => {
				openLedger = () => Promise.reject(new Error('no ledger'));
			},
		],
		[
			'is down',
			() => {
				inbox.isDown = true;
			},
		],
	])('because it %s has the gateway come again', async (_why, breakIt) => {
		breakIt();
		const called = await post(signed(reply('r1')));
		expect(called).toMatchObject({ status: 503, leftAlone: true, started: undefined });
		expect(called.headers['retry-after']).toBe('60');
	});

	it('in three seconds has it come again too, and what it did in the end counts once', async () => {
		inbox.slow = 3300;
		expect(await post(signed(reply('r1')))).toMatchObject({ status: 503, started: undefined });
		inbox.slow = 0;
		expect(await post(signed(reply('r1')))).toMatchObject({ status: 200 });
		expect(inbox.events).toHaveLength(1);
	});

	it('gathers no posts in memory: who finds no place is sent away at once', async () => {
		inbox.slow = 500;
		const calls = await Promise.all(
			Array.from({ length: 130 }, (_, i) => post(signed(reply(`r${i}`)), startingWith('never'))),
		);
		const statuses = calls.map(({ status }) => status);
		expect(statuses.filter((status) => status === 200)).toHaveLength(100);
		expect(statuses.filter((status) => status === 503)).toHaveLength(30);
		inbox.slow = 0;
		expect((await post(signed(reply('after')))).status).toBe(200);
	});
});

describe('bodies that come slowly', () => {
	afterEach(() => void jest.useRealTimers());

	it('keep out no post that is there, and are not waited for long', async () => {
		jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'performance'] });
		const headers = { 'content-type': 'application/octet-stream', 'content-length': '5000' };
		const readRawBody = () => new Promise(() => undefined);
		const slow = Array.from({ length: 60 }, () => post({ headers, request: { readRawBody } }));
		const turnedAway = (await Promise.all(slow.slice(25))).map(({ status }) => status);
		expect(new Set(turnedAway)).toEqual(new Set([503]));
		const genuine = post(signed(reply('r1')), startingWith('never'));
		await jest.advanceTimersByTimeAsync(10);
		expect((await genuine).status).toBe(200);
		await jest.advanceTimersByTimeAsync(6000);
		const readNoMore = (await Promise.all(slow.slice(0, 25))).map(({ status }) => status);
		expect(new Set(readNoMore)).toEqual(new Set([400]));
	});
});

describe('a text in pieces, of which one never comes', () => {
	afterEach(() => void jest.useRealTimers());

	it('is seen to when it is not waited for any longer, though nothing else is posted', async () => {
		jest.useFakeTimers({ now: Date.now(), doNotFake: ['nextTick', 'setImmediate', 'performance'] });
		const piece = reply('r1', 'please STOP', { part: { ref: '7', number: 2, total: 2 } });
		const called = post(signed(piece), startingWith('never'));
		await jest.advanceTimersByTimeAsync(10);
		expect((await called).status).toBe(200);
		await jest.advanceTimersByTimeAsync(10 * 60_000);
		expect(inbox.settledAt).toEqual([]);
		await jest.advanceTimersByTimeAsync(2000);
		expect(inbox.settledAt).toHaveLength(1);
	});
});

describe('a mistake in the set-up', () => {
	it.each([
		[
			'no key in the credential',
			{ credentials: { smsGatewayApi: { gateway: 'sandbox', sandboxApiKey: '' } } },
		],
		['an unknown gateway', { credentials: { smsGatewayApi: { gateway: 'none' } } }],
		['a Public URL that is none', { parameters: { options: { publicUrl: 'hooks' } } }],
		['an option that is none', { parameters: { options: { startWorkflow: 'sometimes' } } }],
	])('such as %s loses nothing: the gateway is asked to come again', async (_what, changes) => {
		const called = await post(signed(reply('r1')), changes);
		expect(called).toMatchObject({ status: 503, leftAlone: true });
		expect(called.warnings).toHaveLength(1);
		expect(inbox.events).toEqual([]);
	});
});

describe('somebody who opens the address', () => {
	it('is told that it is listened to, how to connect, and no key', async () => {
		const called = await post({ method: 'GET' });
		expect(called).toMatchObject({ status: 200, leftAlone: true, started: undefined });
		expect(called.body).toMatch(/^SMS Events Trigger is listening\n/);
		expect(called.body).toContain('/secret/events');
		expect(called.body).not.toContain(KEY);
		expect(called.headers).toMatchObject({
			'content-type': 'text/plain; charset=utf-8',
			'x-content-type-options': 'nosniff',
			'content-security-policy': expect.stringContaining("default-src 'none'"),
		});
	});

	it('is told when the last post came', async () => {
		await post(signed(reply('r1')));
		expect((await post({ method: 'GET' })).body).toMatch(/Last post: 2\d{3}-/);
	});

	it('brings out what no execution has had, such as what a crash left', async () => {
		await post(signed(reply('before', 'hello')), startingWith('never'));
		const called = await post({ method: 'GET' }, startingWith('batches'));
		expect(kindsOf(called.started)).toEqual([['reply'], [], [], [], []]);
		expect((await post({ method: 'GET' }, startingWith('batches'))).started).toBeUndefined();
	});

	it('with HEAD is answered too', async () => {
		expect(await post({ method: 'HEAD' })).toMatchObject({ status: 200, leftAlone: true });
	});

	it('is told that the ledger cannot be opened', async () => {
		openLedger = () => Promise.reject(new Error('The ledger is gone'));
		expect((await post({ method: 'GET' })).body).toContain('The ledger is gone');
	});
});

describe('a gateway that posts by GET', () => {
	const kannel = {
		credentials: {
			smsGatewayApi: {
				gateway: 'kannel',
				kannelUrl: 'http://127.0.0.1:13013/cgi-bin/sendsms',
				kannelUsername: 'u',
				kannelPassword: 'p',
			},
		},
	};

	it('is heard there', async () => {
		const query = '?from=%2B33612345678&to=36180&text=STOP&coding=0&charset=UTF-8';
		const called = await post({ method: 'GET', query }, kannel);
		expect(called).toMatchObject({ status: 200, leftAlone: true });
		expect(inbox.events).toMatchObject([{ taken: { entry: { kind: 'reply', text: 'STOP' } } }]);
	});

	it('is told apart from somebody who opens the address', async () => {
		const called = await post({ method: 'GET' }, kannel);
		expect(called.body).toContain('is listening');
		expect(inbox.events).toEqual([]);
	});
});

it('has no expression in its description, which would cost an isolate at each call', () => {
	const { webhooks = [], ...rest } = trigger.description;
	expect(JSON.stringify(rest)).not.toContain('={{');
	expect(webhooks).toHaveLength(3);
	for (const each of webhooks) expect(webhookDescriptionIsNativelyResolvable(each)).toBe(true);
	expect(trigger.description.version).toBe(2);
});
