import { randomUUID } from 'node:crypto';
import type { IExecuteFunctions } from 'n8n-workflow';
import { type Job, refusalNow, waitingAfter } from '../../lib/campaign';
import { type Item, payloadOf, readTakenUpAs } from '../../lib/item';
import type { RunMessage } from '../../lib/ledger';
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
 * Does the work of a run so that Scheduled SMS Trigger takes up what it leaves undone if it dies over it: what it
 * has before it is noted first, and it says that it lives. Once it ends, well or not, there is nothing to take up.
 * What was taken up from another run is this one's from now on.
 *
 * @param jobs what the run has before it; looked through once
 */
export async function resumable<Value>(
	context: IExecuteFunctions,
	{ ledger }: Sending,
	jobs: AsyncIterable<Job>,
	work: () => Promise<Value>,
): Promise<Value> {
	await tellUnwatched(context, ledger, 'After a crash nothing would go on by itself');
	const run = `${runOf(context)}/${randomUUID()}`;
	const workflow = context.getWorkflow().id ?? '';
	const lease = () => ({ run, leaseMs: LEASE_MS, now: Date.now() });
	// One that came as far as its end has dealt with all that it was given.
	const ended = new Set([run]);
	const enlist = async (messages: readonly RunMessage[]) => {
		await answered(context, ledger.runs.enlist(messages, { ...lease(), workflow }));
	};
	let isRenewing = false;
	const renewing = setInterval(() => {
		if (isRenewing) return;
		isRenewing = true;
		// A ledger that fails is told of by the work, which needs it too.
		void ledger.runs.renew(lease()).finally(() => (isRenewing = false));
	}, RENEW_MS);
	try {
		let some: RunMessage[] = [];
		for await (const message of runMessages(context, jobs)) {
			if (message.takenUpAs !== undefined) ended.add(message.takenUpAs);
			some.push(message);
			if (some.length < AT_ONCE) continue;
			await enlist(some);
			some = [];
		}
		if (some.length > 0) await enlist(some);
		return await work();
	} finally {
		clearInterval(renewing);
		// Where the ledger is gone, what is left of the run is taken up, and found to be settled or not.
		await ledger.runs.end([...ended]);
	}
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
