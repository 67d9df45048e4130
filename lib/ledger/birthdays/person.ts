import type { ErasedAlias } from '../../message';
import type { E164 } from '../../phone';
import { insertRows, type Session } from '../sql';
import type { BirthdaysOfPerson } from './types';

/** What is remembered of one person's birthdays, and as whom the lists of triggers have them. */
export async function birthdaysOf({ db }: Session, e164: E164): Promise<BirthdaysOfPerson> {
	const told = await db
		.selectFrom('sms_birthdays')
		.select(['year', 'watch', 'at', 'state'])
		.where('e164', '=', e164)
		.orderBy('at')
		.execute();
	const listed = await db
		.selectFrom('sms_birthday_people')
		.innerJoin('sms_birthday_watches', 'sms_birthday_watches.watch', 'sms_birthday_people.watch')
		.select('data')
		.where('e164', '=', e164)
		.whereRef('sms_birthday_people.generation', '=', 'sms_birthday_watches.generation')
		.orderBy('sms_birthday_people.watch')
		.execute();
	return {
		told: told.map(({ year, watch: trigger, at, state }) => ({ year, trigger, at, state })),
		listed: listed.map(({ data }) => JSON.parse(data) as unknown),
	};
}

/** Leaves of a person only that they were greeted, so that nobody greets them again who imports them anew. */
export async function eraseBirthdays(
	session: Session,
	e164: E164,
	alias: ErasedAlias,
): Promise<void> {
	const { db } = session;
	await db.deleteFrom('sms_birthday_people').where('e164', '=', e164).execute();
	const rows = await db
		.deleteFrom('sms_birthdays')
		.where('e164', '=', e164)
		.returningAll()
		.execute();
	await insertRows(session, {
		table: 'sms_birthdays',
		columns: ['watch', 'e164', 'year', 'state', 'at'],
		rows: rows.map(({ watch, year, at }) => ({ watch, e164: alias, year, state: 'had', at })),
	});
}
