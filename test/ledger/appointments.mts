/*
 * A workflow in a process of its own: a calendar that moves and withdraws its appointments again and again, and a
 * worker that sends what is due. Its gateway is a file, flushed with every line, so that what was sent is known
 * whatever happens.
 */
import { once } from 'node:events';
import { constants, openSync, writeSync } from 'node:fs';
import type { MessageToHold, NewMessage } from '../../lib/message';
import type { E164 } from '../../lib/phone/index.ts';

/** What the test hands over as JSON. */
export interface AppointmentsTask {
	/** The ledger as JavaScript. */
	readonly bundle: string;
	readonly settings: { readonly folder: string };
	readonly appointments: number;
	/** What the calendar said, and knows to have been taken in: a line of JSON each. */
	readonly toldLog: string;
	/** What reached the gateway: a line of JSON each. */
	readonly sentLog: string;
	/** Epoch milliseconds; the whole run takes place at this moment. */
	readonly now: number;
}

const ROUNDS = 8;
const LEASE = 60_000;

const task = JSON.parse(process.argv[2] ?? '{}') as AppointmentsTask;
const { openSqliteLedger } = (await import(
	task.bundle
)) as typeof import('../../lib/ledger/index.ts');
const { messages, close } = await sure(openSqliteLedger(task.settings));
const flags = constants.O_APPEND | constants.O_CREAT | constants.O_WRONLY | constants.O_SYNC;
const told = openSync(task.toldLog, flags);
const sent = openSync(task.sentLog, flags);
const run = 'worker';

// Ready; whoever started this says when to begin, by closing the input.
step();
await once(process.stdin.resume(), 'end');
for (let round = 0; round < ROUNDS; round++) await Promise.all([tell(round), sendDue()]);
await close();

/** The calendar: every appointment takes another time and text, and some are off. */
async function tell(round: number): Promise<void> {
	for (let i = 0; i < task.appointments; i++) {
		if ((i + round) % 5 === 4) {
			write(told, { i, says: 'off' });
			await sure(messages.cancel({ keys: [`visit ${i}`] }, { now: task.now, reason: 'cancelled' }));
			write(told, { i, says: 'off', done: true });
		} else {
			const text = `round ${round}`;
			write(told, { i, says: text });
			const [answer] = await sure(messages.hold([toHold(i, text)], { now: task.now, run: 'crm' }));
			write(told, { i, says: text, done: answer?.answer === 'held' });
		}
		step();
	}
}

/** The worker: claims, marks, sends and records, as Send does. */
async function sendDue(): Promise<void> {
	const options = { run, leaseMs: LEASE, now: task.now };
	const given = await sure(messages.release({ limit: 3, now: task.now, leaseMs: LEASE }));
	step();
	const entries = given.map(({ message: { key, e164, text = '', revision } }): NewMessage => ({
		...about(text),
		key,
		e164: e164 as E164,
		released: true,
		revision,
	}));
	const claims = await sure(messages.claim(entries, options));
	step();
	const mine = claims.flatMap(({ answer, key }) => (answer === 'claimed' ? [key] : []));
	const marked = await sure(messages.markSending(mine, options));
	step();
	const outcomes = marked.flatMap((answer) => {
		if (answer.answer !== 'sending') return [];
		const { key, attempt } = answer;
		const text = entries.find((entry) => entry.key === key)?.text;
		write(sent, { i: Number(key.slice('visit '.length)), text });
		const outcome = { kind: 'accepted' as const, gateway: 'file', gatewayMessageId: `g ${key}` };
		return [{ key, attempt, outcome }];
	});
	step();
	await sure(messages.record(outcomes, options));
	step();
}

/** Tells whoever started this how far it has come. */
function step(): void {
	process.stdout.write('.');
}

function write(log: number, line: object): void {
	writeSync(log, `${JSON.stringify(line)}\n`);
}

function about(text: string) {
	return { purpose: 'transactional' as const, sender: 'ACME', text, segments: 1, credits: 1 };
}

function toHold(i: number, text: string): MessageToHold {
	return {
		...about(text),
		key: `visit ${i}`,
		e164: `+3361${String(i).padStart(7, '0')}` as E164,
		replaces: true,
		sendAt: task.now,
		payload: { text },
		reason: 'scheduled',
		detail: '',
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
