import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { readHeartbeat } from '../../lib/inbound';
import { SmsEventsTrigger } from '../../nodes/SmsEventsTrigger/SmsEventsTrigger.node';
import { hooksOf } from '../support/callHooks';
import { callWebhook } from '../support/callWebhook';
import { MemoryInbox } from '../support/memoryInbox';
import type { NodeSetup } from '../support/workflowOf';

let inbox: MemoryInbox;
jest.mock('../../nodes/shared/ledger', () => ({
	...jest.requireActual<object>('../../nodes/shared/ledger'),
	openLedger: async () => inbox.ledger,
}));

const trigger = new SmsEventsTrigger();
const EVENTS = [
	'sms:received',
	'mms:downloaded',
	'sms:delivered',
	'sms:failed',
	'sms:sent',
	'sms:cancelled',
];

/** The webhooks of an Android phone with SMSGate, as its API keeps them. */
let phone: { id: string; url: string; event: string }[];
let unknownEvent: string | undefined;
let server: Server;
let nodes = 0;
let setup: NodeSetup;

beforeAll(async () => {
	server = createServer(async (request, response) => {
		let body = '';
		for await (const chunk of request) body += String(chunk);
		const answer = (status: number, value?: unknown) => {
			response.writeHead(status, { 'content-type': 'application/json' });
			response.end(value === undefined ? '' : JSON.stringify(value));
		};
		if (request.method === 'GET') return answer(200, phone);
		if (request.method === 'DELETE') {
			const id = request.url?.split('/').pop();
			phone = phone.filter((hook) => hook.id !== id);
			return answer(204);
		}
		const { url, event } = JSON.parse(body) as { url: string; event: string };
		if (event === unknownEvent) return answer(400, { message: 'unknown event' });
		phone.push({ id: `h${phone.length + 1}`, url, event });
		return answer(201, phone.at(-1));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});

beforeEach(() => {
	phone = [];
	unknownEvent = undefined;
	inbox = new MemoryInbox();
	nodes += 1;
	const { port } = server.address() as AddressInfo;
	setup = {
		settings: { id: `node ${nodes}` },
		credentials: {
			smsGatewayApi: {
				gateway: 'smsgate',
				smsgateServer: 'local',
				smsgateUrl: `http://127.0.0.1:${port}`,
				smsgateUsername: 'u',
				smsgatePassword: 'p',
			},
		},
	};
});

const note = () => readHeartbeat(inbox.notes.get(`inbound:node ${nodes}`));
const at = (url: string) => phone.filter((hook) => hook.url === url).map(({ event }) => event);
const OURS = 'http://127.0.0.1//secret/events';

describe('a workflow that is activated', () => {
	it('has its address at the gateway, once, and says so in the ledger', async () => {
		const { activate, warnings } = hooksOf(trigger, setup);
		await activate();
		await activate();
		expect(at(OURS)).toEqual(EVENTS);
		expect(warnings).toEqual([]);
		expect(note()).toMatchObject({ registration: { state: 'registered' } });
	});

	it('leaves what others have entered', async () => {
		phone = [{ id: 'x', url: 'https://other.example.com', event: 'sms:received' }];
		await hooksOf(trigger, setup).activate();
		expect(at('https://other.example.com')).toEqual(['sms:received']);
		expect(at(OURS)).toEqual(EVENTS);
	});

	it('enters the Public URL, where there is one', async () => {
		const parameters = { options: { publicUrl: 'https://hooks.example.com' } };
		await hooksOf(trigger, { ...setup, parameters }).activate();
		expect(at('https://hooks.example.com//secret/events')).toEqual(EVENTS);
	});

	it('has the other events where the gateway does not know one of them', async () => {
		unknownEvent = 'sms:cancelled';
		const { activate, warnings } = hooksOf(trigger, setup);
		await activate();
		expect(at(OURS)).toHaveLength(EVENTS.length - 1);
		expect(warnings.join()).toContain('sms:cancelled');
		expect(note()).toMatchObject({ registration: { state: 'failed' } });
	});

	it.each([
		[
			'a gateway that is away',
			{
				smsGatewayApi: {
					gateway: 'smsgate',
					smsgateServer: 'local',
					smsgateUrl: 'http://127.0.0.1:9',
					smsgateUsername: 'u',
					smsgatePassword: 'p',
				},
			},
		],
		[
			'a credential without keys',
			{ smsGatewayApi: { gateway: 'smsgate', smsgateServer: 'local' } },
		],
		['a gateway nobody knows', { smsGatewayApi: { gateway: 'none' } }],
	])(
		'is active all the same with %s, and n8n’s log says what to do',
		async (_what, credentials) => {
			const { activate, warnings } = hooksOf(trigger, { ...setup, credentials });
			await expect(activate()).resolves.toBeUndefined();
			expect(warnings.length).toBeGreaterThan(0);
		},
	);

	it('changes nothing at the gateway while somebody tries it', async () => {
		const { activate, deactivate } = hooksOf(trigger, setup, 'manual');
		await activate();
		expect(phone).toEqual([]);
		await hooksOf(trigger, setup).activate();
		await deactivate();
		expect(at(OURS)).toEqual(EVENTS);
	});
});

it('takes its address out, and no other, when the workflow is deactivated', async () => {
	phone = [{ id: 'x', url: 'https://other.example.com', event: 'sms:received' }];
	const { activate, deactivate } = hooksOf(trigger, setup);
	await activate();
	expect(await deactivate()).toBe(true);
	expect(phone).toEqual([{ id: 'x', url: 'https://other.example.com', event: 'sms:received' }]);
});

it('says of a gateway without such an API that the address is entered by hand', async () => {
	const credentials = {
		smsGatewayApi: {
			gateway: 'kannel',
			kannelUrl: 'http://127.0.0.1:9',
			kannelUsername: 'u',
			kannelPassword: 'p',
		},
	};
	const { activate, warnings } = hooksOf(trigger, { ...setup, credentials });
	await activate();
	expect(warnings).toEqual([]);
	expect(note()).toMatchObject({ registration: { state: 'byHand' } });
});

it('enters its address anew with a post, where the gateway has lost it, and asks once an hour at most', async () => {
	const post = (id: string) => {
		const payload = { messageId: id, message: 'hello', sender: '+33612345678' };
		const body = JSON.stringify({ event: 'sms:received', id, deviceId: 'd', payload });
		return callWebhook(trigger, setup, { body });
	};
	expect((await post('a')).status).toBe(200);
	for (let i = 0; i < 100 && phone.length < EVENTS.length; i++) await sleep(50);
	expect(at(OURS)).toEqual(EVENTS);
	phone = [];
	await post('b');
	await sleep(200);
	expect(phone).toEqual([]);
});
