import { campaignId, type MessageState, type StoredMessage, type Subject } from '../../message';
import type { E164 } from '../../phone';
import { erasedAliases } from '../consent';
import { type Page, pageOf, type PageOptions } from '../page';
import type { Session } from '../sql';
import { storedMessage } from './messageRow';

export interface MessageFilter {
	readonly campaign?: string | undefined;
	readonly e164?: E164 | undefined;
	readonly states?: readonly MessageState[] | undefined;
}

/** Messages in the order in which they came into the ledger. */
export async function pageMessages(
	{ db }: Session,
	{ campaign, e164, states }: MessageFilter,
	{ limit, after }: PageOptions<number>,
): Promise<Page<StoredMessage, number>> {
	let query = db.selectFrom('sms_messages').selectAll();
	if (campaign !== undefined) query = query.where('campaign', '=', campaignId(campaign));
	if (e164 !== undefined) query = query.where('e164', '=', e164);
	if (states !== undefined) query = query.where('state', 'in', [...states]);
	if (after !== undefined) query = query.where('id', '>', after);
	const rows = await query
		.orderBy('id')
		.limit(limit + 1)
		.execute();
	return pageOf(rows.map(storedMessage), limit, ({ id }) => id);
}

/** The messages of these keys that the ledger knows, those of people erased since included. */
export async function getMessages(
	session: Session,
	keys: readonly string[],
): Promise<Map<string, StoredMessage>> {
	const { db, dialect } = session;
	const aliases = await erasedAliases(session, keys);
	const rows = await db
		.selectFrom('sms_messages')
		.selectAll()
		.where('key', 'in', dialect.among([...keys, ...aliases.values()]))
		.execute();
	const stored = new Map(rows.map((row) => [row.key, storedMessage(row)]));
	return new Map(
		keys.flatMap((key) => {
			const message = stored.get(key) ?? stored.get(aliases.get(key) ?? '');
			return message ? [[key, message] as const] : [];
		}),
	);
}

/** A message that waits, by the key that the user gave it. */
export interface WaitingUnderKey {
	/** As the ledger keeps it: `campaignId` of the user's. */
	readonly ownKey: string;
	readonly step: string;
	readonly e164: Subject;
}

/** What waits, here or at the gateway, under keys of the user's own, whoever it goes to. */
export async function waitingUnder(
	{ db, dialect }: Session,
	ownKeys: readonly string[],
): Promise<WaitingUnderKey[]> {
	const rows = await db
		.selectFrom('sms_messages')
		.select(['own_key', 'step', 'e164'])
		.where('own_key', 'in', dialect.among(ownKeys.map((key) => campaignId(key))))
		.where('state', 'in', ['held', 'scheduled'])
		.orderBy('id')
		.execute();
	return rows.map(({ own_key: ownKey, ...row }) => ({ ownKey: ownKey ?? '', ...row }));
}
