import type { IPollFunctions } from 'n8n-workflow';
import type { Ledger } from '../../lib/ledger';
import { answered } from '../shared/ledger';
import { mapInTurns } from '../shared/turns';
import { type Person, personOfLedger, personOfList } from './person';
import type { BirthdaySettings } from './settings';

/** People of one query. */
const QUERY = 500;

/** Everybody of a source who is born on one of some days (`MM-DD`); the others are not read. */
export async function peopleBornOn(
	context: IPollFunctions,
	{ ledger, trigger }: { readonly ledger: Ledger; readonly trigger: string },
	source: BirthdaySettings['source'],
	days: readonly string[],
): Promise<Person[]> {
	const people: Person[] = [];
	let after: string | undefined;
	do {
		const page = { limit: QUERY, after };
		if (source.kind === 'ledger') {
			const { list, tag } = source;
			const found = await answered(context, ledger.birthdays.near({ days, list, tag }, page));
			people.push(...(await mapInTurns(found.items, personOfLedger)));
			after = found.next;
		} else {
			const found = await answered(context, ledger.birthdays.list.near(trigger, days, page));
			people.push(...(await mapInTurns(found.items, personOfList)));
			after = found.next;
		}
	} while (after !== undefined);
	return people;
}
