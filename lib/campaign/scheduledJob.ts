import type { Zone } from '../calendar';
import { decide } from '../compliance';
import { instantOf, type Item, objectAt, payloadOf } from '../item';
import { type MessageToHold, type Purpose, type Skip, SKIP_REASONS } from '../message';
import { fail, ok, type Result } from '../shared';
import { type Candidate, mayLeave, readCandidate } from './candidate';
import { type ItemToSend, type Job, type JobSettings, makeJob, stopsOn } from './job';
import { slotFor, type SlotSettings, together } from './slot';
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

/** Of which messages a new one takes the place of the one that waits under the same key. */
export type ReplaceWaiting = 'transactional' | 'all' | 'none';

export interface ScheduleSettings extends JobSettings, SlotSettings {
	/** The moment that is asked for (epoch ms), or the time as written; absent where the item's check names it. */
	readonly time: number | WrittenTime | undefined;
	/** Whether the gateway's own scheduler keeps it, which reaches so far and no further. */
	readonly atGateway: boolean;
	/** None when absent. */
	readonly replaceWaiting?: ReplaceWaiting | undefined;
}

/**
 * A message for a moment to come. What holds then is decided now, by the law of that moment; where its
 * hours are closed, the next opening counts, or by choice the last before it.
 *
 * @param candidate what the item says, where it was read before
 */
export function makeScheduledJob(
	given: ItemToSend,
	settings: ScheduleSettings,
	candidate = readCandidate(given.item, settings.mac, settings.consents),
): Result<ScheduledJob, Skip> {
	const { now, atGateway, gateway } = settings;
	const asked = askedFor(candidate, settings);
	const leavesAt = asked.ok ? Math.max(asked.value.at, now) : undefined;
	const job = makeJob(given, { ...settings, leavesAt }, candidate);
	if (!job.ok) return job;
	const slot = slotFor(candidate, job.value, asked, settings);
	if (!slot.ok) return slot;
	const { sendAt, sendBefore, why, told } = slot.value;
	const range = gateway.capabilities.schedule;
	const minutes = (sendAt - now) / 60_000;
	if (atGateway && range && (minutes < range.minMinutes || minutes > range.maxMinutes)) {
		return skip('out_of_schedule_range');
	}
	const deadline = deadlineOf(candidate, slot.value.deadline);
	const window = {
		decision: 'send' as const,
		sendAt: new Date(sendAt).toISOString(),
		...(sendBefore !== undefined && { sendBefore: new Date(sendBefore).toISOString() }),
		deadline,
	};
	const { purpose } = job.value.entry;
	// Nobody looks again at what the gateway sends by itself.
	if (atGateway && purpose !== 'transactional' && !candidate.vouched) return skip('not_checked');
	const replaces = doesReplace(purpose, settings.replaceWaiting);
	return ok({
		...job.value,
		entry: {
			...job.value.entry,
			...stopsOn(job.value.country, sendAt),
			...(replaces && { replaces }),
			...(replaces && atGateway && { atGateway: sendAt }),
		},
		item: withDeadline(given.item, deadline),
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
	payload: payloadOf(item, entry.ownKey),
	reason: 'scheduled',
	detail: why,
});

/** Whether a message of this purpose takes the place of what waits. */
export const doesReplace = (purpose: Purpose, which: ReplaceWaiting = 'none'): boolean =>
	which === 'all' || which === purpose;

/** As the item writes it, also where it cannot be read: such a one binds as well. */
function deadlineOf({ check }: Candidate, found: number | undefined): string | undefined {
	const written = check?.deadline;
	const isNewer = found !== undefined && found !== instantOf(written);
	const isReadable = written === undefined || instantOf(written) !== undefined;
	return isNewer && isReadable ? new Date(found).toISOString() : written;
}

/** The item, which waits with the moment from which on it is of no use. */
const withDeadline = (item: Item, deadline: string | undefined): Item =>
	deadline === undefined ? item : { ...item, check: { ...objectAt(item, 'check'), deadline } };

/** The moment that is asked for, by the clocks that the person may have. */
function askedFor(
	{ recipient, check }: Candidate,
	{
		time = instantOf(check?.sendAt),
		now,
		spreadMs,
	}: Pick<ScheduleSettings, 'time' | 'now' | 'spreadMs'>,
): Result<WantedMoment, Skip> {
	if (time === undefined) return skip('no_time');
	if (typeof time === 'number') return ok({ at: time, told: '' });
	const clocks = (): readonly Zone[] => {
		if (!recipient) return [];
		const { timeZones } = decide(recipient, { purpose: 'transactional' }, now);
		return clocksOf(recipient.contact?.timeZone, timeZones);
	};
	return wantedMoment(time, time.zone === undefined ? clocks() : [], now, spreadMs);
}

const skip = (reason: 'no_time' | 'not_checked' | 'out_of_schedule_range') =>
	fail<Skip>({ reason, message: SKIP_REASONS[reason] });
