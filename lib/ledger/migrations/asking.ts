import type { Migration } from './migration';

/** It is known of each message when its gateway was last asked for it, so that asking goes on where it ended. */
export const asking: Migration = {
	statements: () => [
		'alter table sms_messages add column asked_at bigint not null default 0',
		`create index sms_messages_to_ask on sms_messages (asked_at, id)
			where state in ('accepted', 'scheduled', 'unknown')`,
	],
};
