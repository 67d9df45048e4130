/*
 * A worker in a process of its own: claims a campaign, sends what it may, and records what came of it.
 * Its gateway is a file, flushed with every line, so that what was sent is known whatever happens.
 */
import { once } from 'node:events';
import { constants, openSync, writeSync } from 'node:fs';
import type { Ledger } from '../../lib/ledger/index.ts';
import type { NewMessage } from '../../lib/message';
import type { E164 } from '../../lib/phone/index.ts';

/** What the test hands over as JSON. */
export interface SenderTask {
	/** The ledger as JavaScript. */
	readonly bundle: string;
	readonly settings: object;
	readonly run: string;
	readonly messages: number;
	/** What reached the gateway, a key a line. */
	readonly sentLog: string;
	/** What the ledger said it had recorded, a key a line. */
	readonly recordedLog: string;
	/** Epoch milliseconds; the whole run takes place at this moment. */
	readonly now: number;
	readonly maxCredits?: number;
}

const BATCH = 10;
const LANES = 3;
const LEASE = 60_000;

const task = JSON.parse(process.argv[2] ?? '{}') as SenderTask;
const { openSqliteLedger, openPostgresLedger } = (await import(
	task.bundle
)) as typeof import('../../lib/ledger/index.ts');
const ledger = await sure(
	'folder' in task.settings
		? openSqliteLedger(task.settings as { folder: string })
		: openPostgresLedger(task.settings as Parameters<typeof openPostgresLedger>[0]),
);
const flags = constants.O_APPEND | constants.O_CREAT | constants.O_WRONLY | constants.O_SYNC;
const sent = openSync(task.sentLog, flags);
const recorded = openSync(task.recordedLog, flags);

const batches = Array.from({ length: task.messages / BATCH }, (_, i) =>
	Array.from({ length: BATCH }, (_, j) => messageOf(i * BATCH + j)),
);
// Ready; whoever started this says when to begin, by closing the input.
step();
await once(process.stdin.resume(), 'end');
// As in Send: several requests under way at once, so that commits are shared.
await Promise.all(Array.from({ length: LANES }, () => lane(ledger)));
await ledger.close();

async function lane({ messages }: Ledger): Promise<void> {
	const options = { run: task.run, leaseMs: LEASE, now: task.now };
	for (let batch = batches.shift(); batch; batch = batches.shift()) {
		const claims = await sure(messages.claim(batch, { ...options, maxCredits: task.maxCredits }));
		step();
		const mine = claims.flatMap(({ answer, key }) => (answer === 'claimed' ? [key] : []));
		const granted = await sure(messages.markSending(mine, options));
		step();
		const entries = granted.flatMap((answer) => {
			if (answer.answer !== 'sending') return [];
			writeSync(sent, `${answer.key}\n`);
			const gatewayMessageId = `g-${answer.key}`;
			const outcome = { kind: 'accepted' as const, gateway: 'file', gatewayMessageId };
			return [{ key: answer.key, attempt: answer.attempt, outcome }];
		});
		step();
		const answers = await sure(messages.record(entries, options));
		for (const { key, done } of answers) if (done) writeSync(recorded, `${key}\n`);
		step();
	}
}

/** Tells whoever started this how far it has come. */
function step(): void {
	process.stdout.write('.');
}

function messageOf(i: number): NewMessage {
	return {
		key: `key-${i}`,
		e164: `+3361${String(i).padStart(7, '0')}` as E164,
		campaign: 'Black Friday',
		purpose: 'marketing',
		sender: 'ACME',
		text: 'Hello',
		segments: 1,
		credits: 1,
	};
}

async function sure<Value>(
	answer: Promise<
		{ ok: true; value: Value } | { ok: false; failure: { message: string; detail: string } }
	>,
): Promise<Value> {
	const result = await answer;
	if (!result.ok) throw new Error(`${result.failure.message} ${result.failure.detail}`);
	return result.value;
}
