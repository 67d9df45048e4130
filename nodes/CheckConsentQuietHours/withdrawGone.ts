import type { IExecuteFunctions } from 'n8n-workflow';
import type { Check, CheckReason } from '../../lib/compliance';
import { type Item, readHeldAs } from '../../lib/item';
import type { Ledger } from '../../lib/ledger';
import { count } from '../../lib/words';
import { hint, tally } from '../shared/hint';
import { answered } from '../shared/ledger';

/** A message that waited in the ledger, for a person who is not to be texted any more. */
export interface Gone {
	readonly key: string;
	readonly e164: string;
	readonly reason: CheckReason;
}

/**
 * What no later hour changes, and no setting of this node alone: a scope or a kind of consent that one
 * Check lets count and another does not is no reason to lose the message.
 */
const FOR_GOOD: ReadonlySet<CheckReason> = new Set<CheckReason>([
	'opted_out',
	'suppressed',
	'no_consent',
	'consent_expired',
]);

/** The message that an item was given out for, when its person is gone; of a plan there is none. */
export function goneBy(item: Item, e164: string, { decision, reason }: Check): readonly Gone[] {
	const key = readHeldAs(item);
	if (key === undefined || decision !== 'blocked' || !FOR_GOOD.has(reason)) return [];
	return [{ key, e164, reason }];
}

/**
 * Withdraws what “Scheduled SMS Trigger” gave out in vain, with the reason in the timeline. Left alone, it
 * would be held and given out again for ever.
 */
export async function withdrawGone(
	context: IExecuteFunctions,
	{ messages }: Ledger,
	gone: readonly Gone[],
	now: number,
): Promise<void> {
	if (gone.length === 0) return;
	const stored = await answered(context, messages.get(gone.map(({ key }) => key)));
	const theirs = gone.filter(({ key, e164 }) => {
		const message = stored.get(key);
		return message?.e164 === e164 && (message.state === 'held' || message.state === 'released');
	});
	for (const [reason, some] of Map.groupBy(theirs, (one) => one.reason)) {
		const keys = some.map(({ key }) => key);
		await answered(context, messages.cancel({ keys }, { now, reason }));
	}
	if (theirs.length === 0) return;
	const waited = count(theirs.length, 'message that waited is', 'messages that waited are');
	hint(context, `${waited} withdrawn: ${tally(theirs.map(({ reason }) => reason))}`);
}
