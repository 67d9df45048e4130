import { sql } from 'kysely';
import { contactsOfRows, type StoredContact } from '../contacts';
import type { Page, PageOptions } from '../page';
import type { Session } from '../sql';
import { pageByDay } from './near';
import type { BirthdayFilter } from './types';

/** People of the ledger born on some days; see `Ledger.birthdays.near`. */
export async function contactsNear(
	session: Session,
	{ days, list, tag }: BirthdayFilter,
	page: PageOptions<string>,
): Promise<Page<StoredContact, string>> {
	const { items, ...more } = await pageByDay(
		days,
		page,
		(day, after, limit) =>
			session.db
				.selectFrom('sms_contacts')
				.selectAll()
				.where('birthday_day', '=', day)
				.where(sql<string>`e164`, '>', after)
				.$if(list !== undefined, (query) =>
					query.where(({ exists, selectFrom }) =>
						exists(
							selectFrom('sms_list_members')
								.select('list')
								.where('list', '=', list!)
								.whereRef('sms_list_members.e164', '=', 'sms_contacts.e164'),
						),
					),
				)
				.$if(tag !== undefined, (query) =>
					query.where(({ exists, selectFrom }) =>
						exists(
							selectFrom('sms_contact_tags')
								.select('tag')
								.where('tag', '=', tag!)
								.whereRef('sms_contact_tags.e164', '=', 'sms_contacts.e164'),
						),
					),
				)
				.orderBy('e164')
				.limit(limit)
				.execute(),
		({ e164 }) => e164,
	);
	return { items: await contactsOfRows(session, items), ...more };
}
