import type { IExecuteFunctions } from 'n8n-workflow';
import { readWatcher, type Watch, WATCHERS, watchOf } from '../../lib/campaign';
import type { Ledger } from '../../lib/ledger';
import { inUtc } from '../../lib/message';
import { quoted } from '../../lib/words';
import { hint } from './hint';

/**
 * Why what waits in the ledger will not leave, as a sentence with its cure; `undefined` where “Scheduled SMS
 * Trigger” looks into this very ledger. A ledger that does not say is told of by whoever needs it.
 *
 * @param consequence what that means, as the beginning of the sentence
 */
export async function unwatched(
	{ notes }: Pick<Ledger, 'notes'>,
	consequence = 'Nothing will leave',
): Promise<string | undefined> {
	const left = await notes.under(WATCHERS);
	if (!left.ok) return undefined;
	const watchers = left.value.flatMap((note) => readWatcher(note) ?? []);
	const watch = watchOf(watchers, Date.now());
	return watch.isWatched ? undefined : `${consequence}: ${cureOf(watch)}`;
}

/** Says in yellow that nobody gives out what there is to give out, and what that means, where that is so. */
export async function tellUnwatched(
	context: IExecuteFunctions,
	ledger: Pick<Ledger, 'notes'>,
	consequence?: string,
): Promise<void> {
	const sentence = await unwatched(ledger, consequence);
	if (sentence !== undefined) hint(context, sentence, 'warning');
}

function cureOf({ last }: Watch): string {
	if (!last)
		return 'add “Scheduled SMS Trigger” to an active workflow, with “Check Consent & Quiet Hours” and “Send SMS” after it';
	const when = inUtc(Date.parse(last.endedAt ?? last.lookedAt));
	return `“Scheduled SMS Trigger” in the workflow ${quoted(last.workflow)} looked for the last time on ${when}. Activate that workflow again (“Publish” in n8n 2)`;
}
