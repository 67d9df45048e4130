import { sql } from 'kysely';
import { monthDayOf } from '../../calendar';
import { insertRows, type Session } from '../sql';
import type { ContactEntry } from './types';

const OWN = [
	'country', 'calling_code', 'national_number', 'type', 'time_zones', 'first_name', 'last_name',
	'birthday', 'birthday_day', 'language', 'time_zone', 'region', 'postal_code',
] as const; // prettier-ignore

const COLUMNS = ['e164', ...OWN, 'fields', 'created_at', 'updated_at'] as const;

/**
 * Adds people and updates those known: a field that an entry has replaces the one stored, a field it
 * lacks stays, the user's own fields are laid over one another. Of two entries with one number the
 * later counts. Consent is not read here: it is put on record by `consent.record`.
 */
export async function upsertContacts(
	session: Session,
	entries: readonly ContactEntry[],
	now: number,
): Promise<void> {
	const { dialect } = session;
	// Always in the same order, so that two writers cannot wait for each other.
	const rows = [...new Map(entries.map((entry) => [entry.phone.e164, entry])).entries()]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([, entry]) => rowOf(entry, now));
	const kept = OWN.map(
		(column) =>
			sql`${sql.ref(column)} = coalesce(${sql.ref(`excluded.${column}`)}, ${sql.ref(`sms_contacts.${column}`)})`,
	);
	const fields = dialect.overlay(sql.ref('sms_contacts.fields'), sql.ref('excluded.fields'));
	await insertRows(
		session,
		{ table: 'sms_contacts', columns: COLUMNS, rows },
		{
			onConflict: sql`on conflict (e164) do update set ${sql.join(kept)},
				fields = ${fields}, updated_at = excluded.updated_at`,
		},
	);
	const tags = entries.flatMap(({ phone, tags = [] }) =>
		tags.map((tag) => ({ tag, e164: phone.e164 })),
	);
	await insertRows(session, { table: 'sms_contact_tags', columns: ['tag', 'e164'], rows: tags });
}

function rowOf({ phone, contact = {}, fields = {} }: ContactEntry, now: number) {
	return {
		e164: phone.e164,
		country: phone.country ?? null,
		calling_code: phone.callingCode ?? null,
		national_number: phone.nationalNumber ?? null,
		type: phone.type ?? null,
		time_zones: phone.timeZones ? JSON.stringify(phone.timeZones) : null,
		first_name: contact.firstName ?? null,
		last_name: contact.lastName ?? null,
		birthday: contact.birthday ?? null,
		birthday_day: (contact.birthday && monthDayOf(contact.birthday)) ?? null,
		language: contact.language ?? null,
		time_zone: contact.timeZone ?? null,
		region: contact.region ?? null,
		postal_code: contact.postalCode ?? null,
		fields: JSON.stringify(fields),
		created_at: now,
		updated_at: now,
	};
}
