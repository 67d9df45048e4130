import { type RawBuilder, sql, type SqlBool } from 'kysely';
import { type PhoneType, timeZonesToday } from '../../phone';
import { standingOf } from '../consent';
import { conditionsOf, hasConsent } from '../contacts';
import type { Page, PageOptions } from '../page';
import type { ContactTable } from '../schema';
import type { Session } from '../sql';
import { pageByDay } from './near';
import { isOpen } from './open';
import type { BirthdayFilter, BornPerson } from './types';

const COLUMNS = [
	'e164', 'country', 'calling_code', 'type', 'time_zones', 'birthday', 'time_zone', 'region', 'postal_code',
] as const; // prettier-ignore

type Row = Pick<ContactTable, (typeof COLUMNS)[number]> & { readonly is_wanted: number };

/** People of the ledger born on some days; see `Ledger.birthdays.near`. */
export async function contactsNear(
	session: Session,
	{ days, open, ...filter }: BirthdayFilter,
	page: PageOptions<string>,
): Promise<Page<BornPerson, string>> {
	const { items, ...more } = await pageByDay(
		days,
		page,
		async (day, after, limit): Promise<readonly Row[]> =>
			await session.db
				// A page of the day first, whoever is wanted of it: so each takes a moment, however few those are.
				.selectFrom(({ selectFrom }) =>
					selectFrom('sms_contacts')
						.select([...COLUMNS, 'language'])
						.where('birthday_day', '=', day)
						.where(sql<string>`e164`, '>', after)
						.orderBy('e164')
						.limit(limit)
						.as('sms_contacts'),
				)
				.select([
					...COLUMNS,
					allOf([
						...conditionsOf(session.dialect, filter),
						...membershipOf(filter),
						...(open ? [isOpen(sql.ref('sms_contacts.e164'), day, open)] : []),
					]).as('is_wanted'),
				])
				.orderBy('e164')
				.execute(),
		({ e164 }) => e164,
	);
	const wanted = items.filter(({ is_wanted: isWanted }) => isWanted === 1);
	const { consent } = filter;
	if (consent === undefined) return { items: wanted.map(personOf), ...more };
	const standings = await standingOf(session, wanted.map(({ e164 }) => e164)); // prettier-ignore
	const consenting = wanted.filter(({ e164 }) => hasConsent(consent, standings.get(e164) ?? {}));
	return { items: consenting.map(personOf), ...more };
}

function membershipOf({ list, tag }: Pick<BirthdayFilter, 'list' | 'tag'>): RawBuilder<SqlBool>[] {
	const conditions: RawBuilder<SqlBool>[] = [];
	if (list !== undefined) {
		conditions.push(sql`exists (select 1 from sms_list_members
			where list = ${list} and sms_list_members.e164 = sms_contacts.e164)`);
	}
	if (tag !== undefined) {
		conditions.push(sql`exists (select 1 from sms_contact_tags
			where tag = ${tag} and sms_contact_tags.e164 = sms_contacts.e164)`);
	}
	return conditions;
}

const allOf = (conditions: readonly RawBuilder<SqlBool>[]): RawBuilder<number> =>
	conditions.length === 0
		? sql<number>`1`
		: sql<number>`case when ${sql.join([...conditions], sql` and `)} then 1 else 0 end`;

/** Asked for everybody who has a birthday today, so it makes nothing that it need not. */
const personOf = (row: Row): BornPerson => ({
	phone: {
		e164: row.e164,
		country: row.country ?? undefined,
		callingCode: row.calling_code ?? '',
		type: (row.type as PhoneType | null) ?? 'unknown',
		timeZones: timeZonesToday(row.e164, JSON.parse(row.time_zones ?? '[]') as string[]),
	},
	contact: {
		birthday: row.birthday ?? undefined,
		timeZone: row.time_zone ?? undefined,
		postalCode: row.postal_code ?? undefined,
		region: row.region ?? undefined,
	},
});
