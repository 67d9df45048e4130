import { sql } from 'kysely';
import { campaignId } from '../message';
import type { E164 } from '../phone';
import { appendEvents } from './events';
import { present } from './present';
import { insertRows, type Session } from './sql';

/** A link whose opening tells whose message it was in. */
export interface TrackedLink {
	/** Random, unguessable and unique; it is part of the address that is sent. */
	readonly token: string;
	/** Where it leads. */
	readonly url: string;
	readonly key?: string | undefined;
	readonly e164?: E164 | undefined;
	readonly campaign?: string | undefined;
}

export interface Click {
	readonly token: string;
	/** Epoch milliseconds. */
	readonly at: number;
	/** What is worth keeping of the request. */
	readonly data?: unknown;
}

export interface ClickAnswer {
	readonly url: string;
	/** Nobody had opened this link before. */
	readonly first: boolean;
	readonly key?: string;
	readonly e164?: string;
	readonly campaign?: string;
}

/** Stores links before their message is sent; a token that is known stays as it is. */
export async function createLinks(
	session: Session,
	links: readonly TrackedLink[],
	now: number,
): Promise<void> {
	await insertRows(session, {
		table: 'sms_links',
		columns: [
			'token',
			'url',
			'message_key',
			'e164',
			'campaign',
			'created_at',
			'first_click_at',
			'clicks',
		],
		rows: links.map(({ token, url, key, e164, campaign }) => ({
			token,
			url,
			message_key: key ?? null,
			e164: e164 ?? null,
			campaign: campaign ? campaignId(campaign) : null,
			created_at: now,
			first_click_at: null,
			clicks: 0,
		})),
	});
}

/** Counts a click and tells where the link leads; `undefined` when there is no such link. */
export async function recordClick(
	session: Session,
	{ token, at, data }: Click,
	now: number,
): Promise<ClickAnswer | undefined> {
	const row = await session.db
		.updateTable('sms_links')
		.set(({ fn, ref, val }) => ({
			clicks: sql`clicks + 1`,
			first_click_at: fn.coalesce(ref('first_click_at'), val(at)),
		}))
		.where('token', '=', token)
		.returningAll()
		.executeTakeFirst();
	if (!row) return undefined;
	const { url, message_key: key, e164, campaign, clicks } = row;
	await appendEvents(
		session,
		[{ e164, key, campaign, kind: 'click', at, data: { url, data }, output: 'linkClick' }],
		now,
	);
	return { url, first: clicks === 1, ...present({ key, e164, campaign }) };
}
