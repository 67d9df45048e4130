import { type MessageState, nextState } from '../../message';
import { ok, type Result } from '../../shared';
import type { LedgerFailure } from '../failure';
import { META, readMeta, writeMeta } from '../meta';
import { named, type Session, unique, WRITE_BATCH } from '../sql';
import type { Store } from '../store';
import { changeMessages, eachMessage } from './changes';
import { settleEarlyReports } from './earlyReports';
import { type Row, statusOf } from './messageRow';
import { moved } from './moved';

/** How many messages had their lease run out, and what became of them. */
export interface Recovered {
	/** Given out or claimed, but never sent: they wait to be given out again. */
	readonly heldAgain: number;
	/** They may have been sent: never again by themselves, only reconciled. */
	readonly unknown: number;
}

/** Somebody has it for a time. */
const LEASED: readonly MessageState[] = ['released', 'claimed', 'sending'];

/** Takes up everything whose lease has ended, batch by batch. */
export async function recoverAll(
	store: Store,
	now: number,
): Promise<Result<Recovered, LedgerFailure>> {
	const all = { heldAgain: 0, unknown: 0 };
	for (;;) {
		const batch = await store.write(async (session) => ok(await recoverExpired(session, now)));
		if (!batch.ok) return batch;
		all.heldAgain += batch.value.heldAgain;
		all.unknown += batch.value.unknown;
		if (batch.value.heldAgain + batch.value.unknown < WRITE_BATCH) return ok(all);
	}
}

/**
 * Takes up what a crashed or stopped run left behind: at most one batch, in the order in which the
 * leases ended. A claimed message that was never held stays as it is, its credits set aside; the rerun
 * takes it over.
 */
async function recoverExpired(session: Session, now: number): Promise<Recovered> {
	const { db } = session;
	await bringBack(session, now);
	const lapsed = await db
		.selectFrom('sms_messages')
		.select('key')
		.where('state', 'in', LEASED)
		.where((eb) => eb.or([eb('state', '<>', 'claimed'), eb('payload', 'is not', null)]))
		.where('due_at', '<=', now)
		.orderBy('due_at')
		.limit(WRITE_BATCH)
		.execute();
	let heldAgain = 0;
	let unknown = 0;
	const decide = (row: Row) => {
		const next = nextState(statusOf(row), { action: 'lapse', now });
		if (!next.ok) return undefined;
		if (next.value === 'held') heldAgain++;
		else unknown++;
		const patch =
			next.value === 'held'
				? { due_at: row.send_at, run: null }
				: { reason: 'no_answer', detail: 'No answer was recorded before the lease ended.' };
		return { before: row, after: moved(row, next.value, now, patch), by: 'recover' };
	};
	const keys = unique(lapsed.map(({ key }) => key));
	await changeMessages(session, keys, now, eachMessage(decide));
	await settleEarlyReports(session, await reportedSince(session, now), now);
	return { heldAgain, unknown };
}

/**
 * A lease that began after this moment is from a time to which the clock had run ahead. It begins now
 * instead, so that it is taken over after its length, and not after the hour by which the clock was set
 * back. Whoever holds it keeps it as before.
 */
async function bringBack({ db }: Session, now: number): Promise<void> {
	await db
		.updateTable('sms_messages')
		.set(({ eb, ref }) => ({
			due_at: eb(eb(ref('due_at'), '-', ref('state_at')), '+', now),
			state_at: now,
		}))
		.where('state', 'in', LEASED)
		.where('due_at', '>', now)
		.where('state_at', '>', now)
		.execute();
}

/** Longer than any transaction may last, and clocks of several machines differ. */
const STRAY_FOR_MS = 3_600_000;
const NOTED_EVERY_MS = 600_000;

/**
 * Messages with a report that was stored in the very moment their own answer was, so that neither
 * saw the other. What came an hour or more before the last look has been looked at, and what is recorded of
 * its message since has looked for it.
 */
async function reportedSince(session: Session, now: number): Promise<Row[]> {
	const lookedAt = Number((await readMeta(session, META.straysUntil)) ?? 0);
	const rows = await session.db
		.selectFrom('sms_events')
		.innerJoin('sms_messages', (join) =>
			join
				.onRef('sms_messages.gateway_message_id', '=', 'sms_events.gateway_message_id')
				.onRef('sms_messages.gateway', '=', 'sms_events.gateway'),
		)
		.selectAll('sms_messages')
		.where('sms_events.kind', '=', named('delivery_report'))
		.where('sms_events.message_key', 'is', null)
		// By a clock that was set back, what comes now is older than what came before.
		.where('sms_events.recorded_at', '>', Math.min(lookedAt, now) - STRAY_FOR_MS)
		.limit(WRITE_BATCH)
		.execute();
	const isNews = Math.abs(now - lookedAt) > NOTED_EVERY_MS;
	if (isNews && rows.length < WRITE_BATCH) {
		await writeMeta(session, META.straysUntil, String(now));
	}
	return rows;
}
