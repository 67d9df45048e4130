import {
	held,
	type MessageToHold,
	type OutcomeEntry,
	type Skip,
	SKIP_REASONS,
	skipped,
	type StoredMessage,
} from '../../message';
import type { Job } from '../job';
import { notClaimed, remembered } from './remembered';
import { contextOf, type Run } from './run';

/** A request begun this shortly before closing would arrive after it. */
const WAY_MS = 1000;

/** Why a message may not leave now, if so. */
export function refusalNow(job: Job, now: number): Skip | undefined {
	const at = job.judgedAt ?? now;
	const verdict = job.mayLeave(at);
	if (!verdict.ok) return verdict.failure;
	if (job.closesAt === undefined || at + WAY_MS < job.closesAt) return undefined;
	return { reason: 'too_late', message: 'The hours close before the message could arrive' };
}

/** A message that may not leave now. */
export interface Hindered {
	readonly job: Job;
	readonly refusal: Skip;
}

/** What passes by itself: the hours are over, and there are others. */
const REOPENING: ReadonlySet<string> = new Set(['too_late', 'outside_hours', 'public_holiday']);

/** How a message that may not leave waits for the next opening; `undefined` where there is nothing to wait for. */
export const waitingAfter = ({ job, refusal }: Hindered, now: number): MessageToHold | undefined =>
	REOPENING.has(refusal.reason) ? job.untilNextOpening(now + WAY_MS) : undefined;

/**
 * Deals with messages that may not leave at this moment: those whose hours are over wait in the
 * ledger for the next opening, the others are told why.
 */
export async function setAside(run: Run, hindered: readonly Hindered[]): Promise<void> {
	const { ports, settings } = run;
	const now = ports.now();
	const waiting = hindered.flatMap(({ job, refusal }) => {
		const entry = waitingAfter({ job, refusal }, now);
		if (entry) return { job, entry };
		run.settle(job, skipped(contextOf(run, job), refusal.reason, refusal.message));
		return [];
	});
	if (waiting.length === 0) return;
	const entries = waiting.map(({ entry }) => entry);
	const answers = await ports.ledger.hold(entries, { run: settings.run, now });
	if (!answers.ok) return run.breakDown(answers.failure);
	for (const [index, { job, entry }] of waiting.entries()) {
		const answer = answers.value[index]!;
		const context = contextOf(run, job);
		run.settle(
			job,
			answer.answer === 'held'
				? held(context, entry.sendAt, 'too_late')
				: notClaimed(context, answer, settings.run),
		);
	}
}

/** A message that may be sent now, once. */
export interface Leaving {
	readonly job: Job;
	/** As the ledger counts them, so that an old answer is told from the present one. */
	readonly attempt: number;
	/** What the gateway is to know it by, where that is not its key. */
	readonly reference?: string | undefined;
}

/** What may leave, and what the ledger kept waiting too long, of which nothing was sent. */
export interface Sifted {
	readonly leaving: readonly Leaving[];
	readonly stalled: readonly Job[];
}

/**
 * Decides each message at this moment and has the ledger say, durably, that it is on its way. The
 * ledger may know better: an opt-out, a cancellation, another run.
 */
export async function markLeaving(run: Run, jobs: readonly Job[]): Promise<Sifted> {
	const open = await sift(run, jobs);
	if (open.length === 0) return NOTHING;
	const answers = await run.mark(open.map(({ entry }) => entry.key));
	if (!answers.ok) {
		run.breakDown(answers.failure);
		return NOTHING;
	}
	const granted = open.flatMap((job, index): Granted[] => {
		const answer = answers.value[index]!;
		if (answer.answer === 'sending') {
			const { attempt, beginBy, reference } = answer;
			return [{ job, attempt, beginBy, reference }];
		}
		if (answer.answer === 'withdrawn') tellWithdrawn(run, job, answer.message);
		else run.settle(job, notClaimed(contextOf(run, job), answer, run.settings.run));
		return [];
	});
	return await inTime(run, granted);
}

interface Granted extends Leaving {
	readonly beginBy: number;
}

/**
 * The ledger may have kept us waiting past the closing hour, or past our own lease. Taking back takes
 * time too, after which the others are looked at again.
 */
async function inTime(run: Run, granted: readonly Granted[]): Promise<Sifted> {
	let leaving = granted;
	const stalled: Job[] = [];
	for (;;) {
		const now = run.ports.now();
		const back: (Leaving & Hindered)[] = [];
		leaving = leaving.filter(({ job, attempt, beginBy }) => {
			const refusal = run.ports.elapsed() > beginBy ? STALLED : refusalNow(job, now);
			if (refusal) back.push({ job, attempt, refusal });
			return refusal === undefined;
		});
		if (back.length === 0) return { leaving, stalled };
		if (!(await takeBack(run, back))) continue;
		await setAside(
			run,
			back.filter(({ refusal }) => refusal !== STALLED),
		);
		stalled.push(...back.flatMap(({ job, refusal }) => (refusal === STALLED ? job : [])));
	}
}

const NOTHING: Sifted = { leaving: [], stalled: [] };
const STALLED: Skip = { reason: 'unavailable', message: 'The ledger took too long to answer' };

function tellWithdrawn(run: Run, job: Job, message: StoredMessage | undefined): void {
	const context = contextOf(run, job);
	const delivery = message
		? remembered(context, message, run.settings.run)
		: skipped(context, 'cancelled', SKIP_REASONS.cancelled);
	run.settle(job, delivery);
}

/** The gateway has charged more for others than was thought. */
function unpaid({ purse }: Run, { entry }: Job): Skip | undefined {
	if (purse.covers(entry)) return undefined;
	purse.release(entry);
	return { reason: 'over_budget', message: SKIP_REASONS.over_budget };
}

async function sift(run: Run, jobs: readonly Job[]): Promise<readonly Job[]> {
	const now = run.ports.now();
	const open: Job[] = [];
	const hindered: Hindered[] = [];
	for (const job of jobs) {
		const refusal = refusalNow(job, now) ?? unpaid(run, job);
		if (refusal) hindered.push({ job, refusal });
		else open.push(job);
	}
	await setAside(run, hindered);
	return open;
}

/** Nothing was sent of these after all. */
async function takeBack(run: Run, back: readonly (Leaving & Hindered)[]): Promise<boolean> {
	const entries = back.map(({ job, attempt, refusal }): OutcomeEntry => {
		const { reason, message: detail } = refusal;
		const outcome = { kind: 'refused', reason, detail, retryable: true } as const;
		return { key: job.entry.key, attempt, outcome };
	});
	const recorded = await run.record(entries);
	if (!recorded.ok) run.breakDown(recorded.failure);
	return recorded.ok;
}
