import { appendEvent } from '../events';
import { present } from '../present';
import type { LinkTable } from '../schema';
import type { Session } from '../sql';
import type { Click, ClickAnswer } from './types';

/**
 * Where a link leads; `undefined` when there is no such link, or no longer.
 *
 * @param since epoch ms: one that was neither made nor sent since leads nowhere any more
 */
export async function followLink(
	session: Session,
	token: string,
	since?: number,
): Promise<string | undefined> {
	const row = await session.db
		.selectFrom('sms_links')
		.selectAll()
		.where('token', '=', token)
		.executeTakeFirst();
	if (row && since !== undefined && row.created_at < since) {
		// A person keeps one link for one address: what is composed again has that of before.
		const sentAt = (await messageOf(session, row))?.sent_at ?? row.created_at;
		if (sentAt < since) return undefined;
	}
	return row?.url;
}

/** A second tap, a reload, a browser's own second try: one opening, and nothing that could fill the ledger. */
const SAME_OPENING_MS = 10_000;

/** Counts an opening and tells where the link leads; `undefined` when there is no such link. */
export async function recordClick(
	session: Session,
	click: Click,
	now: number,
): Promise<ClickAnswer | undefined> {
	const { db, dialect } = session;
	const { token, at } = click;
	const row = await db
		.selectFrom('sms_links')
		.selectAll()
		.where('token', '=', token)
		.modifyEnd(dialect.forUpdate)
		.executeTakeFirst();
	if (!row) return undefined;
	const message = await messageOf(session, row);
	const isPerson = click.by !== 'machine' && !isTooSoon(click, row, message);
	const last = isPerson ? row.last_click_at : row.last_preview_at;
	const isSame = last !== null && Math.abs(at - last) < SAME_OPENING_MS;
	const told = {
		url: row.url,
		first: isPerson && row.clicks === 0,
		...present({
			key: row.message_key ?? message?.key ?? null,
			e164: row.e164,
			campaign: row.campaign ?? message?.campaign ?? null,
		}),
	};
	if (!isSame) await count(session, row, at, isPerson);
	if (!isPerson || isSame) return { ...told, counted: false };
	const { url, first, e164 = null, key, campaign } = told;
	const data = { url, first };
	const event = { e164, key, campaign, kind: 'click' as const, at, data, output: 'linkClick' };
	const id = await appendEvent(session, { ...event, account: click.account }, now);
	return { ...told, counted: true, id };
}

async function count(
	{ db }: Session,
	{ token, clicks, previews, first_click_at }: LinkTable,
	at: number,
	isPerson: boolean,
): Promise<void> {
	const counted = isPerson
		? { clicks: clicks + 1, first_click_at: first_click_at ?? at, last_click_at: at }
		: { previews: previews + 1, last_preview_at: at };
	await db.updateTable('sms_links').set(counted).where('token', '=', token).execute();
}

interface SentMessage {
	readonly key: string;
	readonly campaign: string | null;
	readonly sent_at: number | null;
}

/** A person may have had several that are told apart by a key of the user's own, which Compose did not know. */
const MOST_LOOKED_AT = 20;

/** The message that the link stands in: by its key, else the latest to the person with this link in its text. */
async function messageOf(
	{ db }: Session,
	{ message_key: key, e164, token }: LinkTable,
): Promise<SentMessage | undefined> {
	if (key !== null) {
		return await db
			.selectFrom('sms_messages')
			.select(['key', 'campaign', 'sent_at'])
			.where('key', '=', key)
			.executeTakeFirst();
	}
	if (e164 === null) return undefined;
	const rows = await db
		.selectFrom('sms_messages')
		.select(['key', 'campaign', 'sent_at', 'text'])
		.where('e164', '=', e164)
		.where('sent_at', 'is not', null)
		.orderBy('sent_at', 'desc')
		.limit(MOST_LOOKED_AT)
		.execute();
	return rows.find(({ text }) => text?.includes(token));
}

/** Before anybody could have read it: by the user who tries it, or by what scans texts on their way. */
function isTooSoon(
	{ at, soonestAfterSending }: Click,
	{ message_key: key }: LinkTable,
	message: SentMessage | undefined,
): boolean {
	if (soonestAfterSending === undefined) return false;
	const sentAt = message?.sent_at ?? null;
	if (sentAt === null) return key !== null;
	return at - sentAt < soonestAfterSending;
}
