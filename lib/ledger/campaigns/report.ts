import { sql } from 'kysely';
import { campaignId, type MessageState } from '../../message';
import { named, type Session } from '../sql';
import { type Campaign, getCampaign } from './campaign';

/** What became of a campaign so far. */
export interface CampaignReport extends Campaign {
	readonly messages: number;
	/** How many messages are in each state; states nobody is in are left out. */
	readonly states: Readonly<Partial<Record<MessageState, number>>>;
	/** Segments of what the gateway took. */
	readonly segments: number;
	/** Messages whose link was opened at least once. */
	readonly clicked: number;
	/** Texts that came in answer to it. */
	readonly replies: number;
	/** People who said stop in answer to it. */
	readonly optedOut: number;
	/** Epoch milliseconds. */
	readonly firstSentAt?: number;
	readonly lastSentAt?: number;
}

/** Counts a campaign; `undefined` when the ledger does not know it. */
export async function campaignReport(
	session: Session,
	name: string,
): Promise<CampaignReport | undefined> {
	const { db } = session;
	const campaign = await getCampaign(session, name);
	if (!campaign) return undefined;
	const id = campaignId(name);
	const states = await db
		.selectFrom('sms_messages')
		.select(({ fn }) => [
			'state',
			fn.countAll<number>().as('messages'),
			sql<number>`cast(sum(case when charged > 0 then segments else 0 end) as bigint)`.as(
				'segments',
			),
			fn.min('sent_at').as('first'),
			fn.max('sent_at').as('last'),
		])
		.where('campaign', '=', id)
		.groupBy('state')
		.execute();
	const { clicked } = await db
		.selectFrom('sms_links')
		.select(({ fn }) => fn.count<number>('message_key').distinct().as('clicked'))
		.where('campaign', '=', id)
		.where('first_click_at', 'is not', null)
		.executeTakeFirstOrThrow();
	const { replies } = await db
		.selectFrom('sms_events')
		.select(({ fn }) => fn.countAll<number>().as('replies'))
		.where('campaign', '=', id)
		.where('kind', '=', named('reply'))
		.executeTakeFirstOrThrow();
	const { optedOut } = await db
		.selectFrom('sms_consents')
		.select(({ fn }) => fn.count<number>('subject').distinct().as('optedOut'))
		.where('campaign', '=', id)
		.where('kind', '=', 'opt_out')
		.executeTakeFirstOrThrow();
	const sent = states.flatMap(({ first, last }) => [first ?? [], last ?? []].flat());
	return {
		...campaign,
		messages: states.reduce((sum, row) => sum + row.messages, 0),
		states: Object.fromEntries(states.map((row) => [row.state, row.messages])),
		segments: states.reduce((sum, row) => sum + row.segments, 0),
		clicked,
		replies,
		optedOut,
		...(sent.length > 0 && { firstSentAt: Math.min(...sent), lastSentAt: Math.max(...sent) }),
	};
}
