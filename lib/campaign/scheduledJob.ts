import { decide } from '../compliance';
import { instantOf, type Item, payloadOf } from '../item';
import { type MessageToHold, type Skip, SKIP_REASONS } from '../message';
import { fail, ok, type Result } from '../shared';
import { type Candidate, marketingScopesOf, mayLeave, readCandidate } from './candidate';
import { type ItemToSend, type Job, type JobSettings, makeJob, stopsOn } from './job';

/** A message that waits. */
export interface ScheduledJob extends Job {
	readonly item: Item;
	/** Epoch milliseconds. */
	readonly sendAt: number;
	/** Why it waits, for the timeline. */
	readonly why: string;
}

export interface ScheduleSettings extends JobSettings {
	/** The moment that is asked for (epoch ms); absent where the item's check names it. */
	readonly time: number | undefined;
	/** Whether the gateway's own scheduler keeps it, which reaches so far and no further. */
	readonly atGateway: boolean;
}

/**
 * A message for a moment to come. What holds then is decided now, by the law of that moment; where its
 * hours are closed, the next opening counts.
 */
export function makeScheduledJob(
	given: ItemToSend,
	settings: ScheduleSettings,
): Result<ScheduledJob, Skip> {
	const { time, now, atGateway, gateway } = settings;
	const { item } = given;
	const candidate = readCandidate(item, settings.mac, settings.consents);
	const wanted = time ?? instantOf(candidate.check?.sendAt);
	const leavesAt = wanted === undefined ? undefined : Math.max(wanted, now);
	const job = makeJob(given, { ...settings, leavesAt });
	if (!job.ok) return job;
	const slot = slotFor(candidate, job.value, time, now);
	if (!slot.ok) return slot;
	const { sendAt, sendBefore, why } = slot.value;
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
		why,
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
}

function slotFor(
	{ recipient, check, vouched }: Candidate,
	{ entry }: Job,
	time: number | undefined,
	now: number,
): Result<Slot, Skip> {
	if (check?.decision === 'blocked' && entry.purpose !== 'transactional') {
		const { reason, message } = check;
		return fail({ reason: reason || 'not_checked', message: message || 'The check blocked it' });
	}
	const wanted = time ?? instantOf(check?.sendAt);
	if (wanted === undefined || !recipient) return skip('no_time');
	const verdict = decide(
		recipient,
		{
			purpose: entry.purpose,
			marketingScopes: marketingScopesOf(vouched),
			// A check has heard what the user says of registers; without one the message does not leave.
			registers: 'seen',
			deadline: instantOf(check?.deadline),
		},
		Math.max(wanted, now),
	);
	const sendAt = instantOf(verdict.sendAt);
	if (verdict.decision === 'blocked' || sendAt === undefined) {
		return fail({ reason: verdict.reason, message: verdict.message });
	}
	return ok({ sendAt, sendBefore: instantOf(verdict.sendBefore), why: verdict.message });
}

const skip = (reason: 'no_time' | 'not_checked' | 'out_of_schedule_range') =>
	fail<Skip>({ reason, message: SKIP_REASONS[reason] });
