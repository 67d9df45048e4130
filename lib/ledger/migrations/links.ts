import type { Migration } from './migration';

/**
 * A person has one link for one address in one step of a campaign, however often it is composed; and openings
 * by machines are told from a person's.
 */
export const links: Migration = {
	statements: ({ code }) => [
		`alter table sms_links add column identity ${code}`,
		'alter table sms_links add column last_click_at bigint',
		'alter table sms_links add column previews integer not null default 0',
		'alter table sms_links add column last_preview_at bigint',
		'create unique index sms_links_once on sms_links (identity) where identity is not null',
	],
};
