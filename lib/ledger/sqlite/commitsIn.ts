import type { DatabaseSync } from 'node:sqlite';
import { META } from '../meta';

/** How many commits there were in a ledger. */
export const commitsIn = (database: DatabaseSync): number =>
	Number(database.prepare(NUMBER).get()?.['number'] ?? 0);

const NUMBER = `select cast(value as integer) as number from sms_meta where key = '${META.commits}'`;
