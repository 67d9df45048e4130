import type { IExecuteFunctions } from 'n8n-workflow';
import type { ConsentRecorded, Ledger } from '../../../lib/ledger';
import { answered, listedOptOuts, type ListedPerson } from '../ledger';
import { reachWhatWaits } from './reachWhatWaits';

/**
 * Puts on record, for ever, that these people said stop, and brings it to what waits for them here and
 * at the gateway. People whose opt-out is on record already are not written again.
 *
 * @param source where it was heard, unless the person's own record says so
 */
export async function keepStops(
	context: IExecuteFunctions,
	ledger: Ledger,
	people: readonly ListedPerson[],
	source: string,
): Promise<ConsentRecorded | undefined> {
	const entries = await listedOptOuts(context, ledger, people, source);
	if (entries.length === 0) return undefined;
	const done = await answered(context, ledger.consent.record(entries, { now: Date.now() }));
	await reachWhatWaits(context, ledger, done);
	return done;
}
