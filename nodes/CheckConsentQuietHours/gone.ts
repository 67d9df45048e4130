import type { Check, CheckReason } from '../../lib/compliance';
import { type Item, type ReadableSms, readHeldAs, readSms } from '../../lib/item';

/** A message that waited in the ledger, and is not to go out by itself any more. */
export interface Gone {
	readonly key: string;
	readonly e164: string;
	readonly reason: CheckReason;
	/** Why, as a sentence for a person. */
	readonly detail: string;
	/** The message as its item has it. */
	readonly sms: ReadableSms | undefined;
}

/** The person is not to be texted, which no later hour changes and no other text. */
const FOR_GOOD: ReadonlySet<CheckReason> = new Set<CheckReason>([
	'opted_out',
	'suppressed',
	'no_consent',
	'consent_expired',
]);

/** What passes by itself: hours, holidays and caps. Past its deadline the trigger itself withdraws it. */
const PASSING: ReadonlySet<CheckReason> = new Set<CheckReason>([
	'ok',
	'outside_hours',
	'closing_soon',
	'public_holiday',
	'closed_date',
	'preferred_time',
	'frequency_cap',
	'too_late',
]);

/** The message that an item was given out for, when it cannot go at any hour; of a plan there is none. */
export function goneBy(
	item: Item,
	e164: string,
	{ decision, reason, message }: Check,
): readonly Gone[] {
	const key = readHeldAs(item);
	if (key === undefined || decision !== 'blocked' || PASSING.has(reason)) return [];
	return [{ key, e164, reason, detail: message, sms: readSms(item) }];
}

/** Whether it is the person who is gone, and not something that somebody can put right. */
export const isForGood = ({ reason }: Gone): boolean => FOR_GOOD.has(reason);
