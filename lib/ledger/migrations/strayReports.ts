import type { Migration } from './migration';

/**
 * Reports that no message was found for are many where others send by the same account too: only the latest
 * are looked at again, so they are found by when they came.
 */
export const strayReports: Migration = {
	statements: () => [
		`create index if not exists sms_events_stray on sms_events (recorded_at)
			where kind = 'delivery_report' and message_key is null`,
	],
};
