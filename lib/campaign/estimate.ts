import { count, figure } from '../words';
import { type Opening, waitingUntil } from './openings';
import { reasonInWords } from './reasons';

/** What sending would cost and how many would wait: the field `estimate`. */
export interface Estimate {
	readonly recipients: number;
	readonly segments: number;
	readonly credits: number;
	/** `null` where the gateway tells no balance. */
	readonly balanceBefore: number | null;
	readonly balanceAfter: number | null;
	readonly sendNow: number;
	readonly later: number;
	readonly blocked: number;
	/** Not to be sent again: sent by an earlier run, waiting, in doubt, or in the hands of another run. */
	readonly alreadySent: number;
	readonly sentence: string;
}

export interface Estimated {
	readonly fate: 'sendNow' | 'later' | 'blocked' | 'alreadySent';
	readonly segments: number;
	readonly credits: number;
	/** Of one that is blocked, or is not sent again: one word from the closed list. */
	readonly reason?: string | undefined;
	/** Of a later message: from when on it may leave. */
	readonly until?: Opening | undefined;
}

/**
 * Sums up a campaign before anything leaves: those who came to this node, and no others. Only what goes now is
 * counted in segments and credits.
 *
 * @param balance `null` where the gateway tells none
 * @param now epoch milliseconds
 */
export function estimate(
	messages: Iterable<Estimated>,
	balance: number | null,
	now: number,
): Estimate {
	const counts = { recipients: 0, sendNow: 0, later: 0, blocked: 0, alreadySent: 0 };
	const reasons = { alreadySent: new Map<string, number>(), blocked: new Map<string, number>() };
	const openings: Opening[] = [];
	let segments = 0;
	let credits = 0;
	for (const message of messages) {
		counts.recipients += 1;
		counts[message.fate] += 1;
		if (message.fate === 'sendNow') {
			segments += message.segments;
			credits += message.credits;
		}
		if (message.until) openings.push(message.until);
		const { fate, reason } = message;
		if (fate === 'alreadySent' || (fate === 'blocked' && reason)) {
			const words = reasonInWords(reason ?? 'already_sent');
			reasons[fate].set(words, (reasons[fate].get(words) ?? 0) + 1);
		}
	}
	credits = rounded(credits);
	const sentence = [
		`Of ${count(counts.recipients, 'message')} that came here ${figure(counts.sendNow)} would go now: ${costOf(credits, balance)}`,
		...(counts.later > 0 ? [waitingUntil(counts.later, openings, now)] : []),
		...commonestFirst(reasons.alreadySent),
		...(counts.blocked > 0
			? [[`${figure(counts.blocked)} blocked`, ...commonestFirst(reasons.blocked)].join(', ')]
			: []),
	].join('; ');
	return {
		...counts,
		segments,
		credits,
		balanceBefore: balance,
		balanceAfter: balance === null ? null : rounded(balance - credits),
		sentence: `${sentence}.`,
	};
}

function costOf(credits: number, balance: number | null): string {
	const cost = count(credits, 'credit');
	if (balance === null) return cost;
	if (credits <= balance) return `${cost}, ${figure(rounded(balance - credits))} left`;
	return `${cost} needed, ${figure(balance)} there: ${figure(rounded(credits - balance))} missing`;
}

const rounded = (credits: number): number => Math.round(credits * 1000) / 1000;

/** “12 without consent”, “3 opted out”. */
const commonestFirst = (reasons: ReadonlyMap<string, number>): string[] =>
	[...reasons].sort(([, a], [, b]) => b - a).map(([words, times]) => `${figure(times)} ${words}`);
