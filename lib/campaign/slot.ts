import { MS_PER_MINUTE } from '../calendar';
import { type Check, type CheckOptions, decide } from '../compliance';
import { instantOf } from '../item';
import { inUtc, type Skip, SKIP_REASONS } from '../message';
import { fail, ok, type Result } from '../shared';
import { type Candidate, marketingScopesOf } from './candidate';
import type { Job } from './job';
import { lastOpening, lastUsable } from './lastOpening';
import { into, placeInWindow } from './spread';
import type { WantedMoment } from './wantedTime';

export type WhenClosed = 'next' | 'before';

export interface SlotSettings {
	/** Which opening counts where the hours are closed at the time asked for; the next when absent. */
	readonly whenClosed?: WhenClosed | undefined;
	/** Over how long from that time on the messages are spread, in milliseconds; not at all when absent. */
	readonly spreadMs?: number | undefined;
	/** Epoch milliseconds. */
	readonly now: number;
}

/** When a message is to leave, and until when it may (epoch ms). */
export interface Slot {
	readonly sendAt: number;
	readonly sendBefore: number | undefined;
	/** From then on it must not, as the user or the thing that it reminds of has it. */
	readonly deadline: number | undefined;
	readonly why: string;
	readonly told: string;
}

/** Finds the moment for a message: what was asked for, as far as the law of that moment allows. */
export function slotFor(
	candidate: Candidate,
	{ entry }: Job,
	asked: Result<WantedMoment, Skip>,
	{ whenClosed = 'next', spreadMs = 0, now }: SlotSettings,
): Result<Slot, Skip> {
	const { recipient, check, vouched } = candidate;
	if (check?.decision === 'blocked' && entry.purpose !== 'transactional') {
		const { reason, message } = check;
		return fail({ reason: reason || 'not_checked', message: message || 'The check blocked it' });
	}
	if (!recipient) return skip('no_time');
	if (!asked.ok) return asked;
	const { at, latest } = asked.value;
	const deadline = earlier(instantOf(check?.deadline), latest);
	const options: CheckOptions = {
		purpose: entry.purpose,
		marketingScopes: marketingScopesOf(vouched),
		// A check has heard what the user says of registers; without one the message does not leave.
		registers: 'seen',
		deadline,
	};
	const decideAt = (moment: number) => decide(recipient, options, moment);
	const place = placeInWindow(entry.key);
	// Of a window that is over as a whole, the next one counts.
	const from = at + spreadMs <= now ? Math.max(at, now) : at;
	const ends = earlier(deadline, ownClosing(candidate)) ?? Infinity;
	const length = Math.min(spreadMs, ends - MS_PER_MINUTE - from);
	const wanted = Math.max(from + into(length, place), now);
	let verdict = decideAt(wanted);
	let { told } = asked.value;
	if (whenClosed === 'before' && isClosed(verdict, wanted, deadline)) {
		const before = lastOpening(decideAt, wanted, now);
		if (before === undefined) return skip('no_opening_before');
		told = together(
			told,
			`The hours are closed at ${inUtc(wanted)}; the last opening before counts.`,
		);
		const { opensAt, lastAt } = before;
		// The end of the window is the last moment, and the others come before it as they would have.
		verdict = decideAt(lastAt - into(Math.min(length, lastAt - opensAt), 1 - place));
	} else if (verdict.decision === 'later') {
		verdict = spreadFrom(verdict, decideAt, length, place);
	}
	const sendAt = instantOf(verdict.sendAt);
	if (verdict.decision === 'blocked' || sendAt === undefined) {
		return fail({ reason: verdict.reason, message: verdict.message });
	}
	const sendBefore = instantOf(verdict.sendBefore);
	return ok({ sendAt, sendBefore, deadline, why: verdict.message, told });
}

/** Whether the hours are closed then; the next opening may lie behind the deadline. */
const isClosed = ({ decision, reason }: Check, at: number, deadline: number | undefined): boolean =>
	decision === 'later' ||
	(decision === 'blocked' && reason === 'too_late' && deadline !== undefined && at < deadline);

/** Those whose place lies in closed hours keep it from the next opening on, or all would leave at its beginning. */
function spreadFrom(
	verdict: Check,
	decideAt: (at: number) => Check,
	length: number,
	place: number,
): Check {
	const opensAt = instantOf(verdict.sendAt);
	if (length <= 0 || opensAt === undefined) return verdict;
	const closesAt = instantOf(verdict.sendBefore) ?? Infinity;
	const room = lastUsable(opensAt, closesAt) - opensAt;
	const moved = decideAt(opensAt + into(Math.min(length, room), place));
	// What it says of why it waits stays.
	return moved.decision === 'send' ? { ...moved, message: verdict.message } : verdict;
}

/** The end of hours that the user answers for, which the law by itself does not know. */
const ownClosing = ({ check, vouched }: Candidate): number | undefined =>
	vouched?.hours === 'own' ? instantOf(check?.sendBefore) : undefined;

const earlier = (one: number | undefined, other: number | undefined): number | undefined =>
	one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);

/** Two sentences; one of them may be empty. */
export const together = (one: string, other: string): string =>
	[one, other]
		.filter((sentence) => sentence !== '')
		.join('. ')
		.replaceAll('.. ', '. ');

const skip = (reason: 'no_time' | 'no_opening_before') =>
	fail<Skip>({ reason, message: SKIP_REASONS[reason] });
