import type { IExecuteFunctions } from 'n8n-workflow';
import type { Ledger } from '../../../lib/ledger';
import { count } from '../../../lib/words';
import { hint } from '../hint';
import { keepStops } from './keepStops';
import type { Stops } from './stopsAmong';
import { tellOverruled } from './tellOverruled';

/** Keeps for ever what the items of a run say of opt-outs, and brings it to what waits. */
export async function writeDown(
	context: IExecuteFunctions,
	ledger: Ledger,
	{ people }: Stops,
): Promise<void> {
	if (people.length === 0) return;
	const done = await keepStops(context, ledger, people, `item in “${context.getNode().name}”`);
	if (!done) return;
	if (done.effective > 0) {
		hint(context, `${count(done.effective, 'opt-out')} written to the ledger`);
	}
	tellOverruled(context, done);
}
