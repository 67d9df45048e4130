import type { IExecuteFunctions } from 'n8n-workflow';
import type { ConsentRecorded, Overruled } from '../../../lib/ledger';
import { count } from '../../../lib/words';
import { hint } from '../hint';

/** Says which statements are on record and change nothing, and why. */
export function tellOverruled(
	context: IExecuteFunctions,
	{ overruled }: Pick<ConsentRecorded, 'overruled'>,
): void {
	const optOuts = overruled.filter(({ kind }) => kind === 'opt_out');
	if (optOuts.length > 0) {
		const these = count(optOuts.length, 'opt-out does', 'opt-outs do');
		const why = 'by what is on record, the person said yes again after it';
		hint(context, `${these} not bind: ${why} (${named(optOuts)})`, 'warning');
	}
	const optIns = overruled.filter(({ kind }) => kind !== 'opt_out');
	if (optIns.length > 0) {
		const these = count(optIns.length, 'opt-in does', 'opt-ins do');
		const why = 'the person said stop, and only a yes of their own after that lifts it';
		hint(context, `${these} not count: ${why} (${named(optIns)})`, 'warning');
	}
}

/** People that are named of one kind. */
const MOST_NAMED = 3;

function named(overruled: readonly Overruled[]): string {
	const first = overruled.slice(0, MOST_NAMED).map((one) => `${one.e164} ${since(one)}`);
	return [...first, ...(overruled.length > MOST_NAMED ? ['…'] : [])].join(', ');
}

function since({ by }: Overruled): string {
	const until = 'until' in by ? by.until : undefined;
	// A date without a time is not over before it is over everywhere.
	return until === undefined
		? `on ${minuteOf(by.at)}`
		: `on a date that lasts until ${minuteOf(until)}`;
}

const minuteOf = (at: number): string =>
	`${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
