import type { Schema } from '../schema';

export interface TableToMove {
	readonly name: keyof Schema;
	/** All of its columns but the counted one, which the database counts anew in the same order. */
	readonly columns: readonly string[];
}

/** Tables whose rows are counted, by `id`. */
export const COUNTED: ReadonlySet<keyof Schema> = new Set([
	'sms_consents',
	'sms_messages',
	'sms_events',
	'sms_run_messages',
]);

const table = <Name extends keyof Schema>(
	name: Name,
	columns: readonly Exclude<keyof Schema[Name] & string, 'id'>[],
): TableToMove => ({ name, columns });

/** Every table but `sms_meta`, those referred to before those that refer. */
export const TABLES: readonly TableToMove[] = [
	table('sms_contacts', [
		'e164', 'country', 'calling_code', 'national_number', 'type', 'time_zones', 'first_name',
		'last_name', 'birthday', 'birthday_day', 'language', 'time_zone', 'region', 'postal_code',
		'fields', 'created_at', 'updated_at',
	]),
	table('sms_contact_tags', ['tag', 'e164']),
	table('sms_lists', ['name', 'created_at']),
	table('sms_list_members', ['list', 'e164', 'added_at']),
	table('sms_consents', [
		'subject', 'seq', 'kind', 'status', 'scope', 'source', 'proof', 'campaign', 'at',
		'day', 'recorded_at', 'previous_hash', 'hash',
	]),
	table('sms_consent_states', [
		'subject', 'seq', 'head', 'proven_opt_in_at', 'opt_out_all_at', 'opt_out_all_until',
		'opt_out_marketing_at', 'opt_out_marketing_until', 'kept_all_at', 'kept_all_until',
		'kept_all_by', 'kept_marketing_at', 'kept_marketing_until', 'blocked', 'consent_kind',
		'consent_status', 'consent_scope', 'consent_source', 'consent_proof', 'consent_at',
	]),
	{
		name: 'sms_campaigns',
		columns: ['id', 'name', 'budget', 'reserved', 'charged', 'paused_at', 'created_at'],
	},
	{ name: 'sms_grounds', columns: ['id', 'content'] },
	table('sms_messages', [
		'key', 'e164', 'campaign', 'step', 'purpose', 'sender', 'text', 'text_hash', 'state', 'run',
		'due_at', 'attempts', 'send_at', 'send_before', 'payload', 'segments', 'credits', 'reserved',
		'charged', 'price', 'currency', 'gateway', 'gateway_message_id', 'reason', 'detail',
		'retryable', 'heeds_every_stop', 'revision', 'reference', 'own_key', 'created_at', 'sent_at',
		'state_at', 'asked_at', 'country', 'delivered_at', 'ground', 'consent', 'seal',
	]),
	table('sms_events', [
		'e164', 'message_key', 'campaign', 'kind', 'at', 'recorded_at', 'gateway',
		'gateway_message_id', 'dedupe', 'data', 'account', 'output', 'given_until', 'given_to',
		'confirmed_at', 'answer', 'seal',
	]),
	table('sms_parts', [
		'dedupe', 'whole', 'kind', 'number', 'total', 'e164', 'message_key', 'at', 'recorded_at',
		'stops', 'joined', 'data',
	]),
	table('sms_links', [
		'token', 'url', 'message_key', 'e164', 'campaign', 'created_at', 'first_click_at', 'clicks',
		'identity', 'last_click_at', 'previews', 'last_preview_at',
	]),
	table('sms_birthday_watches', [
		'watch', 'since', 'looked_at', 'generation', 'last_generation', 'people', 'read_at', 'note',
		'options',
	]),
	table('sms_birthdays', ['watch', 'e164', 'year', 'state', 'given_until', 'at']),
	table('sms_birthday_people', ['watch', 'generation', 'e164', 'birthday_day', 'data']),
	table('sms_runs', ['run', 'workflow', 'due_at', 'renewed_at']),
	table('sms_run_messages', ['run', 'key', 'e164', 'campaign', 'tries', 'payload']),
]; // prettier-ignore
