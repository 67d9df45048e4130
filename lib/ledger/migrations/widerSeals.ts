import { META, writeMeta } from '../meta';
import { latestWrite } from './latestWrite';
import type { Migration } from './migration';

/**
 * The seal of a message covers which form of it was sent and under which names it is known. Those of before keep
 * theirs until they change; how late they may be is written down, so that no later one passes with less.
 */
export const widerSeals: Migration = {
	statements: () => [],
	async rows(session) {
		await writeMeta(session, META.narrowSealsUntil, String(await latestWrite(session)));
	},
};
