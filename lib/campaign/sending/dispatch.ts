import type { SendOutcome } from '../../gateways';
import { NEVER_MARKED } from '../../message';
import type { Job } from '../job';
import type { Intake } from './intake';
import { markLeaving } from './leaving';
import { deliveryOf, isFatal, outgoing, recordedAs, unrecorded } from './outcomes';
import type { Unsent } from './ports';
import type { Run } from './run';

/** How often one message may be handed over, as long as the gateway proves that it took none of it. */
const MOST_ATTEMPTS = 6;

/** Brings a batch through: at its pace, and again where the gateway proves that nothing was sent. */
export async function dispatch(
	run: Run,
	intake: Intake,
	batch: readonly Job[],
	cut: AbortSignal,
): Promise<void> {
	let open = batch;
	for (let tries = 1; ; tries++) {
		open = await withoutRejected(run, intake, open);
		if (open.length === 0) return;
		const isHeldBack = await turn(run, open.length);
		const leaveBerth = await run.berths.take(open.length, run.settings.mostInDoubt ?? Infinity);
		if (run.halted) {
			leaveBerth();
			return await intake.giveBack(open);
		}
		const unprocessed = await request(run, open, cut, isHeldBack).finally(leaveBerth);
		if (unprocessed.length === 0) return;
		if (run.halted || tries === MOST_ATTEMPTS) return giveUp(run, unprocessed);
		open = await claimAnew(intake, unprocessed);
		if (open.length === 0) return;
	}
}

/**
 * Waits for a gateway that wants to be left alone, and then for a place in the pace, so that requests
 * that waited together do not leave together.
 *
 * @returns whether it had to wait, so that more requests at once would gain nothing
 */
async function turn({ ports, pace, health, halting }: Run, count: number): Promise<boolean> {
	let hasWaited = false;
	do {
		for (let rest; (rest = health.waitFor(ports.elapsed())) > 0 && !halting.aborted;) {
			hasWaited = true;
			await ports.sleep(rest, halting);
		}
		const wait = pace(count, ports.elapsed());
		if (wait > 0) {
			hasWaited = true;
			await ports.sleep(wait, halting);
		}
	} while (health.waitFor(ports.elapsed()) > 0 && !halting.aborted);
	return hasWaited;
}

/** Lets go of those whose sender the gateway refuses, so that a run with another one may have them at once. */
async function withoutRejected(
	run: Run,
	intake: Intake,
	batch: readonly Job[],
): Promise<readonly Job[]> {
	const rejected = batch.filter((job) => run.rejectedSenders.refusalOf(job));
	if (rejected.length === 0) return batch;
	for (const { entry } of rejected) run.purse.release(entry);
	await intake.giveBack(rejected);
	return batch.filter((job) => !rejected.includes(job));
}

const claimAnew = (intake: Intake, unprocessed: readonly Unprocessed[]) =>
	intake.claim(unprocessed.map(({ job }) => job));

function giveUp(run: Run, unprocessed: readonly Unprocessed[]): void {
	for (const { job, outcome } of unprocessed) run.settle(job, deliveryOf(run, job, outcome));
}

/** A message that the gateway proved not to have processed, and the answer it gave. */
interface Unprocessed {
	readonly job: Job;
	readonly outcome: Unsent;
}

/**
 * One request: once a connection stands, decides and marks the messages, sends them, records what became
 * of them, and gives back those that another try may still send.
 */
async function request(
	run: Run,
	jobs: readonly Job[],
	cut: AbortSignal,
	isHeldBack: boolean,
): Promise<readonly Unprocessed[]> {
	const { now, elapsed, ready } = run.ports;
	const begunAt = elapsed();
	const line = await ready(cut);
	if (!line.ok) return await unreached(run, jobs, line.failure, begunAt);
	const { leaving, stalled } = await markLeaving(run, jobs);
	const again = stalled.map((job): Unprocessed => ({ job, outcome: STALLED }));
	if (leaving.length === 0) {
		line.value.release();
		return again;
	}
	const leftAt = elapsed();
	const outcomes = await line.value.send(
		leaving.map((each) => outgoing(run, each, now())),
		cut,
	);
	const tookMs = isHeldBack ? undefined : elapsed() - leftAt;
	const sent = leaving.map((each, index) => ({ ...each, outcome: outcomes[index] ?? NO_WORD }));
	const recorded = await run.record(
		sent.map(({ job, attempt: number, outcome }) => ({
			key: job.entry.key,
			attempt: number,
			outcome: recordedAs(run, job, outcome),
		})),
	);
	if (!recorded.ok) {
		run.breakDown(recorded.failure);
		for (const { job, outcome } of sent) run.settle(job, unrecorded(run, job, outcome));
		return [];
	}
	judge(run, outcomes, begunAt, tookMs);

	for (const { job, outcome } of sent) {
		run.rejectedSenders.heard(job, outcome);
		if (outcome.kind === 'accepted')
			run.purse.charge(job.entry, outcome.credits ?? job.entry.credits);
		else if (outcome.kind === 'refused' && !outcome.retryable) run.purse.release(job.entry);
		if (outcome.kind === 'refused' && outcome.retryable) again.push({ job, outcome });
		else run.settle(job, deliveryOf(run, job, outcome));
	}
	return again;
}

/** No connection was had, so these were not even looked at for the last time. */
async function unreached(
	run: Run,
	jobs: readonly Job[],
	outcome: Unsent,
	begunAt: number,
): Promise<readonly Unprocessed[]> {
	const recorded = await run.record(
		jobs.map((job) => ({
			key: job.entry.key,
			attempt: NEVER_MARKED,
			outcome: recordedAs(run, job, outcome),
		})),
	);
	if (!recorded.ok) {
		run.breakDown(recorded.failure);
		return [];
	}
	judge(run, [outcome], begunAt);
	return jobs.map((job) => ({ job, outcome }));
}

/**
 * What the answer says of the gateway and the account, beyond its messages.
 *
 * @param tookMs how long it took, where that says whether the gateway would take more at once
 */
function judge(run: Run, outcomes: readonly SendOutcome[], begunAt: number, tookMs?: number): void {
	let answered = false;
	let failed = outcomes.length === 0;
	let retryAfterMs: number | undefined;
	for (const outcome of outcomes) {
		if (outcome.kind === 'unknown') failed = true;
		else if (outcome.kind === 'accepted' || !outcome.retryable) answered = true;
		else {
			failed = true;
			retryAfterMs = longer(retryAfterMs, outcome.retryAfterMs);
		}
		if (outcome.kind === 'refused' && isFatal(outcome.cause)) {
			run.halt({ reason: outcome.cause, message: `Not tried: ${outcome.message}` });
		}
	}
	if (answered) run.health.answered();
	if (failed) run.lanes.fellBehind(begunAt, run.ports.elapsed());
	else if (answered && tookMs !== undefined) run.lanes.keptUp(tookMs);
	if (failed && !run.halted) run.health.failed(begunAt, run.ports.elapsed(), retryAfterMs);
	const { verdict } = run.health;
	if (verdict !== 'fine') run.halt({ reason: 'gateway_failing', message: GIVEN_UP[verdict] });
}

const longer = (a: number | undefined, b: number | undefined): number | undefined =>
	a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);

const GIVEN_UP = {
	failing: 'The gateway failed several times in a row, so the run ended before this message.',
	asks_to_wait: 'The gateway asks to wait longer than a run can, so it ended before this message.',
} as const;

const STALLED: Unprocessed['outcome'] = {
	kind: 'refused',
	cause: 'unavailable',
	message: 'The ledger took too long to answer, so nothing was sent',
	retryable: true,
};

const NO_WORD: SendOutcome = {
	kind: 'unknown',
	message: 'The gateway did not speak of this message',
};
