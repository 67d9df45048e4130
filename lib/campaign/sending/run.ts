import type { Capabilities, RefusalCause } from '../../gateways';
import type { LedgerFailure, LedgerFailureCode } from '../../ledger';
import {
	type Delivery,
	type DeliveryContext,
	type OutcomeEntry,
	type SendAnswer,
	SKIP_REASONS,
	skipped,
} from '../../message';
import { ok, type Result } from '../../shared';
import type { Job } from '../job';
import { type Berths, openBerths } from './berths';
import { grouped } from './grouped';
import { type Lanes, openLanes } from './lanes';
import type { Ports } from './ports';
import { openPurse, type Purse } from './purse';
import { openRejectedSenders, type RejectedSenders } from './rejectedSenders';
import { type Health, openHealth, openPace } from './tempo';

export interface SendingSettings {
	/** Marks this execution in the ledger, and with it what it has sent when n8n runs the node again. */
	readonly run: string;
	readonly gateway: string;
	readonly batchSize: number;
	/** Requests under way at once, 1 or more. */
	readonly concurrentRequests: number;
	/** How many there may be as long as the gateway keeps up; never more than above when left out. */
	readonly mostRequests?: number | undefined;
	/** Messages of this process that may be in doubt at once, should it be killed; any number when left out. */
	readonly mostInDoubt?: number | undefined;
	/** More than 0. */
	readonly messagesPerSecond: number;
	/** How long one request may take, in milliseconds. */
	readonly timeoutMs: number;
	/** What the campaign may cost, over all runs; without a campaign, what this run may cost. */
	readonly maxCredits?: number | undefined;
	/** Whether that may be more than an earlier run of the campaign has set. */
	readonly raiseLimit?: boolean | undefined;
	/** How long the gateway may try to deliver, in minutes, where it can be told. */
	readonly validityMinutes?: number | undefined;
	readonly validity?: Capabilities['validity'];
	/** The most a text may cost, for gateways that take one (`Capabilities.maxPrice`). */
	readonly maxPrice?: number | undefined;
	/** Where the gateway is to post what became of these texts; a secret, for the gateway alone. */
	readonly reportUrl?: string | undefined;
}

/** Why a run ended before its last message. */
export interface Halt {
	readonly reason: keyof typeof SKIP_REASONS | RefusalCause;
	readonly message: string;
}

/** Puts on record what became of a message. */
export type Settle = (job: Job, delivery: Delivery) => void;

/** What all parts of one run share. */
export interface Run {
	readonly ports: Ports;
	readonly settings: SendingSettings;
	readonly health: Health;
	readonly settle: Settle;
	readonly purse: Purse;
	readonly rejectedSenders: RejectedSenders;
	readonly berths: Berths;
	readonly lanes: Lanes;
	/** Milliseconds to wait before so many messages may leave. */
	readonly pace: (count: number, elapsed: number) => number;
	readonly mark: ReturnType<typeof markTogether>;
	readonly record: ReturnType<typeof recordTogether>;
	/** Begins nothing new from now on. The first reason stands. */
	halt(halt: Halt): void;
	/** The ledger could not do its part, without which nothing may be sent. */
	breakDown(failure: LedgerFailure): void;
	readonly halted: Halt | undefined;
	readonly failure: LedgerFailure | undefined;
	/** Ends waiting as soon as the run is halted. */
	readonly halting: AbortSignal;
}

export function openRun(ports: Ports, settings: SendingSettings, settle: Settle): Run {
	const halting = new AbortController();
	let halted: Halt | undefined;
	let failure: LedgerFailure | undefined;
	const halt = (reason: Halt) => {
		halted ??= reason;
		halting.abort();
	};
	const stop = () => halt({ reason: 'stopped', message: SKIP_REASONS.stopped });
	if (ports.stop?.aborted) stop();
	ports.stop?.addEventListener('abort', stop, { once: true });

	return {
		ports,
		settings,
		settle,
		health: openHealth(() => ports.random()),
		purse: openPurse(settings.maxCredits),
		rejectedSenders: openRejectedSenders(),
		berths: ports.berths ?? openBerths(),
		lanes: openLanes(settings.concurrentRequests, settings.mostRequests),
		pace: openPace(settings.messagesPerSecond),
		mark: markTogether(ports, settings),
		record: recordTogether(ports, settings),
		halt,
		breakDown(cause) {
			failure ??= cause;
			halt({ reason: 'stopped', message: 'The ledger could not be used any more.' });
		},
		get halted() {
			return halted;
		},
		get failure() {
			return failure;
		},
		halting: halting.signal,
	};
}

/** How much longer than its request a message stays `sending`, so that its answer can be recorded. */
const RECORDING_MS = 5000;

export type Marked = SendAnswer & {
	/** The last moment (`elapsed`) to begin the request: later, its lease could end before its answer. */
	readonly beginBy: number;
};

const markTogether = ({ ledger, now, elapsed, turn }: Ports, settings: SendingSettings) =>
	grouped(async (keys: readonly string[]): Promise<Result<readonly Marked[], LedgerFailure>> => {
		// Counted from before the transaction, which may have to wait for others.
		const asked = elapsed();
		const leaseMs = settings.timeoutMs + RECORDING_MS;
		const answers = await ledger.markSending(keys, { run: settings.run, leaseMs, now: now() });
		const beginBy = asked + RECORDING_MS;
		return answers.ok ? ok(answers.value.map((answer) => ({ ...answer, beginBy }))) : answers;
	}, turn);

/** How long an answer of the gateway is kept for a ledger that cannot record it, in milliseconds. */
const KEPT_MS = 30_000;
const FIRST_TRY_AGAIN_MS = 250;

/** What passes by itself, or by somebody making room. */
const PASSING: ReadonlySet<LedgerFailureCode> = new Set([
	'conflict',
	'connection_lost',
	'disk_error',
	'disk_full',
	'locked',
	'too_many_connections',
	'unreachable',
]);

/** An answer that is not on record would be in doubt, so a ledger in trouble is asked again for a while. */
const recordTogether = (
	{ ledger, now, elapsed, sleep, turn }: Ports,
	{ run, gateway }: SendingSettings,
) =>
	grouped(async (entries: readonly OutcomeEntry[]) => {
		const begunAt = elapsed();
		for (let wait = FIRST_TRY_AGAIN_MS; ; wait *= 2) {
			const recorded = await ledger.record(entries, { run, gateway, now: now() });
			if (recorded.ok || !PASSING.has(recorded.failure.code)) return recorded;
			if (elapsed() + wait - begunAt > KEPT_MS) return recorded;
			await sleep(wait, NEVER);
		}
	}, turn);

/** Even after a Stop what is known must be put on record. */
const NEVER = new AbortController().signal;

export const contextOf = ({ settings, ports }: Run, { entry }: Job): DeliveryContext => ({
	gateway: settings.gateway,
	messageId: entry.key,
	segments: entry.segments,
	credits: entry.credits,
	at: ports.now(),
});

/** What is said of a message that a run did not get to, or saw no use in trying. */
export function untouched(run: Run, job: Job): void {
	const { reason, message } = run.rejectedSenders.refusalOf(job) ??
		run.halted ?? { reason: 'stopped', message: SKIP_REASONS.stopped };
	run.settle(job, skipped(contextOf(run, job), reason, message));
}
