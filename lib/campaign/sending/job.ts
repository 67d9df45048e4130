import type { OutgoingSms } from '../../gateways';
import type { Result } from '../../shared';
import type { MessageToHold, NewMessage, Skip } from '../../message';

/** One message on its way through a run. */
export interface Job {
	/** Where its item stands in the input. */
	readonly place: number;
	readonly entry: NewMessage;
	readonly message: OutgoingSms;
	/** The moment it is judged as of, when that is not now: that of a plan, or of a gateway's schedule. */
	readonly judgedAt?: number | undefined;
	/** From this moment on (epoch ms) it must not leave; absent where any hour will do. */
	readonly closesAt?: number | undefined;
	/** Whether the person may be texted at a moment (epoch ms). Asked anew just before the request. */
	mayLeave(at: number): Result<undefined, Skip>;
	/** How it waits in the ledger once its hours are over; `undefined` when nobody may wait for more. */
	untilNextOpening(now: number): MessageToHold | undefined;
}

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
