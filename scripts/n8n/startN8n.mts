import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort, startProgram, untilReady, type Program } from '../process/index.mts';
import { n8nEnvironment } from './environment.mts';
import { installN8n } from './installN8n.mts';
import { n8nReleases, type N8nVersion } from './releases.mts';

export interface N8nServer extends Program {
	readonly version: N8nVersion;
	readonly url: string;
}

interface N8nStart {
	readonly version: N8nVersion;
	readonly userFolder: string;
	readonly port: number;
	readonly timeZone?: string;
	/** n8n's own settings, beside those that keep it quiet, and what says whom it reaches. */
	readonly settings?: Readonly<Partial<Record<Setting, string>>>;
	/** What it is in queue mode: all in one unless said. */
	readonly role?: 'start' | 'worker' | 'webhook';
}

type SettingOf = 'N8N' | 'DB' | 'EXECUTIONS' | 'QUEUE' | 'OFFLOAD' | 'WEBHOOK';
type Setting = `${SettingOf}_${string}` | 'PATH' | 'HTTPS_PROXY' | 'NO_PROXY';

const READY_WITHIN_MS = 120_000;

/** Starts n8n with a user folder of its own and waits until it answers, REST interface and editor included. */
export async function startN8n(start: N8nStart): Promise<N8nServer> {
	const { version, userFolder, port, timeZone = 'UTC', role = 'start' } = start;
	const n8n = await installN8n(version);
	await mkdir(userFolder, { recursive: true });
	const program = startProgram({
		name: role === 'start' ? `n8n ${version}` : `n8n ${version} (${role})`,
		command: process.execPath,
		args: [join(n8n, 'node_modules', 'n8n', 'bin', 'n8n'), role],
		environment: {
			...n8nEnvironment(n8nReleases[version], {
				userFolder,
				port,
				brokerPort: await freePort(),
				timeZone,
			}),
			...start.settings,
		},
		logFile: join(userFolder, role === 'start' ? 'n8n.log' : `n8n-${role}.log`),
	});
	const url = `http://127.0.0.1:${port}`;
	await untilReady(program, READY_WITHIN_MS, async (signal) => {
		if (role !== 'start') return (await fetch(`${url}/healthz/readiness`, { signal })).ok;
		// Its health check answers before the REST routes exist, and until then these answer 200 too, with
		// a sentence. Only the real one answers in JSON; while the database is slow to come, that is a 503.
		const response = await fetch(`${url}/rest/settings`, { signal });
		const isJson = response.headers.get('content-type')?.includes('application/json') ?? false;
		return response.ok && isJson;
	});
	return { ...program, version, url };
}
