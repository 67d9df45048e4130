import type { MessageGroup } from '../../ledger';
import { type Rate, rateOf } from '../rate';

/** What some of the messages came to. */
export interface Tally {
	readonly messages: number;
	/** Taken by the gateway, and left. */
	readonly sent: number;
	readonly delivered: number;
	readonly undelivered: number;
	/** Sent, without a receipt that ends it. */
	readonly open: number;
	readonly refused: number;
	/** Nobody knows whether they were sent. */
	readonly inDoubt: number;
	/** Held here or scheduled at the gateway, or on their way to it. */
	readonly waiting: number;
	readonly cancelled: number;
	readonly clicked: number;
	/** Estimated for what was sent, and what was charged for it. */
	readonly estimated: number;
	readonly charged: number;
	readonly segments: number;
	/** Prices by currency. */
	readonly money: Readonly<Record<string, number>>;
}

/** One part of the campaign, by its country, sender or step. */
export interface Part extends Tally {
	readonly name: string;
	/** Of receipts read; absent while none was. */
	readonly delivery: Rate | undefined;
	/** Of messages sent; absent where nothing was. */
	readonly clicks: Rate | undefined;
}

const EMPTY = {
	messages: 0,
	sent: 0,
	delivered: 0,
	undelivered: 0,
	open: 0,
	refused: 0,
	inDoubt: 0,
	waiting: 0,
	cancelled: 0,
	clicked: 0,
	estimated: 0,
	charged: 0,
	segments: 0,
};

type Counted =
	'delivered' | 'undelivered' | 'open' | 'refused' | 'inDoubt' | 'waiting' | 'cancelled';

const COUNTED: Readonly<Record<MessageGroup['state'], Counted>> = {
	delivered: 'delivered',
	undelivered: 'undelivered',
	accepted: 'open',
	refused: 'refused',
	unknown: 'inDoubt',
	held: 'waiting',
	released: 'waiting',
	claimed: 'waiting',
	sending: 'waiting',
	scheduled: 'waiting',
	cancelled: 'cancelled',
};

const HAS_LEFT: ReadonlySet<MessageGroup['state']> = new Set([
	'delivered',
	'undelivered',
	'accepted',
]);

/** Adds groups of messages up. */
export function tallyOf(groups: readonly MessageGroup[]): Tally {
	const tally = { ...EMPTY };
	const money: Record<string, number> = {};
	for (const group of groups) {
		const { state, messages, currency, price } = group;
		const left = HAS_LEFT.has(state);
		tally.messages += messages;
		tally[COUNTED[state]] += messages;
		tally.clicked += group.clicked;
		tally.charged += group.charged;
		if (!left) continue;
		tally.sent += messages;
		tally.estimated += group.credits;
		tally.segments += group.segments;
		if (currency !== null && price !== null) money[currency] = (money[currency] ?? 0) + price;
	}
	return { ...tally, estimated: credits(tally.estimated), charged: credits(tally.charged), money };
}

/** Thousands of fractions must not add up to a false one. */
export const credits = (sum: number): number => Math.round(sum * 1e6) / 1e6;

export function partOf(name: string, groups: readonly MessageGroup[]): Part {
	const tally = tallyOf(groups);
	return { ...tally, name, ...ratesOf(tally) };
}

/** A delivery rate is one of receipts: what nobody has told of is in neither part of it. */
const ratesOf = (tally: Pick<Tally, 'delivered' | 'undelivered' | 'clicked' | 'sent'>) => ({
	delivery: rateOf(tally.delivered, tally.delivered + tally.undelivered),
	clicks: rateOf(tally.clicked, tally.sent),
});

/** The campaign in parts, the largest first. */
export function partsBy(
	groups: readonly MessageGroup[],
	nameOf: (group: MessageGroup) => string,
): Part[] {
	return [...Map.groupBy(groups, nameOf)]
		.map(([name, some]) => partOf(name, some))
		.sort((a, b) => b.messages - a.messages || (a.name < b.name ? -1 : 1));
}
