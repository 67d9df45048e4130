/*
 * npm run bench -- send: 2,000 messages through a gateway that takes 50 ms to answer a request, by this package's
 * Send SMS and by n8n's own Twilio node, each run by n8n's own engine. Send SMS writes its ledger to disk all
 * the while. Twilio's node is asked for only a part of them (TWILIO_MESSAGES), since it takes them one by one. At the
 * end 20,000 through a gateway that answers at once, where Send SMS itself is all that takes time; it shares the
 * machine, and the thread, with that gateway.
 *
 * The Twilio node is the one of n8n-nodes-base, with n8n's own HTTP helper. Changed are the address, which is
 * https://api.twilio.com in the node and a loopback server without TLS here, and that the keys are handed over
 * without n8n's credential step. Both are in its favour: it opens a new connection for every message, and with
 * TLS each would take two more round trips.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { IDataObject, INodeType } from 'n8n-workflow';
import { installN8n } from '../scripts/n8n/index.mts';
import '../test/support/sourceHooks.mts';

const MESSAGES = 2000;
const TWILIO_MESSAGES = Number(process.env['TWILIO_MESSAGES'] ?? 200);
const LATENCY_MS = 50;
const AT_ONCE_MESSAGES = Number(process.env['AT_ONCE_MESSAGES'] ?? 20_000);
const HOUR = 3_600_000;

const folder = mkdtempSync(join(tmpdir(), 'bench-send-'));
process.env['N8N_USER_FOLDER'] = folder;
process.env['N8N_ENCRYPTION_KEY'] = 'only-for-this-benchmark';
process.env['N8N_LOG_LEVEL'] = 'silent';
const { runNode } = await import('../test/support/runNode.ts');
const { sealedItems } = await import('../test/support/smsLedger.ts');
const { SendSms } = await import('../nodes/SendSms/SendSms.node.ts');

/** A gateway that answers every request after the same time, and counts. */
async function openGateway(answer: (url: string, body: string) => unknown, latencyMs = LATENCY_MS) {
	const counts = { connections: 0, requests: 0, underWay: 0, mostUnderWay: 0 };
	const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
		let body = '';
		for await (const chunk of request) body += String(chunk);
		counts.requests += 1;
		counts.mostUnderWay = Math.max(counts.mostUnderWay, (counts.underWay += 1));
		if (latencyMs > 0) await sleep(latencyMs);
		counts.underWay -= 1;
		response.setHeader('content-type', 'application/json');
		response.end(JSON.stringify(answer(request.url ?? '', body)));
	});
	server.on('connection', () => (counts.connections += 1));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return { url, counts, close: () => server.close() };
}

const phone = (i: number): string => `+336${10_000_000 + ((i * 7_919_777) % 20_000_000)}`;
const TEXT = 'Black Friday: 20 % off everything until Sunday. STOP to 36180';

const recipient =
	(campaign: string) =>
	(_: unknown, i: number): IDataObject => ({
		phone: { e164: phone(i), country: 'FR', callingCode: '33', timeZones: ['Europe/Paris'] },
		contact: { consent: { status: 'explicit' } },
		sms: {
			campaign,
			step: '',
			purpose: 'marketing',
			sender: 'ACME',
			text: TEXT,
			segments: 1,
			credits: 1,
		},
		check: {
			decision: 'send',
			sendAt: new Date(Date.now() - HOUR).toISOString(),
			sendBefore: new Date(Date.now() + HOUR).toISOString(),
		},
	});

/** Messages a second, and the connections they took. */
interface Measured {
	readonly name: string;
	readonly perSecond: number;
	readonly counts: { readonly connections: number; readonly requests: number };
	/** Of this process, in microseconds a message. */
	readonly work: number;
}

async function measureOurs(
	name: string,
	batchSize: number,
	options: IDataObject,
	{ messages = MESSAGES, latencyMs = LATENCY_MS } = {},
): Promise<Measured> {
	let ids = 0;
	const answer = (url: string, body: string) =>
		url.includes('balance')
			? { credits: 1_000_000, currency: 'credits' }
			: {
					messages: (JSON.parse(body) as { messages: unknown[] }).messages.map(() => ({
						id: `sbx_${(ids += 1)}`,
						status: 'accepted',
						segments: 1,
						credits: 1,
					})),
				};
	const gateway = await openGateway(answer, latencyMs);
	const { gatewayById } = await import('../lib/gateways/index.ts');
	// Its own pace would be what is measured at 20 a request.
	Object.assign(gatewayById('sandbox')!.capabilities, { batchSize, messagesPerSecond: 1_000_000 });
	const items = await sealedItems(Array.from({ length: messages }, recipient(name)));
	const workBefore = process.cpuUsage();
	const begun = performance.now();
	const { outputs, error } = await runNode(new SendSms(), {
		items,
		executionId: name,
		parameters: { operation: 'send', options: options as never },
		credentials: {
			smsGatewayApi: { gateway: 'sandbox', sandboxUrl: gateway.url, sandboxApiKey: 'key' },
		},
	});
	const seconds = (performance.now() - begun) / 1000;
	const { user, system } = process.cpuUsage(workBefore);
	gateway.close();
	if (error || outputs[0]?.length !== messages)
		throw new Error(`Not all were sent: ${error?.message}`);
	const work = (user + system) / messages;
	return { name, perSecond: messages / seconds, counts: gateway.counts, work };
}

async function measureTwilio(): Promise<Omit<Measured, 'work'>> {
	const n8n = await installN8n('2.41.1');
	const load = createRequire(join(n8n, 'node_modules/n8n-nodes-base/package.json'));
	const generic = load('./dist/nodes/Twilio/GenericFunctions.js') as Record<string, unknown>;
	const { Twilio } = load('./dist/nodes/Twilio/Twilio.node.js') as { Twilio: new () => INodeType };
	const gateway = await openGateway(() => ({ sid: 'SM1', status: 'queued' }));
	const original = String(generic['twilioApiRequest']);
	if (!original.includes('https://api.twilio.com')) throw new Error('The Twilio node has changed');
	const changed = original
		.replace('https://api.twilio.com', gateway.url)
		.replace(
			"requestWithAuthentication.call(this, 'twilioApi', options)",
			'request({ ...options, auth: { user: credentials.accountSid, pass: credentials.authToken } })',
		);
	generic['twilioApiRequest'] = new Function(`return ${changed}`)();
	const items = Array.from({ length: TWILIO_MESSAGES }, (_, i) => ({ phone: phone(i) }));
	const begun = performance.now();
	const { outputs, error } = await runNode(new Twilio(), {
		items,
		type: 'n8n-nodes-base.twilio',
		parameters: {
			resource: 'sms',
			operation: 'send',
			from: '+15551234567',
			to: '={{ $json.phone }}',
			message: TEXT,
			toWhatsapp: false,
		},
		credentials: { twilioApi: { authType: 'authToken', accountSid: 'AC1', authToken: 'x' } },
	});
	const seconds = (performance.now() - begun) / 1000;
	gateway.close();
	if (error || outputs[0]?.length !== TWILIO_MESSAGES) throw new Error(`Twilio: ${error?.message}`);
	return {
		name: 'n8n’s Twilio node',
		perSecond: TWILIO_MESSAGES / seconds,
		counts: gateway.counts,
	};
}

const twilio = await measureTwilio();
const rows = [
	twilio,
	await measureOurs('Send SMS, one message a request', 1, {}),
	await measureOurs('Send SMS, one message a request, 50 at once', 1, { concurrentRequests: 50 }),
	await measureOurs('Send SMS, 20 messages a request', 20, {}),
];
for (const { name, perSecond, counts } of rows) {
	const ratio = (perSecond / twilio.perSecond).toFixed(1);
	console.log(
		`${name.padEnd(46)} ${perSecond.toFixed(0).padStart(6)} messages/s ${ratio.padStart(6)}x   ${counts.requests} requests on ${counts.connections} connections`,
	);
}
const atOnce = await measureOurs(
	'Send SMS, 20 a request, a gateway without delay',
	20,
	{},
	{ messages: AT_ONCE_MESSAGES, latencyMs: 0 },
);
console.log(
	`${atOnce.name.padEnd(46)} ${atOnce.perSecond.toFixed(0).padStart(5)} messages/s   ${atOnce.work.toFixed(0)} us of work a message, the gateway’s with it`,
);
rmSync(folder, { recursive: true, force: true });
process.exit(0);
