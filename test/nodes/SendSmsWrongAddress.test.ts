import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IDataObject } from 'n8n-workflow';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { openSandbox, type TestSandbox } from '../sandbox/testSandbox';
import { runNode } from '../support/runNode';
import { newUserFolder, sealedItems } from '../support/smsLedger';

const node = new SendSms();

const person = (place: number): IDataObject => ({
	phone: {
		e164: `+336123450${String(place).padStart(2, '0')}`,
		country: 'FR',
		callingCode: '33',
		type: 'mobile',
		timeZones: ['Europe/Paris'],
	},
	contact: { consent: { status: 'explicit' } },
	sms: { campaign: 'spring', purpose: 'marketing', text: 'Hi', credits: 1, segments: 1 },
	check: {
		decision: 'send',
		sendAt: '2026-11-24T11:00:00.000Z',
		sendBefore: '2026-11-24T20:50:00.000Z',
		checkedAt: '2026-11-24T11:00:00.000Z',
		planned: true,
	},
});
const everybody = Array.from({ length: 60 }, (_, place) => person(place));

/** Something that is no gateway, at the address in the credential. */
let stranger: Server;
let strangerUrl = '';
let answer: { readonly status: number; readonly headers?: Record<string, string> };
let asked = 0;

let sandbox: TestSandbox;
let executions = 0;
beforeEach(async () => {
	asked = 0;
	newUserFolder();
	sandbox = await openSandbox({ credits: 1000 });
	stranger = createServer((request, response) => {
		request.resume();
		asked += 1;
		response.writeHead(answer.status, { 'content-type': 'text/html', ...answer.headers });
		response.end('<!doctype html><h1>Nothing here</h1>');
	});
	await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', () => resolve()));
	strangerUrl = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`;
});
afterEach(async () => {
	stranger.closeAllConnections();
	stranger.close();
	await sandbox.close();
});

async function send(sandboxUrl: string) {
	const { outputs } = await runNode(node, {
		items: await sealedItems(everybody),
		executionId: `execution-${(executions += 1)}`,
		parameters: {
			operation: 'send',
			options: { stopWhenBalanceIsLow: false, concurrentRequests: 1 },
		},
		credentials: {
			smsGatewayApi: {
				gateway: 'sandbox',
				sandboxUrl,
				sandboxApiKey: 'sandbox-key',
				senderName: '',
			},
		},
	});
	return outputs.map((items) => items.map(({ delivery }) => delivery as IDataObject));
}

it.each([
	[400, {}, 'check “Sandbox URL”'],
	[404, {}, 'check “Sandbox URL”'],
	[405, {}, 'check “Sandbox URL”'],
	[407, {}, 'HTTPS_PROXY'],
	[410, {}, 'check “Sandbox URL”'],
	[421, {}, 'check “Sandbox URL”'],
	[451, {}, 'check “Sandbox URL”'],
	[302, { location: 'https://login.example/' }, 'leads on to login.example'],
])(
	'loses none of 60 to a wrong address that answers %i with a web page',
	async (status, headers, says) => {
		answer = { status, headers };
		const [sent = [], notSent = []] = await send(strangerUrl);
		expect(sent).toEqual([]);
		expect(notSent).toHaveLength(60);
		expect(new Set(notSent.map(({ reason }) => reason))).toEqual(new Set(['misconfigured']));
		expect(notSent[0]).toMatchObject({
			status: 'refused',
			message: expect.stringContaining(says),
		});
		expect(notSent[59]).toMatchObject({
			status: 'skipped',
			message: expect.stringContaining('Not tried'),
		});
		// One request of 20: then the run is over.
		expect(asked).toBe(1);

		const [later = []] = await send(sandbox.url);
		expect(later.map((delivery) => delivery['status'])).toEqual(Array(60).fill('accepted'));
		expect(sandbox.tally().total.accepted).toBe(60);
	},
);

it('leaves in doubt, and sends to nobody again, what a web page with a 200 may have swallowed', async () => {
	answer = { status: 200 };
	const [, notSent = []] = await send(strangerUrl);
	const doubtful = notSent.filter(({ status }) => status === 'unknown');
	expect(doubtful.length).toBeGreaterThan(0);
	expect(doubtful[0]).toMatchObject({
		message: expect.stringContaining('A web page came in place of an answer'),
	});
	await send(sandbox.url);
	expect(sandbox.tally().total.accepted).toBe(60 - doubtful.length);
}, 30_000);
