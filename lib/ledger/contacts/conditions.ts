import { type RawBuilder, sql, type SqlBool } from 'kysely';
import { BLOCKED, type ConsentStanding } from '../consent';
import type { Dialect } from '../sql';
import type { ContactFilter } from './types';

/** What a filter asks of a row of `sms_contacts`, beside the list and the tag. */
export function conditionsOf(
	{ lower }: Dialect,
	{ country, language, region, postalCode = [], birthdays, consent }: ContactFilter,
): RawBuilder<SqlBool>[] {
	/** A postal code without its spaces and hyphens. */
	const bare = (text: RawBuilder<unknown>): RawBuilder<string> =>
		sql`replace(replace(${lower(text)}, ' ', ''), '-', '')`;
	const conditions: RawBuilder<SqlBool>[] = [];
	if (country !== undefined) conditions.push(sql`sms_contacts.country = ${country}`);
	if (birthdays !== undefined) {
		conditions.push(sql`sms_contacts.birthday_day in (${sql.join([...birthdays])})`);
	}
	if (language !== undefined) {
		const [wanted, spoken] = [lower(sql`${language}`), lower(sql.ref('sms_contacts.language'))];
		// Who speaks fr-CA speaks fr; who asks for fr-CA means it.
		conditions.push(
			sql`(${spoken} = ${wanted} or substr(${spoken}, 1, length(${wanted}) + 1) = ${wanted} || '-')`,
		);
	}
	if (region !== undefined) {
		conditions.push(sql`${lower(sql.ref('sms_contacts.region'))} = ${lower(sql`${region}`)}`);
	}
	if (postalCode.length > 0) {
		const written = bare(sql.ref('sms_contacts.postal_code'));
		const each = postalCode.map((start) => {
			const wanted = bare(sql`${start}`);
			return sql`substr(${written}, 1, length(${wanted})) = ${wanted}`;
		});
		conditions.push(sql`(${sql.join(each, sql` or `)})`);
	}
	if (consent === 'agreed') {
		conditions.push(
			sql`exists (select 1 from sms_consent_states where subject = sms_contacts.e164
				and seq > 0 and blocked = ${sql.lit(BLOCKED.nothing)} and consent_kind <> '')`,
		);
	}
	if (consent === 'nothing') {
		conditions.push(
			sql`not exists (select 1 from sms_consent_states where subject = sms_contacts.e164
				and seq > 0 and (blocked <> ${sql.lit(BLOCKED.nothing)} or consent_kind <> ''))`,
		);
	}
	return conditions;
}

/**
 * Whether somebody is one of those a filter asks for by consent. The statement knows only what stands under the
 * number itself; an opt-out that was said before an erasure stands under a hash.
 */
export function hasConsent(wanted: ContactFilter['consent'], standing: ConsentStanding): boolean {
	if (wanted === undefined) return true;
	if (standing.optOut) return false;
	return (standing.consent !== undefined) === (wanted === 'agreed');
}
