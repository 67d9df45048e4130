import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { parseInstant } from '../../lib/calendar';
import { mayLeave, type Job } from '../../lib/campaign';
import { decide, type Check } from '../../lib/compliance';
import { fail, ok, type Result } from '../../lib/shared';
import { objectAt } from '../shared/recipient';
import { candidateOf } from './candidate';
import { closing, makeJob, type ItemToSend } from './makeJob';
import type { Sending } from './sending';
import { SKIP_REASONS, type Skip } from '../../lib/message';

/** A message that waits. */
export interface ScheduledJob extends Job {
	readonly json: IDataObject;
	/** Epoch milliseconds. */
	readonly sendAt: number;
	/** Why it waits, for the timeline. */
	readonly why: string;
}

/** The one moment the node names (epoch ms); `undefined` where each item's check does. */
export function readTime(context: IExecuteFunctions): number | undefined {
	if (context.getNodeParameter('scheduleTime', 0) === 'check') return undefined;
	const written = String(context.getNodeParameter('sendAt', 0) ?? '');
	const time = parseInstant(written, context.getTimezone());
	if (time !== undefined) return time;
	throw new NodeOperationError(context.getNode(), `“Send At” is not a date: “${written}”`, {
		description: 'Write it as in 2027-03-01T10:00 or 2027-03-01T10:00:00+01:00.',
	});
}

/**
 * Messages for a moment to come. What holds then is decided now, by the law of that moment; where its
 * hours are closed, the next opening counts.
 */
export const makeScheduledJob =
	(sending: Sending, time: number | undefined, { atGateway }: { readonly atGateway: boolean }) =>
	(item: ItemToSend): Result<ScheduledJob, Skip> => {
		const job = makeJob(item, sending.jobSettings);
		if (!job.ok) return job;
		const slot = slotFor(item.json, job.value, time ?? ownTime(item.json), sending.startedAt);
		if (!slot.ok) return slot;
		const { sendAt, sendBefore, why } = slot.value;
		const range = sending.client.access.gateway.capabilities.schedule;
		const minutes = (sendAt - sending.startedAt) / 60_000;
		if (atGateway && range && (minutes < range.minMinutes || minutes > range.maxMinutes)) {
			return refuse('out_of_schedule_range');
		}
		const window = {
			decision: 'send' as const,
			sendAt: new Date(sendAt).toISOString(),
			...(sendBefore !== undefined && { sendBefore: new Date(sendBefore).toISOString() }),
		};
		const candidate = { ...candidateOf(item.json), check: window };
		return ok({
			...job.value,
			json: item.json,
			sendAt,
			why,
			message: { ...job.value.message, ...(atGateway && { sendAt }) },
			judgedAt: sendAt,
			closesAt: sendBefore,
			mayLeave: (at: number) => mayLeave(candidate, at),
			untilNextOpening: () => undefined,
		});
	};

interface Slot {
	readonly sendAt: number;
	readonly sendBefore: number | undefined;
	readonly why: string;
}

function slotFor(
	json: IDataObject,
	{ entry }: Job,
	wanted: number | undefined,
	now: number,
): Result<Slot, Skip> {
	const { recipient, check } = candidateOf(json);
	if (check?.decision === 'blocked' && entry.purpose !== 'transactional') {
		const { reason, message } = check as Check;
		return fail({ reason: reason ?? 'not_checked', message: message ?? 'The check blocked it' });
	}
	if (wanted === undefined || !recipient) return refuse('no_time');
	const verdict = decide(recipient, { purpose: entry.purpose }, Math.max(wanted, now));
	const sendAt = closing(verdict.sendAt);
	if (verdict.decision === 'blocked' || sendAt === undefined) {
		return fail({ reason: verdict.reason, message: verdict.message });
	}
	return ok({ sendAt, sendBefore: closing(verdict.sendBefore), why: verdict.message });
}

/** The moment that the item's own check found. */
const ownTime = (json: IDataObject): number | undefined =>
	closing(objectAt(json, 'check')['sendAt']);

const refuse = (reason: 'no_time' | 'out_of_schedule_range') =>
	fail<Skip>({ reason, message: SKIP_REASONS[reason] });
