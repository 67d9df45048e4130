import type { IPollFunctions } from 'n8n-workflow';
import type { Celebrant } from '../../lib/birthdays';
import type { Ledger, ListedPerson, OpenBirthdays } from '../../lib/ledger';
import { answered } from '../shared/ledger';
import { type Person, personOfLedger, personOfList, phoneOf } from './person';
import type { BirthdaySettings } from './settings';

/** People of one query. */
const QUERY = 1000;

/** Where people are read from, and for whom. */
export interface PeopleSource {
	readonly ledger: Ledger;
	readonly trigger: string;
	readonly source: BirthdaySettings['source'];
}

/**
 * Everybody who is born on one of some days (`MM-DD`), a page at a time, as far as it takes to tell whose turn it
 * is; the others are not read.
 *
 * @param open only those whose birthday is still open
 */
export async function* bornOn(
	context: IPollFunctions,
	{ ledger, trigger, source }: PeopleSource,
	days: readonly string[],
	open?: OpenBirthdays,
): AsyncGenerator<readonly Celebrant[]> {
	let after: string | undefined;
	do {
		const page = { limit: QUERY, after };
		if (source.kind === 'ledger') {
			const filter = { ...source.filter, days, open };
			const found = await answered(context, ledger.birthdays.near(filter, page));
			yield found.items;
			after = found.next;
		} else {
			const found = await answered(
				context,
				ledger.birthdays.list.near(trigger, { days, open }, page),
			);
			yield found.items.map(celebrantOf);
			after = found.next;
		}
	} while (after !== undefined);
}

/** Without the columns of the list, which are read again of those who are given out. */
const celebrantOf = ({ phone, contact }: ListedPerson): Celebrant => {
	const { birthday, timeZone, region, postalCode, country } = contact;
	return { phone: phoneOf(phone), contact: { birthday, timeZone, region, postalCode, country } };
};

/** All that the source says of people: those whom it has no more, or with another birthday, are not in it. */
export async function inFull(
	context: IPollFunctions,
	{ ledger, trigger, source }: PeopleSource,
	people: readonly Celebrant[],
): Promise<(person: Celebrant) => Person | undefined> {
	const numbers = people.map(({ phone }) => phone.e164);
	const found =
		source.kind === 'ledger'
			? [...(await answered(context, ledger.contacts.get(numbers))).values()].map(personOfLedger)
			: (await answered(context, ledger.birthdays.list.get(trigger, numbers))).map(personOfList);
	const byName = new Map(found.map((person) => [nameOf(person), person]));
	return (person) => byName.get(nameOf(person));
}

const nameOf = ({ phone, contact }: Celebrant): string => `${phone.e164} ${contact.birthday}`;
