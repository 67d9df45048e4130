/*
 * npm run build && npm run bench -- clicks: how many tracked links a second are led on by n8n 2, with its setting
 * for many webhooks and as installed, with nothing wired to Link Click and with a workflow; beside an empty
 * Webhook node of n8n's own that answers at once and does nothing. In turns, so that whatever else the machine
 * does befalls all of them; the work of n8n's process for each is told beside the rate where /proc tells it.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { E164 } from '../lib/phone/index.ts';
import { demoOwner, sandboxCredential, swiftWebhooks } from '../scripts/demo/index.mts';
import { installPackage, N8nClient, startN8n } from '../scripts/n8n/index.mts';
import { freePort } from '../scripts/process/index.mts';
import { startSandbox } from '../scripts/sandbox/index.mts';
import { bundleLedger } from '../test/support/bundleLedger.ts';
import { bundleModule } from '../test/support/bundleModule.ts';
import { processWith, processWork } from './support/processWork.ts';

const CONNECTIONS = 20;
const REQUESTS = Number(process.env['CLICKS'] ?? 1500);
/** As installed, an execution may take a hundred times as long. */
const REQUESTS_AS_INSTALLED = REQUESTS / 5;
const ROUNDS = Number(process.env['CLICK_ROUNDS'] ?? 3);

const PHONE = {
	'user-agent':
		'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36',
	accept: 'text/html,*/*;q=0.8',
	'accept-language': 'en',
};

const project = join(import.meta.dirname, '..');
const { openSqliteLedger } = (await import(
	bundleLedger(project)
)) as typeof import('../lib/ledger/index.ts');
const { newCode } = (await import(
	bundleModule(project, 'lib/links/index.ts')
)) as typeof import('../lib/links/index.ts');

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

const statusOf = (url: string) =>
	new Promise<number>((resolve, reject) => {
		get(url, { headers: PHONE, agent }, (reply) => {
			reply.resume();
			reply.on('end', () => resolve(reply.statusCode ?? 0));
		}).on('error', reject);
	});

/** Each connection asks for the next address as soon as it has its answer. */
async function openAll(urls: readonly string[], expected: number): Promise<number> {
	const left = [...urls];
	const begun = performance.now();
	const connection = async () => {
		for (let url = left.pop(); url !== undefined; url = left.pop()) {
			const status = await statusOf(url);
			if (status !== expected) throw new Error(`${url} answered ${status}`);
		}
	};
	await Promise.all(Array.from({ length: CONNECTIONS }, connection));
	return urls.length / ((performance.now() - begun) / 1000);
}

const median = (values: readonly number[]): number =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

async function measure(
	name: string,
	settings: Readonly<Record<string, string>>,
	requests: number,
): Promise<void> {
	const home = mkdtempSync(join(tmpdir(), 'clicks-bench-'));
	await installPackage(home);
	const sandbox = await startSandbox({
		port: await freePort(),
		apiKey: 'key',
		tallyFile: join(home, 'tally.jsonl'),
		logFile: join(home, 'sandbox.log'),
		settings: {},
	});
	const port = await freePort();
	const n8n = await startN8n({ version: '2.41.1', userFolder: home, port, settings });
	try {
		const client = new N8nClient(n8n.url);
		await client.logIn(demoOwner);
		const gateway = await client.createCredential(sandboxCredential(sandbox));
		const trigger = (path: string, webhookId: string) => ({
			...node('Links', 'n8n-nodes-sms-campaign.smsEventsTrigger', 2, { shortLinkPath: path }),
			webhookId,
			credentials: { smsGatewayApi: { id: gateway.id, name: gateway.name } },
		});
		const noOp = node('Nothing', 'n8n-nodes-base.noOp', 1, {});
		const wired = [[], [], [], [], [{ node: 'Nothing', type: 'main', index: 0 }]];
		const empty = {
			...node('Webhook', 'n8n-nodes-base.webhook', 2, { path: 'empty', options: {} }),
			webhookId: 'empty',
		};
		for (const [nodes, connections] of [
			[[empty], {}],
			[[trigger('unwired', 'a')], {}],
			[[trigger('wired', 'b'), noOp], { Links: { main: wired } }],
		] as const) {
			const settings = { executionOrder: 'v1' };
			const { id } = await client.createWorkflow({ name, nodes, connections, settings });
			await client.activateWorkflow(id);
		}
		const opened = await openSqliteLedger({ file: join(home, '.n8n/sms-campaign.sqlite') });
		if (!opened.ok) throw new Error(opened.failure.code);
		const ledger = opened.value;
		const link = (i: number) => ({
			...{ token: newCode(randomBytes), url: 'https://shop.example/', campaign: 'many' },
			...{ step: '', e164: `+336${String(10_000_000 + i)}` as E164 },
		});
		const count = 2 * (ROUNDS + 1) * requests;
		const links = Array.from({ length: count }, (_, i) => link(i));
		const another = () => newCode(randomBytes);
		const tokens = await ledger.links.obtain(links, { now: 1, another });
		if (!tokens.ok) throw new Error(tokens.failure.code);
		await ledger.close();
		const codes = [...tokens.value];
		const base = `${n8n.url}/webhook`;
		const ways = {
			'n8n’s own Webhook': () => [Array<string>(requests).fill(`${base}/empty`), 200] as const,
			'links, nothing wired': () => [next('unwired'), 302] as const,
			'links, a workflow wired': () => [next('wired'), 302] as const,
		};
		const next = (path: string) =>
			codes.splice(0, requests).map((code) => `${base}/${path}?${code}`);
		const pid = processWith(`N8N_PORT=${port}`, 'start');
		const work = () => processWork(pid).own;
		const rates = new Map<string, { rate: number; workMs: number }[]>();
		for (let round = 0; round <= ROUNDS; round++) {
			for (const [way, wanted] of Object.entries(ways)) {
				const [urls, status] = wanted();
				const before = work();
				const rate = await openAll(urls, status);
				const workMs = (work() - before) / requests;
				// The first round warms up.
				if (round > 0) rates.set(way, [...(rates.get(way) ?? []), { rate, workMs }]);
			}
		}
		const rateOf = (way: string) => median((rates.get(way) ?? []).map(({ rate }) => rate));
		for (const [way, measured] of rates) {
			const workMs = median(measured.map((one) => one.workMs));
			const ratio = rateOf(way) / rateOf('n8n’s own Webhook');
			console.log(
				`${name.padEnd(16)} ${way.padEnd(24)} ${rateOf(way).toFixed(0).padStart(5)} a second, ` +
					`${workMs.toFixed(2)} ms of work each; ${ratio.toFixed(1)} times n8n’s own`,
			);
		}
	} finally {
		await Promise.all([n8n.stop(), sandbox.stop()]);
		rmSync(home, { recursive: true, force: true });
	}
}

function node(name: string, type: string, typeVersion: number, parameters: object) {
	return { id: name, name, type, typeVersion, position: [0, 0], parameters };
}

await measure('lazy', swiftWebhooks, REQUESTS);
await measure('as installed', {}, REQUESTS_AS_INSTALLED);
agent.destroy();
