import { META, writeMeta } from '../meta';
import { latestWrite } from './latestWrite';
import type { Migration } from './migration';

/**
 * A message keeps by what it was allowed and the consent that its item told of, and every message and
 * event has a seal. Those of before stay without one until they change; how late they may be is written
 * down, so that a seal that somebody took away later is missed.
 */
export const evidence: Migration = {
	statements: ({ code, clustered }) => [
		`create table sms_grounds (id ${code} primary key, content text not null) ${clustered}`,
		`alter table sms_messages add column ground ${code}`,
		'alter table sms_messages add column consent text',
		'alter table sms_messages add column seal text',
		'alter table sms_events add column seal text',
	],
	async rows(session) {
		await writeMeta(session, META.unsealedUntil, String(await latestWrite(session)));
	},
};
