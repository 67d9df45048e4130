import type { SendOutcome } from '../../gateways';
import type { Job } from './job';
import { markLeaving } from './markLeaving';
import { isFatal, outgoing, recordedAs, told } from './outcomes';
import type { Run } from './run';

/** A message that the gateway proved not to have processed, and the answer it gave. */
export interface Unprocessed {
	readonly job: Job;
	readonly outcome: Extract<SendOutcome, { kind: 'refused' }>;
}

/**
 * One request: decides and marks the messages, sends them, records what became of them, and gives
 * back those that another try may still send.
 */
export async function attempt(
	run: Run,
	jobs: readonly Job[],
	cut: AbortSignal,
): Promise<readonly Unprocessed[]> {
	const { leaving, stalled } = await markLeaving(run, jobs);
	const again = stalled.map((job): Unprocessed => ({ job, outcome: STALLED }));
	if (leaving.length === 0) return again;

	const { now, transmit } = run.ports;
	const begunAt = now();
	const outcomes = await transmit(
		leaving.map(({ job }) => outgoing(run, job, begunAt)),
		cut,
	);
	const sent = leaving.map((each, index) => ({ ...each, outcome: outcomes[index] ?? NO_WORD }));
	const recorded = await run.record(
		sent.map(({ job, attempt: number, outcome }) => ({
			key: job.entry.key,
			attempt: number,
			outcome: recordedAs(run, job, outcome),
		})),
	);
	if (!recorded.ok) run.breakDown(recorded.failure);
	judge(run, outcomes, begunAt);

	for (const { job, outcome } of sent) {
		if (outcome.kind === 'refused' && outcome.retryable) again.push({ job, outcome });
		else run.settle(job, told(run, job, outcome));
	}
	return again;
}

/** What the answer says of the gateway and the account, beyond its messages. */
function judge(run: Run, outcomes: readonly SendOutcome[], begunAt: number): void {
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
	if (failed && !run.halted) run.health.failed(begunAt, run.ports.now(), retryAfterMs);
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
