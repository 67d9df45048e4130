import type { Zone } from '../calendar';
import { type CheckOptions, decide } from '../compliance';
import { instantOf, type Item, payloadOf } from '../item';
import { inUtc, type MessageToHold, type Skip, SKIP_REASONS } from '../message';
import { fail, ok, type Result } from '../shared';
import { type Candidate, marketingScopesOf, mayLeave, readCandidate } from './candidate';
import { type ItemToSend, type Job, type JobSettings, makeJob, stopsOn } from './job';
import { lastOpening } from './lastOpening';
import { clocksOf, type WantedMoment, wantedMoment, type WrittenTime } from './wantedTime';

/** A message that waits. */
export interface ScheduledJob extends Job {
	readonly item: Item;
	/** Epoch milliseconds. */
	readonly sendAt: number;
	/** Why it waits, for the timeline. */
	readonly why: string;
	/** What the user is to know of how its time was found; empty where nothing is. */
	readonly told: string;
}

export type WhenClosed = 'next' | 'before';

export interface ScheduleSettings extends JobSettings {
	/** The moment that is asked for (epoch ms), or the time as written; absent where the item's check names it. */
	readonly time: number | WrittenTime | undefined;
	/** Which opening counts where the hours are closed at that time; the next when absent. */
	readonly whenClosed?: WhenClosed | undefined;
	/** Whether the gateway's own scheduler keeps it, which reaches so far and no further. */
	readonly atGateway: boolean;
}

/**
 * A message for a moment to come. What holds then is decided now, by the law of that moment; where its
 * hours are closed, the next opening counts, or by choice the last before it.
 */
export function makeScheduledJob(
	given: ItemToSend,
	settings: ScheduleSettings,
): Result<ScheduledJob, Skip> {
	const { now, atGateway, gateway } = settings;
	const { item } = given;
	const candidate = readCandidate(item, settings.mac, settings.consents);
	const asked = askedFor(candidate, settings);
	const leavesAt = asked.ok ? Math.max(asked.value.at, now) : undefined;
	const job = makeJob(given, { ...settings, leavesAt });
	if (!job.ok) return job;
	const slot = slotFor(candidate, job.value, asked, settings);
	if (!slot.ok) return slot;
	const { sendAt, sendBefore, why, told } = slot.value;
	const range = gateway.capabilities.schedule;
	const minutes = (sendAt - now) / 60_000;
	if (atGateway && range && (minutes < range.minMinutes || minutes > range.maxMinutes)) {
		return skip('out_of_schedule_range');
	}
	const window = {
		decision: 'send' as const,
		sendAt: new Date(sendAt).toISOString(),
		...(sendBefore !== undefined && { sendBefore: new Date(sendBefore).toISOString() }),
		deadline: candidate.check?.deadline,
	};
	const { purpose } = job.value.entry;
	// Nobody looks again at what the gateway sends by itself.
	if (atGateway && purpose !== 'transactional' && !candidate.vouched) return skip('not_checked');
	return ok({
		...job.value,
		entry: { ...job.value.entry, ...stopsOn(job.value.country, sendAt) },
		item,
		sendAt,
		why: together(why, told),
		told,
		message: { ...job.value.message, ...(atGateway && { sendAt }) },
		judgedAt: sendAt,
		closesAt: sendBefore,
		mayLeave: (at) => mayLeave({ ...candidate, check: window }, at),
		untilNextOpening: () => undefined,
	});
}

/** How a scheduled message waits in the ledger. */
export const toHold = ({ entry, sendAt, closesAt, why, item }: ScheduledJob): MessageToHold => ({
	...entry,
	sendAt,
	sendBefore: closesAt,
	payload: payloadOf(item),
	reason: 'scheduled',
	detail: why,
});

interface Slot {
	readonly sendAt: number;
	readonly sendBefore: number | undefined;
	readonly why: string;
	readonly told: string;
}

function slotFor(
	{ recipient, check, vouched }: Candidate,
	{ entry }: Job,
	asked: Result<WantedMoment, Skip>,
	{ whenClosed = 'next', now }: Pick<ScheduleSettings, 'whenClosed' | 'now'>,
): Result<Slot, Skip> {
	if (check?.decision === 'blocked' && entry.purpose !== 'transactional') {
		const { reason, message } = check;
		return fail({ reason: reason || 'not_checked', message: message || 'The check blocked it' });
	}
	if (!recipient) return skip('no_time');
	if (!asked.ok) return asked;
	const options: CheckOptions = {
		purpose: entry.purpose,
		marketingScopes: marketingScopesOf(vouched),
		// A check has heard what the user says of registers; without one the message does not leave.
		registers: 'seen',
		deadline: instantOf(check?.deadline),
	};
	const decideAt = (at: number) => decide(recipient, options, at);
	const wanted = Math.max(asked.value.at, now);
	let verdict = decideAt(wanted);
	let { told } = asked.value;
	if (verdict.decision === 'later' && whenClosed === 'before') {
		const before = lastOpening(decideAt, wanted, now);
		if (before === undefined) return skip('no_opening_before');
		told = together(
			told,
			`The hours are closed at ${inUtc(wanted)}; the last opening before counts.`,
		);
		verdict = decideAt(before);
	}
	const sendAt = instantOf(verdict.sendAt);
	if (verdict.decision === 'blocked' || sendAt === undefined) {
		return fail({ reason: verdict.reason, message: verdict.message });
	}
	return ok({ sendAt, sendBefore: instantOf(verdict.sendBefore), why: verdict.message, told });
}

/** The moment that is asked for, by the clocks that the person may have. */
function askedFor(
	{ recipient, check }: Candidate,
	{ time = instantOf(check?.sendAt), now }: Pick<ScheduleSettings, 'time' | 'now'>,
): Result<WantedMoment, Skip> {
	if (time === undefined) return skip('no_time');
	if (typeof time === 'number') return ok({ at: time, told: '' });
	const clocks = (): readonly Zone[] => {
		if (!recipient) return [];
		const { timeZones } = decide(recipient, { purpose: 'transactional' }, now);
		return clocksOf(recipient.contact?.timeZone, timeZones);
	};
	return wantedMoment(time, time.zone === undefined ? clocks() : [], now);
}

/** Two sentences; one of them may be empty. */
const together = (one: string, other: string): string =>
	[one, other]
		.filter((sentence) => sentence !== '')
		.join('. ')
		.replaceAll('.. ', '. ');

const skip = (reason: 'no_time' | 'not_checked' | 'out_of_schedule_range' | 'no_opening_before') =>
	fail<Skip>({ reason, message: SKIP_REASONS[reason] });
