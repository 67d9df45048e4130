/*
 * npm run bench -- blocks: how long each node of a campaign keeps n8n's event loop from everything else
 * (webhooks, other executions, the editor), at worst, while 100,000 recipients go through it. Each node is run by
 * n8n's own engine; what n8n itself does around it is not counted. A major collection of garbage is, as is
 * whatever else the machine does; the work of the thread alone is told beside it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { IDataObject, INodeExecutionData, INodeType } from 'n8n-workflow';
import '../test/support/sourceHooks.mts';

const RECIPIENTS = Number(process.env['BLOCKS_RECIPIENTS'] ?? 100_000);

const folder = mkdtempSync(join(tmpdir(), 'bench-blocks-'));
process.env['N8N_USER_FOLDER'] = folder;
process.env['N8N_ENCRYPTION_KEY'] = 'only-for-this-benchmark';
process.env['N8N_LOG_LEVEL'] = 'silent';
const { runNode } = await import('../test/support/runNode.ts');
const { ImportPhoneList } = await import('../nodes/ImportPhoneList/ImportPhoneList.node.ts');
const { ComposeSms } = await import('../nodes/ComposeSms/ComposeSms.node.ts');
const { CheckConsentQuietHours } =
	await import('../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node.ts');
const { SendSms } = await import('../nodes/SendSms/SendSms.node.ts');
const { gatewayById } = await import('../lib/gateways/index.ts');

/** A gateway that answers at once. */
async function openGateway() {
	let ids = 0;
	const server = createServer(async (request, response) => {
		let body = '';
		for await (const chunk of request) body += String(chunk);
		const messages = request.url?.includes('balance')
			? []
			: (JSON.parse(body) as { messages: unknown[] }).messages;
		response.setHeader('content-type', 'application/json');
		response.end(
			JSON.stringify({
				credits: 100_000_000,
				currency: 'credits',
				messages: messages.map(() => ({
					id: `sbx_${(ids += 1)}`,
					status: 'accepted',
					segments: 1,
					credits: 1,
				})),
			}),
		);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () => server.close(),
	};
}

interface Measured {
	readonly items: readonly INodeExecutionData[];
	readonly longestMs: number;
	/** The same by what the thread itself worked, whatever else the machine did meanwhile. */
	readonly workedMs: number;
	readonly seconds: number;
}

async function measure(
	node: INodeType,
	items: readonly IDataObject[] | readonly INodeExecutionData[],
	parameters: IDataObject,
	credentials: Record<string, IDataObject> = {},
): Promise<Measured> {
	const delay = monitorEventLoopDelay({ resolution: 1 });
	const setup = {
		executionId: 'blocks',
		parameters: parameters as never,
		credentials: credentials as never,
	};
	// What is loaded once is loaded by then; under keys of their own, so that nothing is sent before it is measured.
	const first = (items.slice(0, 200) as IDataObject[]).map((item) => ({
		...item,
		order: `first of all, ${String(item['order'])}`,
	}));
	await runNode(node, { ...setup, items: first });
	const execute = node.execute;
	let seconds = 0;
	let workedMs = 0;
	let isOver = false;
	const worked = () => {
		const { user, system } = process.threadCpuUsage();
		return (user + system) / 1000;
	};
	const eachTurn = (before: number) => {
		const now = worked();
		workedMs = Math.max(workedMs, now - before);
		if (!isOver) setImmediate(() => eachTurn(now));
	};
	node.execute = async function (...given) {
		await sleep(20);
		delay.enable();
		await sleep(20);
		delay.reset();
		eachTurn(worked());
		const begun = performance.now();
		const result = await execute?.apply(this, given);
		seconds = (performance.now() - begun) / 1000;
		// What blocked last is told by the next timer.
		await sleep(20);
		delay.disable();
		isOver = true;
		return result ?? [];
	};
	const { items: outputs, error } = await runNode(node, { ...setup, items });
	if (error || outputs[0]?.length !== RECIPIENTS) {
		const counts = outputs.map((output) => output.length).join(', ');
		throw new Error(`${node.description.name}: ${counts} ${error?.message ?? ''}`);
	}
	return { items: outputs[0], longestMs: delay.max / 1e6, workedMs, seconds };
}

const people = Array.from({ length: RECIPIENTS }, (_, i) => ({
	phone: `+336${String(10_000_000 + i * 7)}`,
	firstName: `Name${i}`,
	city: 'Lyon',
	consent: 'yes',
}));

const gateway = await openGateway();
Object.assign(gatewayById('sandbox')!.capabilities, { messagesPerSecond: 1_000_000 });
const credentials = {
	smsGatewayApi: { gateway: 'sandbox', sandboxUrl: gateway.url, sandboxApiKey: 'key' },
};
const tell = (name: string, { longestMs, workedMs, seconds }: Measured) =>
	console.log(
		`${name.padEnd(30)} longest block ${longestMs.toFixed(0).padStart(6)} ms, ${workedMs.toFixed(0).padStart(5)} ms of them work   in ${seconds.toFixed(1)} s`,
	);

const imported = await measure(new ImportPhoneList(), people, {
	source: 'items',
	defaultCountry: 'FR',
	options: {},
});
tell('Import Phone List', imported);
const composed = await measure(new ComposeSms(), imported.items, {
	campaign: 'Blocks',
	purpose: 'marketing',
	// A field that nobody has: all recipients are looked through for it.
	message: 'Hello {firstName|you} {surname|}, 20 % off everything until Sunday. STOP to 36180',
	options: {},
});
tell('Compose SMS', composed);
const checked = await measure(new CheckConsentQuietHours(), composed.items, {
	options: { decideAsOf: '2026-11-25T14:00:00' },
});
tell('Check Consent & Quiet Hours', checked);
const estimated = await measure(
	new SendSms(),
	checked.items,
	{ operation: 'estimate', options: {} },
	credentials,
).catch((error: Error) => console.log(error.message));
if (estimated) tell('Send SMS, Estimate', estimated);
const transactional = composed.items.map(({ json }, i) => {
	const sms = json['sms'] as IDataObject;
	return { ...json, sms: { ...sms, purpose: 'transactional' }, order: `order-${i}` };
});
tell(
	'Send SMS, Schedule',
	await measure(
		new SendSms(),
		transactional,
		{
			operation: 'schedule',
			scheduleTime: 'fixed',
			sendAt: '2099-01-05T10:00:00',
			options: { messageKey: '={{ "later " + $json.order }}' },
		},
		credentials,
	),
);
tell(
	'Send SMS',
	await measure(
		new SendSms(),
		transactional,
		{ operation: 'send', options: { messageKey: '={{ $json.order }}' } },
		credentials,
	),
);
gateway.close();
rmSync(folder, { recursive: true, force: true });
process.exit(0);
