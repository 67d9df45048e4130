import { type Check, decide, everyStopCounts } from '../compliance';
import type { AnyGateway, OutgoingSms } from '../gateways';
import { instantOf, isSample, type Item, type Mac, payloadOf } from '../item';
import {
	type Ground,
	type MessageToHold,
	type NewMessage,
	type Skip,
	SKIP_REASONS,
} from '../message';
import type { Registration } from '../sender';
import { fail, ok, type Result } from '../shared';
import {
	allowedBy,
	type Candidate,
	marketingScopesOf,
	mayLeave,
	plannedMoment,
	prepare,
	readCandidate,
} from './candidate';
import type { SenderChoice } from './chooseSender';
import type { ConsentsOnRecord } from './consentOnRecord';
import { groundOf, toldConsent } from './ground';

/** One message on its way through a run. */
export interface Job {
	/** Where its item stands in the input. */
	readonly place: number;
	readonly entry: NewMessage;
	readonly message: OutgoingSms;
	/** ISO 3166-1 alpha-2, of the number. */
	readonly country?: string | undefined;
	/** The moment it is judged as of, when that is not now: that of a plan, or of a gateway's schedule. */
	readonly judgedAt?: number | undefined;
	/** From this moment on (epoch ms) it must not leave; absent where any hour will do. */
	readonly closesAt?: number | undefined;
	/** Whether the person may be texted at a moment (epoch ms). Asked anew just before the request. */
	mayLeave(at: number): Result<undefined, Skip>;
	/** By what it is allowed to leave at a moment (epoch ms), to be kept with it; absent where it needs no leave. */
	groundAt?(at: number): Ground | undefined;
	/** How it waits in the ledger once its hours are over; `undefined` when nobody may wait for more. */
	untilNextOpening(now: number): MessageToHold | undefined;
}

/** What all messages of a run have in common. */
export interface JobSettings {
	readonly gateway: AnyGateway;
	readonly senderName: string;
	readonly senders: SenderChoice;
	/** What is registered where; absent where nobody has said anything. */
	readonly registered?: readonly Registration[] | undefined;
	/** The ledger's, with which Check sealed what it vouches for. */
	readonly mac: Mac;
	/** Consents that the ledger alone may have, of those whose law wants one for any text. */
	readonly consents?: ConsentsOnRecord | undefined;
	/** When the run began (epoch ms): the law of that day says what becomes of a sender and of a stop. */
	readonly now: number;
	/** The moment to come at which it is to leave (epoch ms), whose law counts instead. */
	readonly leavesAt?: number | undefined;
}

export interface ItemToSend {
	readonly item: Item;
	readonly place: number;
	/** The node's Message Key for this item. */
	readonly messageKey: unknown;
}

/**
 * The message of an item, to be sent now; or what it lacks at any hour.
 *
 * @param candidate what the item says, where it was read before
 */
export function makeJob(
	{ item, place, messageKey }: ItemToSend,
	settings: JobSettings,
	candidate = readCandidate(item, settings.mac, settings.consents),
): Result<Job, Skip> {
	// Before all else: its key is that of the greeting on the day, which it would use up.
	if (isSample(item)) return fail({ reason: 'sample', message: SKIP_REASONS.sample });
	const { reachesPhones } = settings.gateway.capabilities;
	const planned = plannedMoment(candidate, reachesPhones);
	const at = settings.leavesAt ?? planned ?? settings.now;
	const prepared = prepare(candidate, { ...settings, messageKey, at });
	if (!prepared.ok) return prepared;
	const { message, formerKey, ownKey } = prepared.value;
	const { country } = candidate.recipient?.phone ?? {};
	const entry: NewMessage = {
		...entryOf(candidate, message),
		...(formerKey && { formerKey }),
		...(ownKey !== undefined && { ownKey }),
		...stopsOn(country, at),
		consent: toldConsent(candidate),
	};
	return ok({
		place,
		entry,
		message,
		country,
		judgedAt: planned,
		closesAt: closingOf(candidate, entry),
		mayLeave: (at) => mayLeave(candidate, at),
		groundAt: (at) => groundOf(candidate, at, allowedBy(candidate, at)),
		untilNextOpening: (now) => waitForOpening(item, candidate, entry, now),
	});
}

/** From when on (epoch ms) it must not leave by its check; hours do not bind a transactional message. */
const closingOf = ({ check }: Candidate, { purpose }: NewMessage): number | undefined =>
	instantOf(purpose === 'transactional' ? check?.deadline : check?.sendBefore);

/** What the law of a country (ISO 3166-1 alpha-2) makes of a stop at a moment (epoch ms). */
export const stopsOn = (
	country: string | undefined,
	at: number,
): Pick<NewMessage, 'heedsEveryStop'> => ({
	heedsEveryStop: everyStopCounts(country, at) || undefined,
});

/** A message as the ledger is told of it. */
function entryOf({ sms, heldAs, heldRevision }: Candidate, message: OutgoingSms): NewMessage {
	const { campaign = '', step = '', purpose = 'marketing', segments = 0, credits = 0 } = sms ?? {};
	const { idempotencyKey: key, to: e164, sender, text } = message;
	const released = heldAs === key;
	const revision = released ? heldRevision : undefined;
	return {
		key,
		e164,
		campaign,
		step,
		purpose,
		sender,
		text,
		segments,
		credits,
		released,
		revision,
	};
}

/** The next legal moment, by the law as it stands now: the check that came with the item is over. */
function waitForOpening(
	item: Item,
	{ recipient, vouched, check: former }: Candidate,
	entry: NewMessage,
	now: number,
): MessageToHold | undefined {
	if (!recipient) return undefined;
	const check: Check = decide(
		recipient,
		{
			purpose: entry.purpose,
			marketingScopes: marketingScopesOf(vouched),
			deadline: instantOf(former?.deadline),
			registers: 'seen',
		},
		now,
	);
	const sendAt = check.decision === 'later' ? instantOf(check.sendAt) : now;
	if (check.decision === 'blocked' || sendAt === undefined) return undefined;
	return {
		...entry,
		...stopsOn(recipient.phone.country, sendAt),
		sendAt,
		sendBefore: instantOf(check.sendBefore),
		payload: payloadOf(item, entry.ownKey),
		reason: 'too_late',
		detail: check.decision === 'later' ? check.message : 'The hours of its check were over',
	};
}

/** What a delivery says of the message it is about. */
export const aboutJob = ({ entry }: Job, gateway: string, at: number) => ({
	gateway,
	messageId: entry.key,
	segments: entry.segments,
	credits: entry.credits,
	at,
});
