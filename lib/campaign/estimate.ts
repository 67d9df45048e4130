import { count, figure } from '../words';
import { type Opening, waitingUntil } from './openings';
import { inMoney, type Money, moneyOf, type PriceList } from './prices';
import { reasonInWords } from './reasons';

/** What sending would cost and how many would wait: the field `estimate`. */
export interface Estimate {
	readonly recipients: number;
	readonly segments: number;
	readonly credits: number;
	/** What goes now, in money; absent where no prices are known. */
	readonly money?: Money;
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
	/** ISO 3166-1 alpha-2, of the number. */
	readonly country?: string | undefined;
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
	{ prices, balanceIn }: InMoney = {},
): Estimate {
	const counts = { recipients: 0, sendNow: 0, later: 0, blocked: 0, alreadySent: 0 };
	const reasons = { alreadySent: new Map<string, number>(), blocked: new Map<string, number>() };
	const openings: Opening[] = [];
	let segments = 0;
	let credits = 0;
	const leaving: Estimated[] = [];
	for (const message of messages) {
		counts.recipients += 1;
		counts[message.fate] += 1;
		if (message.fate === 'sendNow') {
			segments += message.segments;
			credits += message.credits;
			leaving.push(message);
		}
		if (message.until) openings.push(message.until);
		const { fate, reason } = message;
		if (fate === 'alreadySent' || (fate === 'blocked' && reason)) {
			const words = reasonInWords(reason ?? 'already_sent');
			reasons[fate].set(words, (reasons[fate].get(words) ?? 0) + 1);
		}
	}
	credits = rounded(credits);
	const money = prices && moneyOf(prices, leaving);
	const cost = costIn({ credits, money, balance, balanceIn });
	const sentence = [
		`Of ${count(counts.recipients, 'message')} that came here ${figure(counts.sendNow)} would go now: ${cost.sentence}`,
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
		...(money && { money }),
		balanceBefore: balance,
		balanceAfter: cost.after,
		sentence: `${sentence}.`,
	};
}

/** By what an estimate speaks in money. */
export interface InMoney {
	/** What a segment costs where; absent where nobody has said it. */
	readonly prices?: PriceList | undefined;
	/** The unit of the balance: `credits`, or the ISO 4217 code of the money. */
	readonly balanceIn?: string | undefined;
}

interface Cost {
	readonly credits: number;
	readonly money: Money | undefined;
	readonly balance: number | null;
	readonly balanceIn: string | undefined;
}

/** In credits, and in money where prices are known; what is left is told in the unit of the balance. */
function costIn({ credits, money, balance, balanceIn }: Cost): {
	readonly after: number | null;
	readonly sentence: string;
} {
	const unpriced = money?.unpriced ?? 0;
	const about = money
		? `, about ${inMoney(money)}${unpriced > 0 ? ` without ${count(unpriced, 'message')} of no known price` : ''}`
		: '';
	const cost = count(credits, 'credit');
	if (balance === null) return { after: null, sentence: cost + about };
	const isOfMoney = money !== undefined && unpriced === 0 && money.currency === balanceIn;
	const needed = isOfMoney ? money.amount : credits;
	const told = (amount: number) =>
		isOfMoney ? inMoney({ amount, currency: money.currency }) : figure(rounded(amount));
	const after = rounded(balance - needed);
	const sentence =
		needed <= balance
			? `${cost}${about}, ${told(balance - needed)} left`
			: `${cost} needed${about}, ${told(balance)} there: ${told(needed - balance)} missing`;
	return { after, sentence };
}

const rounded = (credits: number): number => Math.round(credits * 1000) / 1000;

/** “12 without consent”, “3 opted out”. */
const commonestFirst = (reasons: ReadonlyMap<string, number>): string[] =>
	[...reasons].sort(([, a], [, b]) => b - a).map(([words, times]) => `${figure(times)} ${words}`);
