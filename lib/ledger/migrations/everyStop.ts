import type { Migration } from './migration';

/**
 * A message knows whether a stop to one kind of text counts for it too, whatever it is for: its law is asked
 * when it is given to the ledger, and binds for as long as it waits there. Those of before are asked anew
 * when they are claimed.
 */
export const everyStop: Migration = {
	statements: () => [
		'alter table sms_messages add column heeds_every_stop integer not null default 0',
	],
};
