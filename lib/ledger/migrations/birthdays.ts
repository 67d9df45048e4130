import type { Migration } from './migration';

/**
 * Birthday Triggers remember here what they gave out, and the lists they read. What they remembered in n8n's
 * static data is not brought along: it went back three days, and Send's key holds for the year.
 */
export const birthdays: Migration = {
	statements: ({ code, clustered }) => [
		`create table sms_birthday_watches (
			watch ${code} primary key,
			since bigint not null,
			looked_at bigint,
			generation integer not null,
			last_generation integer not null,
			people integer not null,
			read_at bigint,
			note text not null)`,
		`create table sms_birthdays (
			watch ${code} not null,
			e164 ${code} not null,
			year integer not null,
			state text not null,
			given_until bigint,
			at bigint not null,
			primary key (watch, e164, year)) ${clustered}`,
		'create index sms_birthdays_by_person on sms_birthdays (e164)',
		'create index sms_birthdays_by_age on sms_birthdays (at)',
		`create table sms_birthday_people (
			watch ${code} not null,
			generation integer not null,
			e164 ${code} not null,
			birthday_day text not null,
			data text not null,
			primary key (watch, generation, birthday_day, e164))`,
		'create index sms_birthday_people_by_person on sms_birthday_people (e164)',
	],
};
