import type { Migration } from './migration';

/**
 * A message may take another form while it waits: which one was given out is told by its number, the gateway
 * knows a later one by a reference of its own, and the user's key finds it whoever it goes to.
 */
export const replacing: Migration = {
	statements: ({ code }) => [
		'alter table sms_messages add column revision integer not null default 0',
		`alter table sms_messages add column reference ${code}`,
		`alter table sms_messages add column own_key ${code}`,
		`create index sms_messages_reference on sms_messages (reference) where reference is not null`,
		`create index sms_messages_own_key on sms_messages (own_key) where own_key is not null`,
	],
};
