import type { LedgerFailure } from '../../ledger';
import { fail, ok, type Result } from '../../shared';
import type { Job } from '../job';
import { dispatch } from './dispatch';
import { openIntake } from './intake';
import type { Lanes } from './lanes';
import type { Ports } from './ports';
import { type Halt, openRun, type SendingSettings, type Settle } from './run';

/** After a Stop, how long requests under way are waited for, in milliseconds. */
const GRACE_MS = 5000;

export interface RunEnd {
	/** Why it ended before its last message; absent when it did not. */
	readonly halted?: Halt;
}

/**
 * Sends messages, each once and only once, whatever happens in between:
 *
 * 1. a window of messages is claimed in the ledger, on a lease;
 * 2. each is decided anew right before its request (hours, opt-out, consent), and what has missed its
 *    hours waits in the ledger;
 * 3. `sending` is committed before the first byte leaves, so that a crash leaves only what was under
 *    way in doubt;
 * 4. the outcome is recorded. Only what the gateway proves not to have processed is tried again.
 *
 * A gateway in trouble is left alone for longer and longer and in the end given up; keys that are
 * refused and an empty account end the run at once, and a sender that it refuses again and again ends it
 * for the messages of that sender to that country. What the run did not get to stays free for the next.
 *
 * @param settle hears of every job exactly once; when the ledger fails, only of those whose fate is known
 */
export async function sendCampaign(
	jobs: Iterable<Job> | AsyncIterable<Job>,
	ports: Ports,
	settings: SendingSettings,
	settle: Settle,
): Promise<Result<RunEnd, LedgerFailure>> {
	const recovered = await ports.ledger.recoverExpired({ now: ports.now() });
	if (!recovered.ok) return recovered;

	const run = openRun(ports, settings, settle);
	const intake = openIntake(run, jobs);
	const cut = new AbortController();
	const over = new AbortController();
	const cutAfterGrace = async () => {
		await ports.sleep(GRACE_MS, over.signal);
		cut.abort();
	};
	ports.stop?.addEventListener('abort', () => void cutAfterGrace(), { once: true });

	await inLanes(run.lanes, async () => {
		const batch = await intake.next();
		if (batch.length > 0) await dispatch(run, intake, batch, cut.signal);
		return batch.length > 0;
	});
	await intake.end();
	over.abort();
	if (run.failure !== undefined) return fail(run.failure);
	return ok(run.halted ? { halted: run.halted } : {});
}

/** Does a piece of work over and over, in as many lanes as there are at the time, until one finds nothing left. */
async function inLanes(lanes: Lanes, work: () => Promise<boolean>): Promise<void> {
	const begun: Promise<void>[] = [];
	let open = 0;
	let isOver = false;
	const lane = async () => {
		while (!isOver && open <= lanes.width) {
			if (await work()) widen();
			else isOver = true;
		}
		open -= 1;
	};
	const widen = () => {
		while (!isOver && open < lanes.width) {
			open += 1;
			begun.push(lane());
		}
	};
	widen();
	for (let known = 0; known < begun.length;) {
		known = begun.length;
		await Promise.all(begun);
	}
}
