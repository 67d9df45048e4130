import type { Migration } from './migration';

/**
 * What a run has before it, so that others can take it up where the run dies. It is no part of what is known of
 * messages: none of these is waiting, and a run that ends leaves nothing here.
 */
export const runs: Migration = {
	statements: ({ code, countingKey }) => [
		`create table sms_runs (
			run ${code} primary key,
			workflow ${code} not null,
			due_at bigint not null,
			renewed_at bigint not null)`,
		`create table sms_run_messages (
			id ${countingKey},
			run ${code} not null,
			key ${code} not null,
			e164 ${code} not null,
			campaign ${code},
			tries integer not null,
			payload text not null)`,
		// By no other column: they come and go by the thousand, and all else that is looked for is rare.
		'create index sms_run_messages_of_run on sms_run_messages (run, id)',
	],
};
