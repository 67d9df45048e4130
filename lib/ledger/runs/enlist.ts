import { sql } from 'kysely';
import { campaignId } from '../../message';
import { ok, type Result } from '../../shared';
import type { LedgerFailure } from '../failure';
import { insertRows, READ_BATCH, type Session, storableJson, unique } from '../sql';
import type { Store } from '../store';
import type { EnlistOptions, LeaseOptions, RunMessage } from './types';

const COLUMNS = ['run', 'key', 'e164', 'campaign', 'tries', 'payload'] as const;

/**
 * Notes what a run has before it, on a lease that it renews as long as it lives. To be called before its first
 * claim. Nothing is known of a message by this: it decides nothing, and is only read once the lease is over.
 */
export async function enlist(
	session: Session,
	messages: readonly RunMessage[],
	{ run, workflow, leaseMs, now }: EnlistOptions,
): Promise<void> {
	const lease = { run, workflow, due_at: now + leaseMs, renewed_at: now };
	await insertRows(
		session,
		{ table: 'sms_runs', columns: ['run', 'workflow', 'due_at', 'renewed_at'], rows: [lease] },
		{
			onConflict: sql`on conflict (run) do update
				set due_at = excluded.due_at, renewed_at = excluded.renewed_at`,
		},
	);
	const tries = await takeOver(session, messages);
	const rows = messages.map(({ key, e164, campaign, payload }) => ({
		run,
		key,
		e164,
		campaign: campaignId(campaign ?? '') || null,
		tries: tries.get(key) ?? 0,
		payload: storableJson(payload),
	}));
	await insertRows(session, { table: 'sms_run_messages', columns: COLUMNS, rows });
}

/** @returns how often messages that were taken up have been, by their keys; they are nobody else's now */
async function takeOver(
	{ db, dialect }: Session,
	messages: readonly RunMessage[],
): Promise<Map<string, number>> {
	const names = unique(messages.flatMap(({ takenUpAs }) => takenUpAs ?? []));
	if (names.length === 0) return new Map();
	const keys = messages.flatMap(({ key, takenUpAs }) => (takenUpAs === undefined ? [] : [key]));
	const rows = await db
		.deleteFrom('sms_run_messages')
		.where('run', 'in', dialect.among(names))
		.where('key', 'in', dialect.among(keys))
		.returning(['key', 'tries'])
		.execute();
	return new Map(rows.map(({ key, tries }) => [key, tries]));
}

/** Says that a run lives. One that was taken for dead keeps what nobody has taken up yet. */
export async function renewRun(
	{ db }: Session,
	{ run, leaseMs, now }: LeaseOptions,
): Promise<void> {
	await db
		.updateTable('sms_runs')
		.set({ due_at: now + leaseMs, renewed_at: now })
		.where('run', '=', run)
		.execute();
}

/** Runs that came to their end leave nothing to take up. */
export async function endRuns(
	store: Store,
	runs: readonly string[],
): Promise<Result<void, LedgerFailure>> {
	for (let isOver = false; !isOver;) {
		const batch = await store.write(async (session) => ok(await removeSome(session, runs)));
		if (!batch.ok) return batch;
		isOver = batch.value < READ_BATCH;
	}
	return ok(undefined);
}

/** The lease goes last: what is left of a run that dies over this finds its messages settled. */
async function removeSome({ db, dialect }: Session, runs: readonly string[]): Promise<number> {
	const some = db
		.selectFrom('sms_run_messages')
		.select('id')
		.where('run', 'in', dialect.among(runs))
		.limit(READ_BATCH);
	const gone = await db.deleteFrom('sms_run_messages').where('id', 'in', some).executeTakeFirst();
	const count = Number(gone.numDeletedRows);
	if (count < READ_BATCH) {
		await db.deleteFrom('sms_runs').where('run', 'in', dialect.among(runs)).execute();
	}
	return count;
}
