import { setImmediate as nextTurn } from 'node:timers/promises';
import { type RawBuilder, sql } from 'kysely';
import type { MessageState } from '../../message';
import { allCampaigns, type Campaign } from '../campaigns';
import type { Session } from '../sql';

/** What campaigns spent on what left within one quarter of an hour, which no zone's month cuts in two. */
export interface SpendGroup {
	readonly campaign: string;
	/** Quarters of an hour since the epoch. */
	readonly quarter: number;
	readonly currency: string | null;
	readonly messages: number;
	readonly charged: number;
	readonly price: number | null;
}

/** How one campaign stands; everything by its `id`. */
export interface CampaignStanding extends Campaign {
	readonly states: Readonly<Partial<Record<MessageState, number>>>;
	/** Epoch milliseconds. */
	readonly firstSentAt?: number;
	readonly lastSentAt?: number;
	/** People whose message the gateway took. */
	readonly reached: number;
	readonly optedOut: number;
	readonly replies: number;
	readonly links: number;
	readonly clickers: number;
}

export interface CampaignsOverview {
	/** The newest first. */
	readonly campaigns: readonly CampaignStanding[];
	readonly spend: readonly SpendGroup[];
}

interface StateRow {
	readonly campaign: string;
	readonly state: MessageState;
	readonly messages: number;
	readonly first: number | null;
	readonly last: number | null;
}

interface Counted {
	readonly campaign: string;
	readonly people: number;
}

/** Counts every campaign that the ledger knows. Messages without one belong to none. */
export async function campaignsOverview(session: Session): Promise<CampaignsOverview> {
	const { db } = session;
	const all = async <Row>(query: RawBuilder<Row>): Promise<readonly Row[]> => {
		await nextTurn();
		return (await query.execute(db)).rows;
	};
	const campaigns = await allCampaigns(session);
	const states = Map.groupBy(await all(STATES), ({ campaign }) => campaign);
	const spend = await all(SPEND);
	const [reached, optedOut, replies, clickers, links] = [
		byCampaign(await all(REACHED)),
		byCampaign(await all(OPTED_OUT)),
		byCampaign(await all(REPLIES)),
		byCampaign(await all(CLICKERS)),
		byCampaign(await all(LINKS)),
	];
	return {
		spend,
		campaigns: campaigns.map((campaign) => {
			const rows = states.get(campaign.id) ?? [];
			const sent = rows
				.filter(({ state }) => HAVE_LEFT.has(state))
				.flatMap(({ first, last }) => [first ?? [], last ?? []].flat());
			return {
				...campaign,
				states: Object.fromEntries(rows.map(({ state, messages }) => [state, messages])),
				reached: reached.get(campaign.id) ?? 0,
				optedOut: optedOut.get(campaign.id) ?? 0,
				replies: replies.get(campaign.id) ?? 0,
				links: links.get(campaign.id) ?? 0,
				clickers: clickers.get(campaign.id) ?? 0,
				...(sent.length > 0 && { firstSentAt: Math.min(...sent), lastSentAt: Math.max(...sent) }),
			};
		}),
	};
}

/** A refused message has a moment too, at which the gateway was asked. */
const HAVE_LEFT: ReadonlySet<MessageState> = new Set(['accepted', 'delivered', 'undelivered']);

const byCampaign = (rows: readonly Counted[]): ReadonlyMap<string, number> =>
	new Map(rows.map(({ campaign, people }) => [campaign, people]));

const STATES = sql<StateRow>`
	select campaign, state, count(*) as messages, min(sent_at) as first, max(sent_at) as last
	from sms_messages where campaign is not null group by campaign, state`;

const SPEND = sql<SpendGroup>`
	select campaign, sent_at / 900000 as quarter, currency, count(*) as messages,
		sum(charged) as charged, sum(price) as price
	from sms_messages
	where campaign is not null and sent_at is not null
		and state in ('accepted', 'delivered', 'undelivered')
	group by campaign, sent_at / 900000, currency`;

const REACHED = sql<Counted>`
	select campaign, count(distinct e164) as people from sms_messages
	where campaign is not null and state in ('accepted', 'delivered', 'undelivered')
	group by campaign`;

const OPTED_OUT = sql<Counted>`
	select campaign, count(distinct subject) as people from sms_consents
	where campaign is not null and kind = 'opt_out' group by campaign`;

const REPLIES = sql<Counted>`
	select campaign, count(*) as people from sms_events
	where campaign is not null and kind = 'reply' group by campaign`;

const CLICKERS = sql<Counted>`
	select campaign, count(distinct coalesce(e164, token)) as people from sms_links
	where campaign is not null and first_click_at is not null group by campaign`;

const LINKS = sql<Counted>`
	select campaign, count(*) as people from sms_links where campaign is not null group by campaign`;
