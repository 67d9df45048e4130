import { ageOn, findZone, isBirthday, localTime, type LeapDay, type Zone } from '../calendar';
import type { ImportedContact } from './importResult';

export interface BirthdayOptions {
	/** Epoch milliseconds. */
	readonly at: number;
	/** The hour (0-23) of the person's own clock from which on the birthday is due. */
	readonly localHour: number;
	readonly leapDay: LeapDay;
	/** IANA name, for a person whose number and record tell no zone. */
	readonly fallbackZone: string;
}

export interface BirthdayDue {
	readonly person: ImportedContact;
	/** The year celebrated, by which a greeting is known to have been sent. */
	readonly year: number;
	/** `YYYY-MM-DD` where the person is. */
	readonly date: string;
	/** Years of age turned; absent when the year of birth is not known. */
	readonly age?: number;
}

/**
 * The people whose birthday it is and whose hour has come. Of someone who may be in several zones, it
 * must be the birthday, and the hour must have come, in all of them.
 */
export const birthdaysDue = (
	people: readonly ImportedContact[],
	options: BirthdayOptions,
): BirthdayDue[] => people.flatMap((person) => due(person, options) ?? []);

function due(person: ImportedContact, options: BirthdayOptions): BirthdayDue | undefined {
	const { birthday } = person.contact;
	if (birthday === undefined) return undefined;
	const times = zonesOf(person, options.fallbackZone).map((zone) => localTime(zone, options.at));
	const [first] = times;
	const everywhere = times.every(
		({ date, minute }) =>
			isBirthday(birthday, date, options.leapDay) && minute >= options.localHour * 60,
	);
	if (!first || !everywhere) return undefined;
	const age = ageOn(birthday, first.date, options.leapDay);
	return {
		person,
		year: Number(first.date.slice(0, 4)),
		date: first.date,
		...(age === undefined ? {} : { age }),
	};
}

/** The person's own zone, else every zone the number may be in, else the fallback. */
function zonesOf({ contact, phone }: ImportedContact, fallback: string): Zone[] {
	const own = known(contact.timeZone === undefined ? [] : [contact.timeZone]);
	if (own.length > 0) return own;
	const possible = known(phone.timeZones);
	return possible.length > 0 ? possible : known([fallback]);
}

const known = (names: readonly string[]): Zone[] =>
	names.map(findZone).flatMap((zone) => (zone.ok ? [zone.value] : []));
