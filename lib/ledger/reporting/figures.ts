import { setImmediate as nextTurn } from 'node:timers/promises';
import { type RawBuilder, sql } from 'kysely';
import { campaignId } from '../../message';
import { campaignReport } from '../campaigns';
import type { Session } from '../sql';
import type {
	CampaignFigures,
	DelayGroup,
	FailureGroup,
	MessageGroup,
	MinuteGroup,
	PeopleFigures,
	TextGroup,
} from './campaignFigures';

/** More wordings than these are one for each person, and no variants. */
const MOST_TEXTS = 12;
const MOST_REASONS = 30;

/** In these states the gateway has taken the message, and it has left. */
const LEFT = sql<boolean>`state in ('accepted', 'delivered', 'undelivered')`;

/** Whose text is gone with the person, and no wording of the campaign. */
const ERASED = sql<boolean>`e164 like 'erased:%'`;

const countOf = (condition: RawBuilder<unknown>): RawBuilder<number> =>
	sql`cast(sum(case when ${condition} then 1 else 0 end) as bigint)`;

/** Exact within a minute, then to ten seconds, to a minute within two hours, and to ten minutes. */
const DELAY = sql<number>`case
	when delivered_at <= sent_at then 0
	when delivered_at - sent_at < 60000 then (delivered_at - sent_at) / 1000
	when delivered_at - sent_at < 600000 then (delivered_at - sent_at) / 10000 * 10
	when delivered_at - sent_at < 7200000 then (delivered_at - sent_at) / 60000 * 60
	else (delivered_at - sent_at) / 600000 * 600 end`;

/** Counts a campaign; `undefined` when the ledger does not know it. */
export async function campaignFigures(
	session: Session,
	name: string,
): Promise<CampaignFigures | undefined> {
	const report = await campaignReport(session, name);
	if (!report) return undefined;
	const id = campaignId(name);
	const { db } = session;
	const all = async <Row>(query: RawBuilder<Row>): Promise<readonly Row[]> => {
		// SQLite answers in this thread: between two questions the rest of n8n has its turn.
		await nextTurn();
		return (await query.execute(db)).rows;
	};
	const groups = await all(groupsOf(id));
	const failures = await all(failuresOf(id));
	const minutes = await all(minutesOf(id));
	const delays = await all(delaysOf(id));
	const texts = await all(textsOf(id));
	const clickQuarters = await all(clickQuartersOf(id));
	const [people] = await all(peopleOf(id));
	return {
		report,
		groups,
		failures,
		minutes,
		delays,
		texts,
		clickQuarters,
		people: people ?? NOBODY,
	};
}

const NOBODY: PeopleFigures = {
	recipients: 0,
	reached: 0,
	delivered: 0,
	links: 0,
	clicks: 0,
	clickers: 0,
	repliers: 0,
	erased: 0,
};

/** Joined to messages as `opened`: each message of which a link was opened, once. */
const openedOf = (id: string) => sql`(
	select message_key, 1 as opened from sms_links
	where campaign = ${id} and first_click_at is not null and message_key is not null
	group by message_key) as opened`;

const groupsOf = (id: string) => sql<MessageGroup>`
	select country, sender, step, state, currency,
		count(*) as messages,
		cast(sum(segments) as bigint) as segments,
		sum(credits) as credits, sum(charged) as charged, sum(price) as price,
		count(opened.opened) as clicked
	from sms_messages left join ${openedOf(id)} on opened.message_key = sms_messages.key
	where campaign = ${id}
	group by country, sender, step, state, currency`;

const failuresOf = (id: string) => sql<FailureGroup>`
	select state, reason, count(*) as messages from sms_messages
	where campaign = ${id} and state in ('refused', 'undelivered', 'cancelled', 'unknown')
	group by state, reason order by messages desc, state, reason limit ${MOST_REASONS}`;

const minutesOf = (id: string) => sql<MinuteGroup>`
	select sent_at / 60000 as minute, count(*) as sent,
		${countOf(sql`state = 'delivered'`)} as delivered,
		${countOf(sql`state = 'undelivered'`)} as undelivered,
		${countOf(sql`state = 'accepted'`)} as open
	from sms_messages where campaign = ${id} and ${LEFT} and sent_at is not null
	group by sent_at / 60000 order by minute`;

const delaysOf = (id: string) => sql<DelayGroup>`
	select country, sender, ${DELAY} as seconds, count(*) as messages from sms_messages
	where campaign = ${id} and state = 'delivered' and delivered_at is not null and sent_at is not null
	group by country, sender, ${DELAY} order by seconds`;

const textsOf = (id: string) => sql<TextGroup>`
	select step, max(text) as text, count(*) as messages,
		${countOf(LEFT)} as sent,
		${countOf(sql`state = 'delivered'`)} as delivered,
		${countOf(sql`state = 'undelivered'`)} as undelivered,
		count(opened.opened) as clicked,
		count(*) over () as texts
	from sms_messages left join ${openedOf(id)} on opened.message_key = sms_messages.key
	where campaign = ${id} and not ${ERASED}
	group by step, text_hash order by messages desc, step, text limit ${MOST_TEXTS}`;

const clickQuartersOf = (id: string) => sql<{ quarter: number; clicks: number }>`
	select first_click_at / 900000 as quarter, count(*) as clicks from sms_links
	where campaign = ${id} and first_click_at is not null
	group by first_click_at / 900000 order by quarter`;

const peopleOf = (id: string) => sql<PeopleFigures>`
	select
		(select count(distinct e164) from sms_messages where campaign = ${id}) as recipients,
		(select count(distinct e164) from sms_messages where campaign = ${id} and ${LEFT}) as reached,
		(select count(distinct e164) from sms_messages
			where campaign = ${id} and state = 'delivered') as delivered,
		(select count(*) from sms_links where campaign = ${id}) as links,
		(select cast(coalesce(sum(clicks), 0) as bigint) from sms_links
			where campaign = ${id} and first_click_at is not null) as clicks,
		(select count(distinct coalesce(e164, token)) from sms_links
			where campaign = ${id} and first_click_at is not null) as clickers,
		(select count(distinct e164) from sms_events
			where campaign = ${id} and kind = 'reply') as repliers,
		(select count(distinct e164) from sms_messages where campaign = ${id} and ${ERASED}) as erased`;
