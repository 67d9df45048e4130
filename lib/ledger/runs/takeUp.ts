import type { Session } from '../sql';
import type { TakenUp, TakeUpOptions } from './types';

/** One look of the trigger of its own workflow, which comes first: it has the same gateway and settings. */
const OWN_FIRST_MS = 60_000;

/** What kills whoever sends it is not tried for ever. */
const MOST_TRIES = 3;

/** What was lost longer ago than this, in milliseconds, nobody wants sent by itself. */
const TOO_OLD_MS = 24 * 60 * 60_000;

/**
 * Gives out what dead runs had before them and is still to be sent, as far as the ledger knows: what they had
 * under way is in doubt and stays so, what somebody has claimed is theirs, and a paused campaign waits. Each
 * is given to one caller until the lease ends. Whoever takes it up claims it like any other message, so that
 * a run that was only slow costs nothing but an answer.
 */
export async function takeUp(session: Session, options: TakeUpOptions): Promise<TakenUp> {
	const { db } = session;
	const { limit, as, leaseMs, workflow, now } = options;
	await bringBack(session, now);
	const tooOld = await removeOld(session, now);
	const lost = await lostMessages(session, options);
	const settled = await settledAmong(
		session,
		lost.map(({ key }) => key),
	);
	// Two runs that were at the same list may both be dead.
	const first = new Map(lost.toReversed().map((one) => [one.key, one]));
	const open = lost.filter((one) => !settled.has(one.key) && first.get(one.key) === one);
	const given = open.filter(({ tries }) => tries < MOST_TRIES);
	const others = lost.filter((one) => !given.includes(one));
	await remove(session, idsOf(others));
	if (given.length > 0) {
		const lease = { run: as, workflow, due_at: now + leaseMs, renewed_at: now };
		await db.insertInto('sms_runs').values(lease).execute();
		await db
			.updateTable('sms_run_messages')
			.set(({ eb }) => ({ run: as, tries: eb('tries', '+', 1) }))
			.where('id', 'in', idsOf(given))
			.execute();
	}
	await removeEmpty(session, now);
	return {
		messages: given.map(({ key, payload }) => ({ key, payload: JSON.parse(payload) as unknown })),
		givenUp: tooOld + open.length - given.length,
		isFull: lost.length === limit,
	};
}

/** What dead runs had before them and nobody has claimed, run by run; locked. */
async function lostMessages({ db, dialect }: Session, { limit, workflow, now }: TakeUpOptions) {
	const dead = await db
		.selectFrom('sms_runs')
		.select('run')
		.where('due_at', '<=', now)
		.where((eb) => eb.or([eb('workflow', '=', workflow), eb('due_at', '<=', now - OWN_FIRST_MS)]))
		.execute();
	if (dead.length === 0) return [];
	const runs = dead.map(({ run }) => run);
	return await db
		.selectFrom('sms_run_messages')
		.selectAll()
		.where('run', 'in', dialect.among(runs))
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('sms_campaigns')
						.select('id')
						.whereRef('sms_campaigns.id', '=', 'sms_run_messages.campaign')
						.where('paused_at', 'is not', null),
				),
			),
		)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('sms_messages')
						.select('sms_messages.id')
						.whereRef('sms_messages.key', '=', 'sms_run_messages.key')
						.where('state', '=', 'claimed')
						.where('due_at', '>', now),
				),
			),
		)
		.orderBy('run')
		.orderBy('sms_run_messages.id')
		.limit(limit)
		.modifyEnd(dialect.forUpdateSkippingLocked)
		.execute();
}

const idsOf = (rows: readonly { readonly id: number }[]): number[] => rows.map(({ id }) => id);

/** Those of these keys that no run can send any more, or that wait in the ledger by themselves. */
async function settledAmong(
	{ db, dialect }: Session,
	keys: readonly string[],
): Promise<ReadonlySet<string>> {
	const rows = await db
		.selectFrom('sms_messages')
		.select('key')
		.where('key', 'in', dialect.among(keys))
		.where('state', '<>', 'claimed')
		.where((eb) => eb.or([eb('state', '<>', 'refused'), eb('retryable', '=', 0)]))
		.execute();
	return new Set(rows.map(({ key }) => key));
}

/** A lease from a time to which the clock had run ahead begins now instead. */
async function bringBack({ db }: Session, now: number): Promise<void> {
	await db
		.updateTable('sms_runs')
		.set(({ eb, ref }) => ({
			due_at: eb(eb(ref('due_at'), '-', ref('renewed_at')), '+', now),
			renewed_at: now,
		}))
		.where('renewed_at', '>', now)
		.execute();
}

/** @returns how many messages nobody has taken up in time, because their campaign is paused, say */
async function removeOld({ db }: Session, now: number): Promise<number> {
	const old = db
		.selectFrom('sms_runs')
		.select('run')
		.where('due_at', '<=', now - TOO_OLD_MS);
	const gone = await db.deleteFrom('sms_run_messages').where('run', 'in', old).executeTakeFirst();
	return Number(gone.numDeletedRows);
}

async function remove({ db }: Session, ids: readonly number[]): Promise<void> {
	if (ids.length === 0) return;
	await db.deleteFrom('sms_run_messages').where('id', 'in', ids).execute();
}

async function removeEmpty({ db }: Session, now: number): Promise<void> {
	await db
		.deleteFrom('sms_runs')
		.where('due_at', '<=', now)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('sms_run_messages')
						.select('sms_run_messages.id')
						.whereRef('sms_run_messages.run', '=', 'sms_runs.run'),
				),
			),
		)
		.execute();
}
