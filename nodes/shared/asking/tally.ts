import type { StatusAnswer } from '../../../lib/gateways';
import type { Result } from '../../../lib/shared';

/** What the gateway said of the messages of one campaign. */
export interface Tally {
	readonly asked: number;
	readonly delivered: number;
	readonly undelivered: number;
	/** Of these, because the person has opted out at the gateway. */
	readonly optedOut: number;
	readonly cancelled: number;
	/** Its record does not have them, or nothing that is surely them. */
	readonly notFound: number;
	/** It did not answer with what was asked for. */
	readonly failed: number;
}

export const NOTHING_ASKED: Tally = {
	asked: 0,
	delivered: 0,
	undelivered: 0,
	optedOut: 0,
	cancelled: 0,
	notFound: 0,
	failed: 0,
};

/** A tally with one answer more. */
export function tallied(before = NOTHING_ASKED, answer: Result<StatusAnswer, unknown>): Tally {
	const optsOut = answer.ok && 'optedOut' in answer.value && answer.value.optedOut === true;
	const field = fieldOf(answer);
	return {
		...before,
		asked: before.asked + 1,
		optedOut: before.optedOut + (optsOut ? 1 : 0),
		...(field && { [field]: before[field] + 1 }),
	};
}

export const sumOf = (tallies: readonly Tally[]): Tally => ({
	asked: sum(tallies, 'asked'),
	delivered: sum(tallies, 'delivered'),
	undelivered: sum(tallies, 'undelivered'),
	optedOut: sum(tallies, 'optedOut'),
	cancelled: sum(tallies, 'cancelled'),
	notFound: sum(tallies, 'notFound'),
	failed: sum(tallies, 'failed'),
});

const sum = (tallies: readonly Tally[], field: keyof Tally): number =>
	tallies.reduce((all, tally) => all + tally[field], 0);

function fieldOf(answer: Result<StatusAnswer, unknown>): keyof Tally | undefined {
	if (!answer.ok) return 'failed';
	const { kind } = answer.value;
	if (kind === 'accepted') return undefined;
	return kind === 'not_found' || kind === 'undecided' ? 'notFound' : kind;
}
