import type { IDataObject } from 'n8n-workflow';
import { parseInstant } from '../../lib/calendar';
import { mayLeave, prepare, type Candidate, type Job, type SenderChoice } from '../../lib/campaign';
import { decide, type Check } from '../../lib/compliance';
import type { AnyGateway, OutgoingSms } from '../../lib/gateways';
import { ok, type Result } from '../../lib/shared';
import { candidateOf, plannedMoment } from './candidate';
import type { MessageToHold, NewMessage, Skip } from '../../lib/message';

/** What all messages of a run have in common. */
export interface JobSettings {
	readonly gateway: AnyGateway;
	readonly senderName: string;
	readonly senders: SenderChoice;
}

export interface ItemToSend {
	readonly json: IDataObject;
	readonly place: number;
	/** The node's Message Key for this item. */
	readonly messageKey: string;
}

/** The message of an item, to be sent now; or what it lacks at any hour. */
export function makeJob(item: ItemToSend, settings: JobSettings): Result<Job, Skip> {
	const candidate = candidateOf(item.json);
	const prepared = prepare(candidate, { ...settings, messageKey: item.messageKey });
	if (!prepared.ok) return prepared;
	const message = prepared.value;
	const entry = entryOf(candidate, message);
	const { reachesPhones } = settings.gateway.capabilities;
	return ok({
		place: item.place,
		entry,
		message,
		judgedAt: plannedMoment(item.json, reachesPhones),
		closesAt: entry.purpose === 'transactional' ? undefined : closing(candidate.check?.sendBefore),
		mayLeave: (at) => mayLeave(candidate, at),
		untilNextOpening: (now) => waitForOpening(item.json, candidate, entry, now),
	});
}

/** A message as the ledger is told of it. */
export function entryOf({ sms, heldAs }: Candidate, message: OutgoingSms): NewMessage {
	const { campaign = '', step = '', purpose = 'marketing', segments = 0, credits = 0 } = sms ?? {};
	const { idempotencyKey: key, to: e164, sender, text } = message;
	const released = heldAs === key;
	return { key, e164, campaign, step, purpose, sender, text, segments, credits, released };
}

/** What a message waits in the ledger with: its item, to be checked anew when it is given out. */
export function payloadOf(json: IDataObject): IDataObject {
	const payload = { ...json };
	delete payload['check'];
	delete payload['delivery'];
	return payload;
}

export const closing = (written: unknown): number | undefined =>
	typeof written === 'string' ? parseInstant(written, 'utc') : undefined;

/** The next legal moment, by the law as it stands now: the check that came with the item is over. */
function waitForOpening(
	json: IDataObject,
	{ recipient }: Candidate,
	entry: NewMessage,
	now: number,
): MessageToHold | undefined {
	if (!recipient) return undefined;
	const check: Check = decide(recipient, { purpose: entry.purpose }, now);
	const sendAt = check.decision === 'later' ? closing(check.sendAt) : now;
	if (check.decision === 'blocked' || sendAt === undefined) return undefined;
	return {
		...entry,
		sendAt,
		sendBefore: closing(check.sendBefore),
		payload: payloadOf(json),
		reason: 'too_late',
		detail: check.decision === 'later' ? check.message : 'The hours of its check were over',
	};
}
