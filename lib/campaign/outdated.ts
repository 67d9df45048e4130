import { createHash } from 'node:crypto';
import { objectAt, readHeldAs, readSms } from '../item';
import type { Skip, StoredMessage } from '../message';
import { keysOf } from './keysOf';
import { isWaitingAs } from './isWaitingAs';
import type { ItemToSend } from './job';
import { recipientByNumber } from './recipientByNumber';
import { doesReplace, makeScheduledJob, type ScheduleSettings } from './scheduledJob';

/** Why an item cannot be scheduled that may come of nothing but time that has passed. */
const BY_TIME: ReadonlySet<Skip['reason']> = new Set([
	...['time_over', 'too_late', 'no_opening_before', 'out_of_schedule_range'],
]);

/**
 * Why an item cannot be scheduled that speaks against what waits under its key, too: the person may not be texted
 * any more, or what it tells of has another time or text. A faulty set-up does not.
 */
const OUTDATES: ReadonlySet<Skip['reason']> = new Set([
	...BY_TIME,
	...['no_message', 'no_time', 'time_unreadable', 'zone_unknown'],
	...['opted_out', 'suppressed', 'on_register', 'not_on_register'],
	...['no_consent', 'consent_expired', 'consent_scope', 'soft_opt_in_not_allowed'],
]);

/**
 * The key of the message in whose place that of an item would have come; `undefined` where it would have come in
 * nobody's, or the item says nothing against what waits.
 *
 * @param reason why it cannot be scheduled
 */
export function keyToReplace(
	{ item, messageKey }: ItemToSend,
	reason: Skip['reason'],
	{ replaceWaiting }: Pick<ScheduleSettings, 'replaceWaiting'>,
): string | undefined {
	if (!OUTDATES.has(reason) || readHeldAs(item) !== undefined) return undefined;
	const to = recipientByNumber(item)?.phone.e164;
	// One without a text is known by the rest of what it says.
	const sms = readSms(item) ?? readSms({ ...item, sms: { ...objectAt(item, 'sms'), text: '.' } });
	if (to === undefined || !sms || !doesReplace(sms.purpose, replaceWaiting)) return undefined;
	return keysOf(sms, to, messageKey)?.key;
}

/**
 * Whether an item that cannot be scheduled, for this reason, speaks of another message than the one that waits.
 * It does not where time alone has passed: as of the moment at which that one came into the ledger, the item
 * would have made the same.
 */
export function isOutdated(
	given: ItemToSend,
	reason: Skip['reason'],
	settings: ScheduleSettings,
	waiting: StoredMessage,
): boolean {
	if (!BY_TIME.has(reason)) return true;
	// What missed its hours waits for others than it was planned for.
	const wasHeldAnew = waiting.state !== 'scheduled' && waiting.reason !== 'scheduled';
	const text = readSms(given.item)?.text ?? '';
	if (wasHeldAnew && hashOf(text) === waiting.textHash) return false;
	const asOfThen = makeScheduledJob(given, { ...settings, now: waiting.createdAt });
	return !asOfThen.ok || !isWaitingAs(asOfThen.value, waiting);
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
