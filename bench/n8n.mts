/*
 * npm run build && npm run bench -- n8n: a campaign to 100,000 people (RECIPIENTS) through one real n8n 2, as
 * installed: a CSV file is read, imported, composed, checked and sent to the sandbox, whose pace is lifted. The time
 * is n8n's own, from the beginning of the execution until it is saved; the sandbox's tally says what was sent.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { demoOwner, sandboxCredential } from '../scripts/demo/index.mts';
import { installPackage, N8nClient, startN8n } from '../scripts/n8n/index.mts';
import { freePort } from '../scripts/process/index.mts';
import { acceptedMessages, startSandbox } from '../scripts/sandbox/index.mts';
import { processWith, processWork } from './support/processWork.ts';

const RECIPIENTS = Number(process.env['RECIPIENTS'] ?? 100_000);
const OURS = 'n8n-nodes-sms-campaign.';
/** A Tuesday at noon in France, so that everybody may be texted. */
const NOON = '2027-03-02T11:00:00Z';

function listOf(count: number): string {
	const rows = Array.from(
		{ length: count },
		(_, i) => `+336${String(10_000_000 + 397 * i)},Zoé${i % 100},yes,2026-11-02,Lyon`,
	);
	return ['Mobile,First name,Consent,Consent date,City', ...rows].join('\n');
}

const node = (name: string, type: string, typeVersion: number, parameters: object) => ({
	...{ id: name, name, type, typeVersion, parameters },
	position: [0, 0],
});

function workflowOf(list: string, gateway: { readonly id: string; readonly name: string }) {
	const credentials = { smsGatewayApi: { id: gateway.id, name: gateway.name } };
	const compose = {
		purpose: 'marketing',
		campaign: 'large',
		message: 'ACME: Hi {firstName}, our spring collection opens Saturday at 10. STOP 36180',
		options: { sender: '36180' },
	};
	const nodes = [
		node('Start', 'n8n-nodes-base.manualTrigger', 1, {}),
		node('File', 'n8n-nodes-base.readWriteFile', 1, { fileSelector: list }),
		node('Import', `${OURS}importPhoneList`, 1, { source: 'file', options: {} }),
		{ ...node('Compose', `${OURS}composeSms`, 2, compose), credentials },
		node('Check', `${OURS}checkConsentQuietHours`, 1.1, { options: { decideAsOf: NOON } }),
		{
			...node('Send', `${OURS}sendSms`, 1.1, {
				operation: 'send',
				output: 'all',
				options: { messagesPerSecond: 10_000 },
			}),
			credentials,
		},
	];
	const wires = nodes.slice(1).map(({ name }, at) => {
		const main = [[{ node: name, type: 'main', index: 0 }]];
		return [nodes[at]?.name ?? '', { main }] as const;
	});
	return {
		...{ name: 'Large', nodes, connections: Object.fromEntries(wires) },
		settings: { executionOrder: 'v1' },
	};
}

interface Ended {
	readonly status: string;
	readonly seconds: number;
	readonly bytes: number;
}

/** Asks n8n's database, since to read the execution over HTTP would cost n8n as much as to save it. */
async function ended(file: string, id: string): Promise<Ended> {
	for (;;) {
		await sleep(500);
		const database = new DatabaseSync(file, { readOnly: true, timeout: 60_000 });
		try {
			const row = database
				.prepare(
					`select status, (julianday(stoppedAt) - julianday(startedAt)) * 86400 as seconds, length(cast(data as blob)) as bytes
						from execution_entity join execution_data on executionId = id where id = ? and stoppedAt is not null`,
				)
				.get(id);
			if (row) return row as unknown as Ended;
		} finally {
			database.close();
		}
	}
}

const home = mkdtempSync(join(tmpdir(), 'n8n-bench-'));
const list = join(home, 'list.csv');
writeFileSync(list, listOf(RECIPIENTS));
await installPackage(home);
const sandbox = await startSandbox({
	port: await freePort(),
	apiKey: 'key',
	tallyFile: join(home, 'tally.jsonl'),
	logFile: join(home, 'sandbox.log'),
	settings: { SANDBOX_CREDITS: String(10 * RECIPIENTS) },
});
const port = await freePort();
const settings = { N8N_RESTRICT_FILE_ACCESS_TO: home };
const n8n = await startN8n({ version: '2.41.1', userFolder: home, port, settings });
try {
	const client = new N8nClient(n8n.url);
	await client.logIn(demoOwner);
	const gateway = await client.createCredential(sandboxCredential(sandbox));
	const { id } = await client.createWorkflow(workflowOf(list, gateway));
	const pid = processWith(`N8N_PORT=${port}`, 'start');
	const before = processWork(pid).own;
	const execution = await client.runWorkflow(id, 'Start');
	const { status, seconds, bytes } = await ended(join(home, '.n8n', 'database.sqlite'), execution);
	if (status !== 'success') {
		const { error } = await client.execution(execution, 60_000);
		throw new Error(`The execution ended with ${status}: ${error}`);
	}
	const workSeconds = (processWork(pid).own - before) / 1000;
	const [, peak = 'unknown'] =
		/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
	console.log(
		`${RECIPIENTS} people: ${status} after ${seconds.toFixed(1)} s, ${workSeconds.toFixed(1)} s of n8n’s work`,
	);
	console.log(
		`  messages in the sandbox’s tally  ${(await acceptedMessages(sandbox.tallyFile)).length}`,
	);
	console.log(`  n8n’s memory at the most         ${(Number(peak) / 2 ** 20).toFixed(2)} GB`);
	console.log(`  execution data a recipient       ${(bytes / RECIPIENTS).toFixed(0)} bytes`);
} finally {
	await Promise.all([n8n.stop(), sandbox.stop()]);
	rmSync(home, { recursive: true, force: true });
}
