import { randomUUID } from 'node:crypto';
import type { IExecuteFunctions } from 'n8n-workflow';
import { type Job, refusalNow, waitingAfter } from '../../lib/campaign';
import { type Item, payloadOf, readTakenUpAs } from '../../lib/item';
import type { Ledger, RunMessage } from '../../lib/ledger';
import { answered } from '../shared/ledger';
import { tellUnwatched } from '../shared/watched';
import { runOf } from './ports';
import type { Sending } from './sending';

/** How long a run counts as alive without a word of it, and how often it says that it is, in milliseconds. */
const LEASE_MS = 45_000;
const RENEW_MS = 10_000;

/** Messages of one transaction, which keeps n8n's event loop for some 15 ms. */
const AT_ONCE = 500;

/**
 * Does the work of a run. If it is to be resumed, Scheduled SMS Trigger takes up what it leaves undone should it die
 * over it: what it has before it is noted first, and it says that it lives. Once it ends, well or not, there is
 * nothing to take up: neither of this run, nor of what it was given from another that died.
 *
 * @param jobs what the run has before it; looked through once, if at all
 */
export async function resumable<Value>(
	context: IExecuteFunctions,
	sending: Sending,
	jobs: AsyncIterable<Job>,
	work: () => Promise<Value>,
): Promise<Value> {
	const { ledger, options } = sending;
	const takenUp = new Set(context.getInputData().flatMap(({ json }) => readTakenUpAs(json) ?? []));
	const run = `${runOf(context)}/${randomUUID()}`;
	const ended = options.resumeAfterCrash ? [run, ...takenUp] : [...takenUp];
	const renewing = options.resumeAfterCrash ? keepAlive(ledger, run) : undefined;
	try {
		if (options.resumeAfterCrash) await note(context, ledger, run, jobs);
		return await work();
	} finally {
		clearInterval(renewing);
		// Where the ledger is gone, what is left is taken up, and found to be settled or not.
		if (ended.length > 0) await ledger.runs.end(ended);
	}
}

/** Says every few seconds that a run lives. A ledger that fails is told of by the work, which needs it too. */
function keepAlive({ runs }: Ledger, run: string): NodeJS.Timeout {
	let isBusy = false;
	const renew = async () => {
		if (isBusy) return;
		isBusy = true;
		await runs.renew({ run, leaseMs: LEASE_MS, now: Date.now() });
		isBusy = false;
	};
	return setInterval(() => void renew(), RENEW_MS);
}

/** Notes what a run has before it; says so where nobody would take it up. */
async function note(
	context: IExecuteFunctions,
	ledger: Ledger,
	run: string,
	jobs: AsyncIterable<Job>,
): Promise<void> {
	await tellUnwatched(context, ledger, 'After a crash nothing would go on by itself');
	const workflow = context.getWorkflow().id ?? '';
	let some: RunMessage[] = [];
	const enlist = async () => {
		const options = { run, workflow, leaseMs: LEASE_MS, now: Date.now() };
		await answered(context, ledger.runs.enlist(some, options));
		some = [];
	};
	for await (const message of runMessages(context, jobs)) {
		some.push(message);
		if (some.length === AT_ONCE) await enlist();
	}
	if (some.length > 0) await enlist();
}

/** Those that may leave, now or once their hours open. What the ledger gave out itself, it takes back itself. */
async function* runMessages(
	context: IExecuteFunctions,
	jobs: AsyncIterable<Job>,
): AsyncGenerator<RunMessage> {
	const items = context.getInputData();
	for await (const job of jobs) {
		const { entry, place } = job;
		if (entry.released) continue;
		const now = Date.now();
		const refusal = refusalNow(job, now);
		if (refusal && !waitingAfter({ job, refusal }, now)) continue;
		const item: Item = items[place]?.json ?? {};
		const { key, e164, campaign, ownKey } = entry;
		const payload = payloadOf(item, ownKey);
		yield { key, e164, campaign, payload, takenUpAs: readTakenUpAs(item) };
	}
}
