/*
 * npm run bench -- simulation: what Estimate takes for 100,000 people of thirty countries, with and without the
 * simulation of the fortnight to come, by n8n's own engine and with the ledger on disk; and how long n8n's event
 * loop is kept waiting at most. On a Saturday evening, when most people wait.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import '../test/support/sourceHooks.mts';

const PEOPLE = Number(process.env['PEOPLE'] ?? 100_000);

const folder = mkdtempSync(join(tmpdir(), 'bench-simulation-'));
process.env['N8N_USER_FOLDER'] = folder;
process.env['N8N_ENCRYPTION_KEY'] = 'only-for-this-benchmark';
process.env['N8N_LOG_LEVEL'] = 'silent';
// A Saturday evening in Europe.
const SATURDAY = Date.UTC(2026, 10, 28, 19, 30);
const shift = SATURDAY - Date.now();
const realNow = Date.now.bind(Date);
Date.now = () => realNow() + shift;

const { runNode } = await import('../test/support/runNode.ts');
const { mobiles } = await import('../test/support/mobilesOfCountries.ts');
const { SendSms } = await import('../nodes/SendSms/SendSms.node.ts');
const { CheckConsentQuietHours } =
	await import('../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node.ts');

const server = createServer((_request, response) => {
	response.setHeader('content-type', 'application/json');
	response.end(JSON.stringify({ credits: 1_000_000, currency: 'credits' }));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
const { port } = server.address() as AddressInfo;
const credentials = {
	smsGatewayApi: {
		gateway: 'sandbox',
		sandboxUrl: `http://127.0.0.1:${port}`,
		sandboxApiKey: 'key',
		senderName: '36180',
	},
};

const people = mobiles(PEOPLE).map((phone): IDataObject => ({
	phone: phone as unknown as IDataObject,
	contact: { consent: { status: 'explicit' } },
	sms: {
		campaign: 'bench',
		step: '',
		purpose: 'marketing',
		sender: '36180',
		text: 'ACME: 20 % off everything until Sunday. STOP to 36180',
		segments: 1,
		credits: 1,
	},
}));
const checked = await runNode(new CheckConsentQuietHours(), {
	items: people,
	parameters: { options: { contentChecks: 'off' } },
});
if (checked.error) throw new Error(checked.error.message);
const items = [...(checked.outputs[0] ?? []), ...(checked.outputs[1] ?? [])];
console.log(checked.outputs.map(({ length }) => length));

/** How long this thread worked, and how much of it at a stretch: what others do to the machine plays no part. */
function watchTurns() {
	const cpu = () => {
		const { user, system } = process.threadCpuUsage();
		return (user + system) / 1000;
	};
	const begun = cpu();
	let isOn = true;
	let last = begun;
	const stretches: number[] = [];
	const tick = () => {
		const now = cpu();
		stretches.push(now - last);
		last = now;
		if (isOn) setImmediate(tick);
	};
	setImmediate(tick);
	return {
		end() {
			isOn = false;
			return { work: (cpu() - begun) / 1000, longest: Math.max(...stretches.slice(-1e5)) };
		},
	};
}

async function measure(name: string, parameters: INodeParameters) {
	const turns = watchTurns();
	const begun = performance.now();
	const { outputs, error, hints } = await runNode(new SendSms(), {
		items,
		timezone: 'Europe/Paris',
		parameters: { operation: 'estimate', ...parameters },
		credentials,
	});
	const seconds = (performance.now() - begun) / 1000;
	const { work, longest } = turns.end();
	if (error) throw new Error(error.message);
	const heap = process.memoryUsage().heapUsed / 2 ** 20;
	console.log(
		`${name.padEnd(30)} ${seconds.toFixed(1)} s, ${work.toFixed(1)} s of them work; event loop kept for ${longest.toFixed(0)} ms of work at most; heap ${heap.toFixed(0)} MB; ${outputs.map(({ length }) => length).join(' and ')} items`,
	);
	console.log(`  ${hints[0]}`);
}

for (let round = 0; round < 2; round++) {
	await measure('Estimate', {});
	await measure('Estimate with the simulation', { simulate: true, simulation: { page: true } });
}
server.close();
rmSync(folder, { recursive: true, force: true });
process.exit(0);
