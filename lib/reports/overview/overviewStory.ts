import type { CampaignsOverview, CampaignStanding, SpendGroup } from '../../ledger';
import { count } from '../../words';
import { reportClock, type ReportClock } from '../clock';
import { credits, MANY_OPT_OUTS } from '../campaign';
import { type Rate, rateOf } from '../rate';
import { percent } from '../words';

/** One campaign among all. */
export interface CampaignInBrief {
	readonly name: string;
	readonly createdAt: number;
	readonly pausedAt?: number;
	readonly firstSentAt?: number;
	readonly lastSentAt?: number;
	readonly messages: number;
	readonly sent: number;
	readonly delivered: number;
	readonly undelivered: number;
	readonly open: number;
	readonly refused: number;
	readonly inDoubt: number;
	readonly waiting: number;
	/** Of receipts read; absent while none was. */
	readonly delivery: Rate | undefined;
	readonly reached: number;
	readonly optedOut: number;
	/** Of people a message was sent to. */
	readonly optOutRate: Rate | undefined;
	readonly replies: number;
	readonly links: number;
	readonly clickers: number;
	readonly clickRate: Rate | undefined;
	readonly charged: number;
	readonly budget?: number;
	readonly money: Readonly<Record<string, number>>;
	/** What somebody should look at, each in a sentence without a stop. */
	readonly warnings: readonly string[];
}

export interface Month {
	/** `YYYY-MM` by the report's clock. */
	readonly month: string;
	readonly campaigns: number;
	readonly messages: number;
	readonly charged: number;
	readonly money: Readonly<Record<string, number>>;
}

/** All campaigns, the newest first, and what they cost by month, the latest first. */
export interface OverviewStory {
	readonly madeAt: number;
	readonly clock: ReportClock;
	readonly campaigns: readonly CampaignInBrief[];
	readonly months: readonly Month[];
}

export function overviewOf(
	{ campaigns, spend }: CampaignsOverview,
	{ zone, now }: { readonly zone: string; readonly now: number },
): OverviewStory {
	const clock = reportClock(zone);
	const spent = Map.groupBy(spend, ({ campaign }) => campaign);
	return {
		madeAt: now,
		clock,
		campaigns: campaigns.map((one) => inBrief(one, spent.get(one.id) ?? [])),
		months: monthsOf(spend, clock),
	};
}

function inBrief(standing: CampaignStanding, spend: readonly SpendGroup[]): CampaignInBrief {
	const { states, reached, optedOut, replies, links, clickers } = standing;
	const { delivered = 0, undelivered = 0, accepted = 0 } = states;
	const { held = 0, released = 0, claimed = 0, sending = 0, scheduled = 0 } = states;
	const { budget, pausedAt, firstSentAt, lastSentAt } = standing;
	const brief = {
		name: standing.name,
		createdAt: standing.createdAt,
		...(pausedAt !== undefined && { pausedAt }),
		...(firstSentAt !== undefined && { firstSentAt }),
		...(lastSentAt !== undefined && { lastSentAt }),
		messages: Object.values(states).reduce((sum, number) => sum + number, 0),
		sent: delivered + undelivered + accepted,
		delivered,
		undelivered,
		open: accepted,
		refused: states.refused ?? 0,
		inDoubt: states.unknown ?? 0,
		waiting: held + released + claimed + sending + scheduled,
		delivery: rateOf(delivered, delivered + undelivered),
		reached,
		optedOut,
		optOutRate: rateOf(optedOut, reached),
		replies,
		links,
		clickers,
		clickRate: links === 0 ? undefined : rateOf(clickers, reached),
		charged: standing.charged,
		...(budget !== undefined && { budget }),
		money: moneyOf(spend),
	};
	return { ...brief, warnings: warningsOf(brief) };
}

/** Below this share of receipts, surely, somebody should look for the reason. */
const POOR_DELIVERY = 0.85;
/** Of its limit, after which a campaign may stop in the middle. */
const NEARLY_SPENT = 0.9;

function warningsOf(brief: Omit<CampaignInBrief, 'warnings'>): string[] {
	const { inDoubt, pausedAt, delivery, optOutRate, budget, charged, sent, open, waiting } = brief;
	return [
		...(inDoubt > 0
			? [`${count(inDoubt, 'message')} in doubt: “Reconcile” of SMS Ledger asks the gateway`]
			: []),
		...(pausedAt !== undefined && waiting > 0
			? [`paused with ${count(waiting, 'message')} waiting: “Resume” of SMS Ledger lets them go`]
			: []),
		...(delivery && delivery.high < POOR_DELIVERY
			? [
					`only ${percent(delivery.share)} of ${count(delivery.of, 'receipt')} say that the text arrived`,
				]
			: []),
		...(optOutRate && optOutRate.low >= MANY_OPT_OUTS
			? [`${percent(optOutRate.share)} of people said stop`]
			: []),
		...(sent > 0 && open === sent
			? ['no receipts read yet: “Refresh” of SMS Ledger asks the gateway for them']
			: []),
		...(budget !== undefined && budget > 0 && charged >= budget * NEARLY_SPENT
			? [`${percent(charged / budget)} of its limit of credits is spent`]
			: []),
	];
}

function moneyOf(spend: readonly SpendGroup[]): Record<string, number> {
	const money: Record<string, number> = {};
	for (const { currency, price } of spend) {
		if (currency !== null && price !== null) money[currency] = (money[currency] ?? 0) + price;
	}
	return money;
}

const MS_PER_QUARTER = 900_000;

const monthsOf = (spend: readonly SpendGroup[], clock: ReportClock): Month[] =>
	[...Map.groupBy(spend, ({ quarter }) => clock.at(quarter * MS_PER_QUARTER).date.slice(0, 7))]
		.sort(([a], [b]) => (a < b ? 1 : -1))
		.map(([month, some]) => ({
			month,
			campaigns: new Set(some.map(({ campaign }) => campaign)).size,
			messages: some.reduce((sum, { messages }) => sum + messages, 0),
			charged: credits(some.reduce((sum, { charged }) => sum + charged, 0)),
			money: moneyOf(some),
		}));
