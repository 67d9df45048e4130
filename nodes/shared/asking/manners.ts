import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { openHealth, openPace } from '../../../lib/campaign';
import type { RefusalCause } from '../../../lib/gateways';
import type { Result } from '../../../lib/shared';
import type { DeskFailure } from '../gatewayDesk';

export interface Pacing {
	/** Questions a second. */
	readonly perSecond: number;
	/** Ends the asking; what was asked is answered still. */
	readonly stop?: AbortSignal | undefined;
	/** Ends early, without a complaint, when the signal says so. */
	readonly sleep?: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
}

/** One who asks a gateway one thing after another, several at a time, and knows when to leave it alone. */
export interface Asker {
	/** The answer; `undefined` where it was not asked, or in vain: see `ended`. */
	ask<Value>(
		question: () => Promise<Result<Value, DeskFailure>>,
	): Promise<Result<Value, DeskFailure> | undefined>;
	/** Why there is no use in asking on, if there is none: a sentence without a stop. */
	readonly ended: string | undefined;
	/** What the gateway said last, where that has ended it. */
	readonly refusal: DeskFailure | undefined;
}

/** With these no other question fares better. */
const GENERAL: ReadonlySet<RefusalCause> = new Set([
	'credential_invalid',
	'insufficient_credits',
	'misconfigured',
]);

const PASSING: ReadonlySet<RefusalCause> = new Set(['throttled', 'unavailable']);

/** Questions in a row that a gateway answers, but not with what was asked for. */
const VAIN_IN_A_ROW = 25;

const STOPPED = 'It was stopped';

/**
 * Asks at a pace, and again after a while where the gateway is overloaded or out of reach: all questions
 * wait then, each time longer, until there is no use in it.
 */
export function openAsker({ perSecond, stop, sleep = pause }: Pacing): Asker {
	const pace = openPace(perSecond);
	const health = openHealth(Math.random);
	let refusal: DeskFailure | undefined;
	let vain = 0;

	const turn = async (): Promise<void> => {
		await sleep(pace(1, performance.now()), stop);
		for (let left = waitNow(); left > 0 && refusal === undefined; left = waitNow()) {
			await sleep(left, stop);
			if (stop?.aborted) return;
		}
	};
	const waitNow = (): number => health.waitFor(performance.now());

	return {
		get ended() {
			return stop?.aborted ? STOPPED : refusal?.message;
		},
		get refusal() {
			return stop?.aborted ? undefined : refusal;
		},
		async ask(question) {
			for (;;) {
				await turn();
				if (refusal !== undefined || stop?.aborted) return undefined;
				const begunAt = performance.now();
				const answer = await question();
				if (answer.ok) {
					health.answered();
					vain = 0;
					return answer;
				}
				const { cause, retryAfterMs } = answer.failure;
				if (stop?.aborted) return undefined;
				if (!PASSING.has(cause)) {
					vain += 1;
					if (!GENERAL.has(cause) && vain < VAIN_IN_A_ROW) return answer;
					refusal ??= answer.failure;
					return undefined;
				}
				health.failed(begunAt, performance.now(), retryAfterMs);
				if (health.verdict === 'fine') continue;
				refusal ??= answer.failure;
				return undefined;
			}
		},
	};
}

async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
	if (ms > 0) await wait(ms, undefined, signal && { signal }).catch(() => undefined);
}
