import { type RawBuilder, sql, type SqlBool } from 'kysely';

/** The birthdays that a trigger has neither given out for good nor told of. */
export interface OpenBirthdays {
	readonly trigger: string;
	/** The year of the birthday that is near, by the day it falls on (`MM-DD`). */
	readonly years: ReadonlyMap<string, number>;
}

/** Whether the birthday of somebody born on a day is still open. */
export const isOpen = (
	number: RawBuilder<unknown>,
	day: string,
	{ trigger, years }: OpenBirthdays,
): RawBuilder<SqlBool> => sql`not exists (select 1 from sms_birthdays
	where watch = ${trigger} and sms_birthdays.e164 = ${number}
		and year = ${sql.lit(years.get(day) ?? 0)} and state <> 'given')`;
