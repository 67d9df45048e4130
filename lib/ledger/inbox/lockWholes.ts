import { sql } from 'kysely';
import { type Session, unique } from '../sql';

/**
 * Makes others wait who take in what belongs to the same person or the same text: pieces that come at the
 * same moment through two processes must see each other. SQLite has one writer as it is.
 */
export async function lockWholes(
	{ db, dialect }: Session,
	names: readonly string[],
): Promise<void> {
	if (names.length === 0 || dialect.name !== 'postgres') return;
	// Always in the same order, so that two transactions cannot wait for each other.
	const sorted = unique(names).sort();
	await sql`
		select pg_advisory_xact_lock(hashtextextended('sms_inbox:' || name, 0))
		from unnest(${sorted}::text[]) with ordinality as names (name, nth) order by nth`.execute(db);
}
