import { hash } from 'node:crypto';
import type { ConsentTable } from '../schema';

/** One consent record as it is stored, without its row number. */
export type ConsentRow = Omit<ConsentTable, 'id'>;

/** Where the chain of a number that has no record yet begins. */
export const CHAIN_START = '';

/**
 * The hash of a record: SHA-256 over every field and the hash of the record before it for the same
 * number. Whoever changes, removes or inserts one by hand would have to rewrite all that follow.
 */
export function hashOf(record: Omit<ConsentRow, 'hash'>): string {
	// JSON keeps the fields apart: ["a", "bc"] and ["ab", "c"] must not meet.
	const fields = JSON.stringify([
		record.previous_hash,
		record.subject,
		record.seq,
		record.kind,
		record.status,
		record.scope,
		record.source,
		record.proof,
		record.campaign,
		record.at,
		record.recorded_at,
		// Absent from the records of ledgers that did not tell a date from a moment yet.
		...(record.day === null ? [] : [record.day]),
	]);
	return hash('sha256', fields);
}
