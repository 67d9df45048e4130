import { type RawBuilder, sql } from 'kysely';
import { campaignId, type StoredMessage } from '../../message';
import { type Page, pageOf, type PageOptions } from '../page';
import type { Session } from '../sql';
import { storedMessage } from './messageRow';

/** Messages whose end nobody has told yet. */
export interface OpenFilter {
	/** Only of this one; those without a campaign where it is empty, all of them when left out. */
	readonly campaign?: string | undefined;
	/** Epoch milliseconds: when they went out, or were to leave the gateway that had scheduled them. */
	readonly since: number;
	readonly until: number;
}

export interface AskFilter extends OpenFilter {
	/** Those that it has, and those of which nobody knows whether one has them. */
	readonly gateway: string;
	/** Epoch milliseconds: not those that were asked for since. */
	readonly askedBefore: number;
}

/** Where a page of messages to ask for ends. */
export interface AskPlace {
	readonly askedAt: number;
	readonly id: number;
}

/** How many are open of a campaign, at one gateway. */
export interface OpenCount {
	/** Empty for those without one. */
	readonly campaign: string;
	/** Absent where nobody knows whether a gateway has them. */
	readonly gateway?: string;
	/** Between `since` and `until`. */
	readonly open: number;
	/** Of before `since`. */
	readonly older: number;
}

/** In these very words: an index that holds nothing else serves whoever asks so. */
const IS_OPEN = sql<boolean>`state in ('accepted', 'scheduled', 'unknown')`;

/** What stands for somebody who was erased is no number. */
const IS_KNOWN = sql<boolean>`e164 like '+%'`;

/** What waits at the gateway for its time has nothing to tell before. */
const WENT_OUT = sql<number>`case when state = 'scheduled'
	then coalesce(send_at, sent_at, created_at) else coalesce(sent_at, created_at) end`;

/** Compared so that the order of asking stays the way in; an index of campaigns would sort anew for each page. */
const OF_CAMPAIGN: RawBuilder<string> = sql`coalesce(campaign, '')`;

/**
 * Open messages that a gateway can be asked for, those first that were asked for the longest ago. People
 * who were erased are not asked about.
 */
export async function messagesToAsk(
	{ db }: Session,
	{ campaign, since, until, gateway, askedBefore }: AskFilter,
	{ limit, after }: PageOptions<AskPlace>,
): Promise<Page<StoredMessage, AskPlace>> {
	const rows = await db
		.selectFrom('sms_messages')
		.selectAll()
		.where(IS_OPEN)
		.where('asked_at', '<', askedBefore)
		.where((eb) =>
			eb.or([eb('gateway', '=', gateway), eb('gateway', 'is', null).and('state', '=', 'unknown')]),
		)
		.where(WENT_OUT, '>=', since)
		.where(WENT_OUT, '<=', until)
		.where(IS_KNOWN)
		.$if(campaign !== undefined, (query) =>
			query.where(OF_CAMPAIGN, '=', campaignId(campaign ?? '')),
		)
		.$if(after !== undefined, (query) =>
			query.where(sql<boolean>`(asked_at, id) > (${after?.askedAt}, ${after?.id})`),
		)
		.orderBy('asked_at')
		.orderBy('id')
		.limit(limit + 1)
		.execute();
	const page = pageOf(rows, limit, ({ id, asked_at: askedAt }) => ({ askedAt, id }));
	return { ...page, items: page.items.map(storedMessage) };
}

/** Their gateway has just been asked for these. */
export async function markAsked(
	{ db, dialect }: Session,
	keys: readonly string[],
	now: number,
): Promise<void> {
	await db
		.updateTable('sms_messages')
		.set({ asked_at: now })
		.where('key', 'in', dialect.among(keys))
		.execute();
}

/** Open messages by campaign and gateway, without those to people who were erased. */
export async function countOpen(
	{ db }: Session,
	{ campaign, since, until }: OpenFilter,
): Promise<OpenCount[]> {
	const rows = await db
		.selectFrom('sms_messages')
		.select([
			OF_CAMPAIGN.as('campaign'),
			'gateway',
			sql<number>`sum(case when ${WENT_OUT} >= ${since} then 1 else 0 end)`.as('open'),
			sql<number>`sum(case when ${WENT_OUT} < ${since} then 1 else 0 end)`.as('older'),
		])
		.where(IS_OPEN)
		.where(IS_KNOWN)
		.where(WENT_OUT, '<=', until)
		.$if(campaign !== undefined, (query) =>
			query.where(OF_CAMPAIGN, '=', campaignId(campaign ?? '')),
		)
		.groupBy([OF_CAMPAIGN, 'gateway'])
		.execute();
	return rows.map(({ campaign: id, gateway, open, older }) => ({
		campaign: id,
		...(gateway !== null && { gateway }),
		open: Number(open),
		older: Number(older),
	}));
}
