import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MessageRequest, MessageView, Outcome } from '../../sandbox/message.mts';
import { readTally, startSandbox, type SandboxOptions } from '../../sandbox/server.mts';
import { ManualClock } from './manualClock';

export const START = '2026-11-24T08:00:00.000Z';
export const MINUTE_MS = 60_000;
export const DAY_MS = 24 * 60 * MINUTE_MS;
export const CLAIRE = '+33612345678';

interface Sent {
	readonly messages: Outcome[];
	readonly balance: { credits: number; currency: string };
}

/** A sandbox on a free port with a clock of its own, and a client that holds its key. */
export async function openSandbox(options: SandboxOptions = {}) {
	const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
	const log = join(folder, 'log.jsonl');
	const clock = new ManualClock(START);
	const sandbox = await startSandbox({ port: 0, log, clock, ...options });

	async function request(method: string, path: string, body?: unknown, headers = {}) {
		const reply = await fetch(sandbox.url + path, {
			method,
			headers: { authorization: 'Bearer sandbox-key', ...headers },
			...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
		});
		const text = await reply.text();
		return { status: reply.status, body: text === '' ? undefined : JSON.parse(text) };
	}

	return {
		...sandbox,
		log,
		clock,
		request,
		tally: () => readTally(log),
		async send(...messages: MessageRequest[]): Promise<Sent> {
			return (await request('POST', '/v1/messages', { messages })).body;
		},
		async message(id: string): Promise<MessageView> {
			return (await request('GET', `/v1/messages/${id}`)).body;
		},
		async credits(): Promise<number> {
			return (await request('GET', '/v1/balance')).body.credits;
		},
		reply: (phone: string, text: string) => request('POST', '/page/reply', { phone, text }),
		async close() {
			if (!existsSync(folder)) return;
			await sandbox.close();
			rmSync(folder, { recursive: true });
		},
	};
}

export type TestSandbox = Awaited<ReturnType<typeof openSandbox>>;
