import { type IPollFunctions, NodeOperationError } from 'n8n-workflow';
import { longDate, count, enumerated } from '../../lib/words';
import { answered } from '../shared/ledger';
import { keyOf, nameOf, type Trigger } from './giveOut';
import type { Missed } from './standings';

/** Enough to text a few people by hand; more are looked up in the list. */
const MOST_NAMED = 20;

const WHY: Readonly<Record<Missed['reason'], string>> = {
	no_legal_hour:
		'The law of the place has no hour for a greeting on the day, nor until “Catch Up (Days)” is over.',
	too_late: 'n8n or this workflow did not run for longer than “Catch Up (Days)” allows.',
	moved:
		'An option of this node, such as “Days Before or After”, was changed, and by the new one their day is over.',
};

/** Those who can be greeted no more, and whom nobody was told of. */
export async function untoldOf(
	context: IPollFunctions,
	{ ledger, trigger }: Trigger,
	missed: readonly Missed[],
	now: number,
): Promise<readonly Missed[]> {
	if (missed.length === 0) return [];
	const keys = await answered(
		context,
		ledger.birthdays.missed(missed.map(keyOf), { trigger, now }),
	);
	const untold = new Set(keys.map(nameOf));
	return missed.filter((standing) => untold.has(nameOf(keyOf(standing))));
}

/** Who was not greeted, and why: an execution that fails with it is how a trigger tells. */
export function missedFailure(
	context: IPollFunctions,
	missed: readonly Missed[],
): NodeOperationError {
	const dates = missed.map(({ occasion }) => occasion.tellOn).sort();
	const [first = ''] = dates;
	const last = dates.at(-1) ?? first;
	const when =
		first === last ? `of ${longDate(first)}` : `from ${longDate(first)} to ${longDate(last)}`;
	const were = missed.length === 1 ? 'was' : 'were';
	const numbers = missed.map(({ person }) => person.phone.e164);
	const shown = numbers.slice(0, MOST_NAMED);
	const named = numbers.length > MOST_NAMED ? [...shown, 'others'] : shown;
	const reasons = new Set(missed.map(({ reason }) => reason));
	// Where there are several, an outage tells of the others too.
	const why = WHY[reasons.size === 1 ? (missed[0]?.reason ?? 'too_late') : 'too_late'];
	return new NodeOperationError(
		context.getNode(),
		`${count(missed.length, 'birthday')} ${when} ${were} missed, and nobody is greeted for it now`,
		{ description: `${why} The numbers: ${enumerated(named)}.` },
	);
}
