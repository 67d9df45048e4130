import { sql } from 'kysely';
import { type E164, type PhoneType, timeZonesToday } from '../../phone';
import { type ConsentStanding, standingOf } from '../consent';
import { type Page, pageOf, type PageOptions } from '../page';
import { present } from '../present';
import type { ContactTable } from '../schema';
import type { Session } from '../sql';
import { conditionsOf, hasConsent } from './conditions';
import { standingInItem } from './standingInItem';
import type { ContactFilter, StoredContact } from './types';

/** The people of these numbers that the ledger knows. */
export async function getContacts(
	session: Session,
	numbers: readonly E164[],
): Promise<Map<E164, StoredContact>> {
	const rows = await session.db
		.selectFrom('sms_contacts')
		.selectAll()
		.where('e164', 'in', session.dialect.among(numbers))
		.execute();
	const contacts = await contactsOfRows(session, rows);
	return new Map(contacts.map((contact) => [contact.phone.e164, contact]));
}

/**
 * People in the order of their numbers, a page at a time; `next` of one page is `after` of the
 * following one, and stays right when people are added or erased in between. A page may have fewer people than
 * its limit, or none, and be followed by others.
 */
export async function pageContacts(
	session: Session,
	filter: ContactFilter,
	{ limit, after }: PageOptions<string>,
): Promise<Page<StoredContact, string>> {
	const { list, tag, consent } = filter;
	let query = session.db.selectFrom('sms_contacts').selectAll('sms_contacts');
	// The table that narrows most also orders, so that a page is read straight off its index.
	let order: 'sms_contacts' | 'sms_list_members' | 'sms_contact_tags' = 'sms_contacts';
	if (tag !== undefined) {
		order = 'sms_contact_tags';
		query = query
			.innerJoin('sms_contact_tags', 'sms_contact_tags.e164', 'sms_contacts.e164')
			.where('sms_contact_tags.tag', '=', tag) as typeof query;
	}
	if (list !== undefined) {
		order = 'sms_list_members';
		query = query
			.innerJoin('sms_list_members', 'sms_list_members.e164', 'sms_contacts.e164')
			.where('sms_list_members.list', '=', list) as typeof query;
	}
	for (const condition of conditionsOf(session.dialect, filter)) query = query.where(condition);
	const number = sql.ref<string>(`${order}.e164`);
	if (after !== undefined) query = query.where(number, '>', after);
	const rows = await query
		.orderBy(number)
		.limit(limit + 1)
		.execute();
	const { items, ...more } = pageOf(rows, limit, ({ e164 }) => e164);
	const standings = await standingOf(
		session,
		items.map(({ e164 }) => e164),
	);
	const wanted = items.filter(({ e164 }) => hasConsent(consent, standings.get(e164) ?? {}));
	return { items: await contactsOfRows(session, wanted, standings), ...more };
}

/** Adds what the other tables know: consent, tags and lists. */
export async function contactsOfRows(
	session: Session,
	rows: readonly ContactTable[],
	known?: ReadonlyMap<string, ConsentStanding>,
): Promise<StoredContact[]> {
	if (rows.length === 0) return [];
	const { db, dialect } = session;
	const numbers = rows.map(({ e164 }) => e164);
	const standings = known ?? (await standingOf(session, numbers));
	const tags = await db
		.selectFrom('sms_contact_tags')
		.select(['e164', 'tag as name'])
		.where('e164', 'in', dialect.among(numbers))
		.orderBy('tag')
		.execute();
	const lists = await db
		.selectFrom('sms_list_members')
		.select(['e164', 'list as name'])
		.where('e164', 'in', dialect.among(numbers))
		.orderBy('list')
		.execute();
	const tagsOf = Map.groupBy(tags, ({ e164 }) => e164);
	const listsOf = Map.groupBy(lists, ({ e164 }) => e164);
	return rows.map((row) => ({
		...personOf(row, standings.get(row.e164) ?? {}),
		tags: (tagsOf.get(row.e164) ?? []).map(({ name }) => name),
		lists: (listsOf.get(row.e164) ?? []).map(({ name }) => name),
	}));
}

function personOf(
	row: ContactTable,
	standing: ConsentStanding,
): Omit<StoredContact, 'tags' | 'lists'> {
	return {
		phone: {
			e164: row.e164,
			timeZones: timeZonesToday(row.e164, JSON.parse(row.time_zones ?? '[]') as string[]),
			...present({
				country: row.country,
				callingCode: row.calling_code,
				nationalNumber: row.national_number,
				type: row.type as PhoneType | null,
			}),
		},
		contact: {
			...present({
				firstName: row.first_name,
				lastName: row.last_name,
				birthday: row.birthday,
				language: row.language,
				timeZone: row.time_zone,
				postalCode: row.postal_code,
				region: row.region,
			}),
			...standingInItem(standing),
		},
		fields: JSON.parse(row.fields) as Record<string, unknown>,
		createdAt: row.created_at,
		updatedAt: row.updated_at,
	};
}
