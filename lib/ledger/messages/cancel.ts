import {
	campaignId,
	messageKey,
	type MessageState,
	type StoredMessage,
	type Subject,
	type ToCancelAtGateway,
} from '../../message';
import type { E164 } from '../../phone';
import { type Session, unique, WRITE_BATCH } from '../sql';
import { changeMessages, eachMessage } from './changes';
import { type Row, toCancelAtGateway } from './messageRow';
import { withdrawn } from './withdrawn';

/** Which messages: exactly one of them. */
export type CancelTarget =
	| { readonly campaign: string }
	| { readonly numbers: readonly Subject[] }
	| { readonly keys: readonly string[] }
	/** What was given out, in the form that it had then and no other. */
	| { readonly givenOut: readonly Pick<StoredMessage, 'key' | 'revision'>[] }
	/** The user's own key, whoever it goes to, or to one number. */
	| { readonly messageKey: string; readonly to?: E164 | undefined };

export interface CancelOptions {
	/** Epoch milliseconds. */
	readonly now: number;
	/** One word for the timeline. */
	readonly reason: string;
	/** The same as a sentence, where one word does not say it. */
	readonly detail?: string | undefined;
}

export interface Cancelled {
	readonly cancelled: number;
	/** What the gateway has scheduled; record its answer with `reconcile`. */
	readonly atGateway: readonly ToCancelAtGateway[];
}

/** States in which a message can be stopped, here or at the gateway. */
const STOPPABLE: readonly MessageState[] = ['held', 'released', 'claimed', 'scheduled'];

/** Keys of one batch of what can be stopped, after row `after`; `next` when there may be more. */
export async function stoppable(
	session: Session,
	target: CancelTarget,
	after = 0,
): Promise<{ readonly keys: readonly string[]; readonly next?: number }> {
	const { db, dialect } = session;
	let query = db.selectFrom('sms_messages').select(['id', 'key']).where('state', 'in', STOPPABLE);
	if ('campaign' in target) query = query.where('campaign', '=', campaignId(target.campaign));
	else if ('numbers' in target) query = query.where('e164', 'in', dialect.among(target.numbers));
	else if ('keys' in target) query = query.where('key', 'in', dialect.among(target.keys));
	else if ('givenOut' in target) {
		const keys = target.givenOut.map(({ key }) => key);
		query = query.where('key', 'in', dialect.among(keys));
	} else query = query.where('key', 'in', dialect.among(await keysOf(session, target)));
	const rows = await query.where('id', '>', after).orderBy('id').limit(WRITE_BATCH).execute();
	const last = rows.at(-1);
	return {
		keys: rows.map(({ key }) => key),
		...(last && rows.length === WRITE_BATCH && { next: last.id }),
	};
}

/** Whether a message that a target names is the one that is meant, once it is kept from changing. */
export function isMeant(target: CancelTarget): (row: Row) => boolean {
	if (!('givenOut' in target)) return () => true;
	const revisions = new Map(target.givenOut.map(({ key, revision = 0 }) => [key, revision]));
	return ({ key, state, revision }) => state === 'released' && revisions.get(key) === revision;
}

/** The messages of a key as the user wrote it. Those of earlier versions are known by their number too, or not at all. */
async function keysOf(
	{ db }: Session,
	{ messageKey: own, to }: { readonly messageKey: string; readonly to?: E164 | undefined },
): Promise<string[]> {
	let query = db.selectFrom('sms_messages').select('key').where('own_key', '=', campaignId(own));
	if (to !== undefined) query = query.where('e164', '=', to);
	const rows = await query.execute();
	return unique([
		...rows.map(({ key }) => key),
		...(to === undefined ? [] : [messageKey(own, to)]),
	]);
}

/** Cancels what has not gone to the gateway, and names what only the gateway can stop. */
export async function cancelKeys(
	session: Session,
	keys: readonly string[],
	{ now, reason, detail }: CancelOptions,
	which: (row: Row) => boolean = () => true,
): Promise<Cancelled> {
	let cancelled = 0;
	const decide = (row: Row) => {
		const change = which(row) ? withdrawn(row, reason, now, detail) : undefined;
		if (change) cancelled++;
		return change;
	};
	const rows = await changeMessages(session, keys, now, eachMessage(decide));
	return { cancelled, atGateway: toCancelAtGateway([...rows.values()].filter(which)) };
}
