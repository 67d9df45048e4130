import type { IExecuteFunctions } from 'n8n-workflow';
import type { EventOutput, TakenIn } from '../../../lib/ledger';
import { count } from '../../../lib/words';
import type { Answered } from '../../shared/answers';
import { hint, tally } from '../../shared/hint';

/** “2 replies, 1 opt-out taken in; 1 had come before” */
export function tellTakenIn(
	context: IExecuteFunctions,
	taken: readonly TakenIn[],
	answered: readonly Answered[],
	leaveOut: boolean,
): void {
	const fresh = taken.filter(({ repeated }) => !repeated);
	const kinds = NAMES.flatMap(([output, one, several]) => {
		const of = fresh.filter((event) => event.output === output).length;
		return of === 0 ? [] : [count(of, one, several)];
	});
	const before = taken.length - fresh.length;
	const repeated =
		before === 0
			? ''
			: `; ${count(before, 'event')} had come before${leaveOut ? ' and left out' : ''}`;
	hint(context, `${kinds.length === 0 ? 'Nothing new' : kinds.join(', ')} taken in${repeated}`);
	const pieces = fresh.filter(({ output }) => output === undefined).length;
	if (pieces > 0) {
		hint(
			context,
			`${count(pieces, 'piece')} of a longer text or message kept until the others are there`,
		);
	}
	const likely = fresh.filter((event) => event.likely).length;
	if (likely > 0) {
		hint(
			context,
			`${count(likely, 'reply may be an opt-out', 'replies may be opt-outs')}: no marketing goes there until somebody has read them (“event.likely”)`,
			'warning',
		);
	}
	tellAnswers(context, answered);
}

const NAMES: readonly (readonly [EventOutput, string, string])[] = [
	['reply', 'reply', 'replies'],
	['optOut', 'opt-out', 'opt-outs'],
	['optIn', 'opt-in', 'opt-ins'],
	['deliveryReport', 'delivery report', 'delivery reports'],
];

function tellAnswers(context: IExecuteFunctions, answered: readonly Answered[]): void {
	const sent = answered.filter(({ delivery }) => delivery.status === 'accepted').length;
	if (sent > 0) hint(context, `${count(sent, 'person was', 'people were')} answered`);
	const unsent = answered.filter(({ delivery }) => delivery.status !== 'accepted');
	if (unsent.length === 0) return;
	hint(
		context,
		`${count(unsent.length, 'answer was', 'answers were')} not sent: ${tally(unsent.map(({ delivery }) => delivery.reason))}`,
		'warning',
	);
}
