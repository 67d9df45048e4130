import { sql } from 'kysely';
import { present } from '../present';
import { insertRows, type Session, WRITE_BATCH } from '../sql';
import type { BirthdayWatch, LookedOptions, TriggerAt } from './types';

const MS_PER_DAY = 86_400_000;

/** A birthday comes back after a year; what is older tells nothing any more. */
const KEPT_MS = 400 * MS_PER_DAY;

/** The list of a trigger that nobody has seen for so long is not kept: it holds people's data. */
const LIST_KEPT_MS = 60 * MS_PER_DAY;

/** Makes a trigger's memory where there is none. */
export const ensureWatch = async (session: Session, { trigger, now }: TriggerAt): Promise<void> =>
	void (await insertRows(session, {
		table: 'sms_birthday_watches',
		columns: ['watch', 'since', 'generation', 'last_generation', 'people', 'note'],
		rows: [{ watch: trigger, since: now, generation: 0, last_generation: 0, people: 0, note: '' }],
	}));

/** Opens a trigger's memory; see `Ledger.birthdays.watch`. */
export async function openWatch(session: Session, at: TriggerAt): Promise<BirthdayWatch> {
	await ensureWatch(session, at);
	const row = await session.db
		.selectFrom('sms_birthday_watches')
		.select(['since', 'looked_at', 'options'])
		.where('watch', '=', at.trigger)
		.executeTakeFirstOrThrow();
	// A clock that was ahead when the trigger began must not keep it silent until then.
	const since = Math.min(row.since, at.now);
	if (since < row.since) {
		await session.db
			.updateTable('sms_birthday_watches')
			.set({ since })
			.where('watch', '=', at.trigger)
			.execute();
	}
	return { since, ...present({ lookedAt: row.looked_at, options: row.options }) };
}

/** Writes down that all was looked at, and forgets what is old; see `Ledger.birthdays.looked`. */
export async function markLooked(
	session: Session,
	{ trigger, now, options }: LookedOptions,
): Promise<void> {
	const { db } = session;
	const before = await openWatch(session, { trigger, now });
	await db
		.updateTable('sms_birthday_watches')
		.set({ looked_at: now, options: options ?? null })
		.where('watch', '=', trigger)
		.execute();
	// A clock that is years ahead for one poll must not make everything old.
	const sure = Math.min(now, before.lookedAt ?? before.since);
	await sql`
		delete from sms_birthdays where (watch, e164, year) in (
			select watch, e164, year from sms_birthdays
			where at < ${sure - KEPT_MS} limit ${sql.lit(WRITE_BATCH)})`.execute(db);
	await dropStale(session, sure - LIST_KEPT_MS);
}

/** Deletes lists of triggers that have not looked since, a thousand people at a time. */
async function dropStale({ db, dialect }: Session, lookedBefore: number): Promise<void> {
	const stale = await db
		.selectFrom('sms_birthday_watches')
		.select('watch')
		.where(sql`coalesce(looked_at, since)`, '<', lookedBefore)
		.execute();
	if (stale.length === 0) return;
	const watches = dialect.among(stale.map(({ watch }) => watch));
	await db
		.updateTable('sms_birthday_watches')
		.set({ generation: 0, people: 0, read_at: null, note: '' })
		.where('watch', 'in', watches)
		.where('generation', '>', 0)
		.execute();
	await sql`
		delete from sms_birthday_people where (watch, generation, birthday_day, e164) in (
			select watch, generation, birthday_day, e164 from sms_birthday_people
			where watch in ${watches} limit ${sql.lit(WRITE_BATCH)})`.execute(db);
}
