import type { ColumnTypes } from '../sql';

/** The first schema, in words that both stores understand. */
export const initial = ({ countingKey, code, clustered }: ColumnTypes): readonly string[] => [
	`create table sms_contacts (
		e164 ${code} primary key,
		country text, calling_code text, national_number text, type text, time_zones text,
		first_name text, last_name text, birthday text, birthday_day text,
		language text, time_zone text, region text, postal_code text,
		fields text not null,
		created_at bigint not null,
		updated_at bigint not null)`,
	'create index sms_contacts_by_country on sms_contacts (country, e164)',
	'create index sms_contacts_by_birthday on sms_contacts (birthday_day, e164) where birthday_day is not null',

	`create table sms_contact_tags (
		tag ${code} not null,
		e164 ${code} not null references sms_contacts (e164) on delete cascade,
		primary key (tag, e164)) ${clustered}`,
	'create index sms_contact_tags_by_contact on sms_contact_tags (e164)',

	`create table sms_lists (name ${code} primary key, created_at bigint not null)`,
	`create table sms_list_members (
		list ${code} not null references sms_lists (name) on delete cascade,
		e164 ${code} not null references sms_contacts (e164) on delete cascade,
		added_at bigint not null,
		primary key (list, e164)) ${clustered}`,
	'create index sms_list_members_by_contact on sms_list_members (e164)',

	// The unique key keeps two writers from continuing one chain at the same place.
	`create table sms_consents (
		id ${countingKey},
		subject ${code} not null,
		seq integer not null,
		kind text not null,
		status text not null, scope text not null, source text not null, proof text not null,
		campaign ${code},
		at bigint,
		recorded_at bigint not null,
		previous_hash text not null,
		hash text not null,
		unique (subject, seq))`,
	'create index sms_consents_by_campaign on sms_consents (campaign, kind) where campaign is not null',
	`create table sms_consent_states (
		subject ${code} primary key,
		seq integer not null, head text not null,
		opt_in_at bigint, opt_out_all_at bigint, opt_out_marketing_at bigint,
		blocked integer not null,
		consent_kind text not null, consent_status text not null, consent_scope text not null,
		consent_source text not null, consent_proof text not null, consent_at bigint) ${clustered}`,

	`create table sms_campaigns (
		id ${code} primary key,
		name text not null,
		budget double precision,
		reserved double precision not null,
		charged double precision not null,
		paused_at bigint,
		created_at bigint not null)`,

	// The unique key of a message is what makes a second one impossible.
	`create table sms_messages (
		id ${countingKey},
		key ${code} not null unique,
		e164 ${code} not null,
		campaign ${code}, step text not null, purpose text not null, sender text not null,
		text text, text_hash text,
		state text not null,
		run text,
		due_at bigint,
		attempts integer not null,
		send_at bigint, send_before bigint,
		payload text,
		segments integer not null,
		credits double precision not null,
		reserved double precision not null,
		charged double precision not null,
		price double precision, currency text,
		gateway text, gateway_message_id text,
		reason text not null, detail text not null,
		retryable integer not null,
		created_at bigint not null, sent_at bigint, state_at bigint not null)`,
	// Has all that a look-up of recent sends asks, so that it need not read the messages themselves.
	'create index sms_messages_by_person on sms_messages (e164, sent_at, purpose, state)',
	'create index sms_messages_by_campaign on sms_messages (campaign, state, id)',
	'create index sms_messages_due on sms_messages (state, due_at) where due_at is not null',
	`create index sms_messages_by_gateway on sms_messages (gateway_message_id, gateway)
		where gateway_message_id is not null`,

	`create table sms_events (
		id ${countingKey},
		e164 ${code}, message_key ${code}, campaign ${code},
		kind text not null,
		at bigint not null, recorded_at bigint not null,
		gateway text, gateway_message_id text,
		dedupe text,
		data text not null)`,
	'create index sms_events_by_person on sms_events (e164, id) where e164 is not null',
	'create unique index sms_events_once on sms_events (dedupe) where dedupe is not null',
	`create index sms_events_unmatched on sms_events (gateway_message_id, gateway)
		where kind = 'delivery_report' and message_key is null`,

	`create table sms_links (
		token ${code} primary key,
		url text not null,
		message_key ${code}, e164 ${code}, campaign ${code},
		created_at bigint not null,
		first_click_at bigint,
		clicks integer not null)`,
	'create index sms_links_by_person on sms_links (e164) where e164 is not null',
	'create index sms_links_by_campaign on sms_links (campaign, first_click_at) where campaign is not null',
];
