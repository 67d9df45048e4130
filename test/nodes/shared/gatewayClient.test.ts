import type { OutgoingSms } from '../../../lib/gateways';
import { openGateway, type GatewayClient } from '../../../nodes/shared/gatewayClient';
import { json } from '../../gateways/examples';
import { message } from '../../gateways/message';
import { sandboxExamples } from '../../gateways/sandbox.examples';
import { startSlowTls, trustIt, type SlowTls } from './slowTls';

let slow: SlowTls;
let distrustIt: () => void;
beforeEach(async () => {
	distrustIt = trustIt();
	slow = await startSlowTls();
	slow.answer = (_request, response) => {
		const { body } = sandboxExamples.accepted.reply;
		response.end(body);
	};
});
afterEach(() => {
	slow.close();
	distrustIt();
});

const context = () => ({
	getNode: () => ({ name: 'Send SMS', credentials: { smsGatewayApi: { id: '1', name: 'x' } } }),
	getExecutionCancelSignal: () => undefined,
	getCredentials: async () => ({
		gateway: 'sandbox',
		sandboxUrl: slow.url,
		sandboxApiKey: 'sandbox-key',
	}),
});
const open = (timeout = 5000, connectTimeout?: number): Promise<GatewayClient> =>
	openGateway(context() as never, timeout, connectTimeout);

const cut = new AbortController().signal;
const messages: readonly OutgoingSms[] = [message];
const accepted = [{ kind: 'accepted', gatewayMessageId: 'sbx_1' }];
const unsent = { kind: 'refused', cause: 'unavailable', retryable: true };

async function ready(client: GatewayClient) {
	const line = await client.ready(cut);
	if (!line.ok) throw new Error(line.failure.message);
	return line.value;
}

describe('a gateway whose handshake takes its time', () => {
	it('is ready once a connection stands; the messages then leave without another handshake', async () => {
		slow.open();
		const line = await ready(await open());
		expect(slow.requests).toEqual([]);
		slow.shut();
		expect(await line.send(messages, cut)).toMatchObject(accepted);
		expect(slow.connections).toHaveLength(1);
	});

	it('uses one connection for one message after the other', async () => {
		slow.open();
		const client = await open();
		for (let i = 0; i < 5; i++) await (await ready(client)).send(messages, cut);
		await client.send(messages, cut);
		expect(slow.requests).toHaveLength(6);
		expect(slow.connections).toHaveLength(1);
	});

	it('gives a connection back that no message needs any more', async () => {
		slow.open();
		const client = await open();
		(await ready(client)).release();
		slow.shut();
		expect(await (await ready(client)).send(messages, cut)).toMatchObject(accepted);
		expect(slow.connections).toHaveLength(1);
	});

	it('was sent nothing where it is never ready, and the messages may be tried again', async () => {
		const client = await open(5000, 100);
		expect(await client.ready(cut)).toMatchObject({ ok: false, failure: unsent });
		expect(await client.send([message, message], cut)).toMatchObject([unsent, unsent]);
		slow.open();
		expect(slow.requests).toEqual([]);
	});

	it('was sent nothing where the connection is gone before the messages are', async () => {
		slow.open();
		const line = await ready(await open());
		const closed = new Promise((resolve) => slow.connections[0]?.once('close', resolve));
		slow.connections[0]?.destroy();
		await closed;
		// Our end hears of it a moment later.
		await new Promise((resolve) => setTimeout(resolve, 50));
		expect(await line.send(messages, cut)).toMatchObject([unsent]);
		expect(slow.requests).toEqual([]);
	});

	it('was sent nothing where the user stops while it is made ready', async () => {
		const stop = new AbortController();
		const waiting = (await open()).ready(stop.signal);
		stop.abort();
		expect(await waiting).toMatchObject({ ok: false, failure: unsent });
	});
});

describe('a time-out that is none', () => {
	it.each([
		[0, 1000],
		[-1, 1000],
		[NaN, 1000],
		[Infinity, 1000],
		[1000, 0],
		[1000, NaN],
		[1000, -1],
	])('of %d ms, %d to connect, ends the node before anything is sent', async (timeout, connect) => {
		await expect(open(timeout, connect)).rejects.toMatchObject({
			message: 'This node is set to wait for the gateway for no time at all, or too long',
			description: expect.stringContaining('“Timeout (Seconds)”'),
		});
		expect(slow.connections).toEqual([]);
	});
});

it.each([
	['refuses', 400, { code: 'bad_request' }],
	['fails', 500, { code: 'broken' }],
])(
	'keeps the address for reports where a gateway that %s quotes it',
	async (_how, status, error) => {
		const reportUrl = 'https://n8n.example/webhook/5f1c-secret/events';
		slow.open();
		slow.answer = (_request, response) => {
			const said = { error: { ...error, message: `"reportUrl" ${reportUrl}?x=1 is no good` } };
			response.writeHead(status, { 'content-type': 'application/json' });
			response.end(JSON.stringify(said));
		};
		const outcomes = await (await open()).send([{ ...message, reportUrl }], cut);
		expect(outcomes).toMatchObject([{ message: expect.stringContaining('n8n.example/… is no') }]);
		expect(JSON.stringify(outcomes)).not.toContain('5f1c');
	},
);

it('tells a balance that something else answers as a wrong set-up', async () => {
	slow.open();
	slow.answer = (_request, response) => {
		const { status, body } = json(404, { error: 'No such thing' });
		response.writeHead(status);
		response.end(body);
	};
	await expect((await open()).balance()).rejects.toMatchObject({
		message: expect.stringContaining('check “Sandbox URL” in the credential'),
	});
});
