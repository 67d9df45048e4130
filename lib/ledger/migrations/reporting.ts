import { sql } from 'kysely';
import { countryOf } from '../messages/countryOf';
import { READ_BATCH, type Session, updateRows } from '../sql';
import type { Migration } from './migration';

/**
 * A message knows its country, and when it was delivered by the clock of its gateway, so that a campaign is
 * counted by both where it lies. Those of before learn the first from their number, and the second from the
 * last receipt.
 */
export const reporting: Migration = {
	statements: ({ code }) => [
		`alter table sms_messages add column country ${code}`,
		'alter table sms_messages add column delivered_at bigint',
		`create index sms_messages_in_campaign on sms_messages (campaign, id)
			where campaign is not null`,
		`create index if not exists sms_links_by_message on sms_links (message_key)
			where message_key is not null`,
	],
	async rows(session) {
		let after = await placeSome(session, 0);
		while (after !== undefined) after = await placeSome(session, after);
		await sql`
			update sms_messages set delivered_at = told.at
			from (
				select message_key, max(at) as at from sms_events
				where kind = 'delivery_report' and message_key is not null group by message_key
			) as told
			where told.message_key = sms_messages.key and state = 'delivered'`.execute(session.db);
	},
};

/** @returns the last row of the page; `undefined` when there was none */
async function placeSome(session: Session, after: number): Promise<number | undefined> {
	const found = await session.db
		.selectFrom('sms_messages')
		.select(['id', 'e164'])
		.where('id', '>', after)
		.orderBy('id')
		.limit(READ_BATCH)
		.execute();
	const rows = found.flatMap(({ id, e164 }) => {
		const country = countryOf(e164);
		return country === null ? [] : [{ id, country }];
	});
	await updateRows(session, 'id', { table: 'sms_messages', columns: ['country'], rows });
	return found.at(-1)?.id;
}
