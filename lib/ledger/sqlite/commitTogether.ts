import { fail, type Result } from '../../shared';
import { moveCredits } from '../campaigns';
import { ledgerFailure, type LedgerFailure } from '../failure';
import { newStakes, type Session, type SessionContext } from '../sql';
import { sqliteFailure } from './sqliteFailure';
import { untilFree } from './untilFree';
import type { Writer } from './writer';

/** What one caller wants to have done in a transaction. */
export type Work = (session: Session) => Promise<Result<unknown, LedgerFailure>>;

/** What came of it for each, in order, and how many commits there were by then, if it was one. */
export interface Committed {
	readonly results: readonly Result<unknown, LedgerFailure>[];
	readonly commits?: number;
}

/** Rows after which a transaction takes no more work in: the rest of this process waits meanwhile. */
const MOST_ROWS = 1000;

/**
 * One transaction for as many of them as fit, and one at least: every result is given only
 * once it is on the disk. There are results for those that were in it.
 */
export async function commitTogether(
	writer: Writer,
	context: SessionContext,
	group: readonly Work[],
): Promise<Committed> {
	const { database, db, watch } = writer;
	const all = (failure: LedgerFailure) => ({ results: group.map(() => fail(failure)) });
	const begun = await untilFree(() => database.exec('begin immediate'));
	if (!begun.ok) return all(watch.lost() ?? begun.failure);
	const results: Result<unknown, LedgerFailure>[] = [];
	try {
		// Under the write lock, so that nobody changes it in between.
		const lost = watch.lostForWriting();
		if (lost) {
			database.exec('rollback');
			return all(lost);
		}
		writer.begun();
		for (const work of group) {
			if (results.length > 0 && writer.changed() >= MOST_ROWS) break;
			database.exec('savepoint job');
			const result = await attempt(work, { ...context, db, stakes: newStakes(true) });
			// A full disk may end the whole transaction, and with it what the others did.
			if (!database.isTransaction)
				return all(result.ok ? ledgerFailure('unexpected') : result.failure);
			if (!result.ok) database.exec('rollback to job');
			database.exec('release job');
			results.push(result);
		}
		const commits = writer.commit();
		return { results, ...(commits !== undefined && { commits }) };
	} catch (thrown) {
		if (database.isTransaction) database.exec('rollback');
		return all(sqliteFailure(thrown));
	}
}

async function attempt(work: Work, session: Session): Promise<Result<unknown, LedgerFailure>> {
	try {
		const result = await work(session);
		if (result.ok) await moveCredits(session);
		return result;
	} catch (thrown) {
		return fail(sqliteFailure(thrown));
	}
}
