import { sql } from 'kysely';
import type { CampaignTable } from '../schema';
import type { Session } from '../sql';

/** Fractions of credits add up to a little more or less than they should. */
export const CREDIT_TOLERANCE = 1e-6;

/** What a campaign may still set aside; without a limit, without end. */
export const creditsLeftOf = ({
	budget,
	charged,
	reserved,
}: Pick<CampaignTable, 'budget' | 'charged' | 'reserved'>): number =>
	budget === null ? Infinity : budget - charged - reserved;

/**
 * Moves the counters of the campaigns by what the transaction has done to them. It is its last statement:
 * the rows are kept from others from here to the commit, and no longer.
 *
 * Credits are kept to a millionth, so that thousands of fractions do not add up to a false one.
 *
 * @returns whether it stays: a budget may have been used up by others meanwhile
 */
export async function moveCredits({ db, stakes }: Session): Promise<boolean> {
	// Always in the same order, so that two transactions cannot wait for each other.
	const changes = [...stakes.changes].sort(([a], [b]) => (a < b ? -1 : 1));
	for (const [id, { reserved, charged, withinBudget }] of changes) {
		if (stakes.isContested) break;
		if (reserved === 0 && charged === 0) continue;
		const lasts = sql`budget is null
			or budget >= charged + reserved + ${reserved + charged - CREDIT_TOLERANCE}`;
		const moved = await sql`
			update sms_campaigns set
				reserved = round((reserved + ${reserved}) * 1000000) / 1000000,
				charged = round((charged + ${charged}) * 1000000) / 1000000
			where id = ${id} and (${withinBudget ? lasts : sql`1 = 1`})
			returning id`.execute(db);
		if (moved.rows.length === 0 && withinBudget) stakes.isContested = true;
	}
	return !stakes.isContested;
}
