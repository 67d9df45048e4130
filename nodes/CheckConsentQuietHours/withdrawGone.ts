import type { IExecuteFunctions } from 'n8n-workflow';
import type { Ledger } from '../../lib/ledger';
import { count } from '../../lib/words';
import { hint, tally } from '../shared/hint';
import { answered } from '../shared/ledger';
import { type Gone, isForGood } from './gone';
import { putAside } from './putAside';

/**
 * Takes what “Scheduled SMS Trigger” gave out in vain off its list. Left alone, it would be held again
 * and given out every ten minutes for ever. For a person who is gone it is withdrawn. What somebody can
 * put right, in the text, the sender, the record of the person or the settings of this node, is put
 * aside: it is told once, and the next run of its campaign may send it.
 */
export async function withdrawGone(
	context: IExecuteFunctions,
	ledger: Ledger,
	gone: readonly Gone[],
	now: number,
): Promise<void> {
	if (gone.length === 0) return;
	const stored = await answered(context, ledger.messages.get(gone.map(({ key }) => key)));
	const theirs = gone.filter(({ key, e164 }) => {
		const message = stored.get(key);
		return message?.e164 === e164 && (message.state === 'held' || message.state === 'released');
	});
	const withdrawn = theirs.filter(isForGood);
	for (const [reason, some] of Map.groupBy(withdrawn, (one) => one.reason)) {
		const keys = some.map(({ key }) => key);
		await answered(context, ledger.messages.cancel({ keys }, { now, reason }));
	}
	if (withdrawn.length > 0) {
		const waited = count(withdrawn.length, 'message that waited is', 'messages that waited are');
		hint(context, `${waited} withdrawn: ${tally(withdrawn.map(({ reason }) => reason))}`);
	}
	const curable = theirs.filter((one) => !isForGood(one));
	const aside = await putAside(context, ledger, curable, now);
	if (aside.length === 0) return;
	const waited = count(aside.length, 'message that waited is', 'messages that waited are');
	hint(
		context,
		`${waited} not given out again: ${tally(aside.map(({ reason }) => reason))}. Put that right, then run the campaign again`,
		'warning',
	);
}
