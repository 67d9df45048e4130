import type { IDataObject, IPollFunctions } from 'n8n-workflow';
import type { BirthdayKey, Ledger } from '../../lib/ledger';
import { answered } from '../shared/ledger';
import { birthdayItem } from './person';
import type { Due, Standing } from './standings';

/** Items of one execution; what is more comes with the next poll. */
const AT_ONCE = 1000;

/** How long what was given waits for the next poll to confirm it. A poll an hour is the usual. */
const LEASE_MS = 60 * 60_000;

/** What this process has given out and not yet confirmed, by ledger and trigger. */
const given = new Map<string, readonly BirthdayKey[]>();

const placeOf = ({ ledger, trigger }: Trigger): string => `${ledger.id} ${trigger}`;

export interface Trigger {
	readonly ledger: Ledger;
	/** One node of one workflow. */
	readonly trigger: string;
}

/**
 * Says that what was given out by the poll before is with n8n, which stores an execution as soon as a poll has
 * ended. What a process gave that ended before its next poll is given again, and Send's key makes it one text.
 */
export async function confirmGiven(context: IPollFunctions, place: Trigger): Promise<void> {
	const { ledger, trigger } = place;
	const keys = given.get(placeOf(place)) ?? [];
	if (keys.length === 0) return;
	await answered(context, ledger.birthdays.confirm(keys, { trigger, now: Date.now() }));
	given.delete(placeOf(place));
}

export interface GivenOut {
	readonly items: readonly IDataObject[];
	/** Whether nobody is left who is due. */
	readonly isAll: boolean;
}

/** The items of those who are due and whom nobody was given yet, written down before they are given. */
export async function giveOut(
	context: IPollFunctions,
	place: Trigger,
	due: readonly Due[],
	now: number,
): Promise<GivenOut> {
	const { ledger, trigger } = place;
	const inTime = due.toSorted((one, other) => one.fireAt - other.fireAt);
	const items: IDataObject[] = [];
	const keys: BirthdayKey[] = [];
	let at = 0;
	while (at < inTime.length && items.length < AT_ONCE) {
		const some = inTime.slice(at, at + AT_ONCE - items.length);
		at += some.length;
		const taken = await answered(
			context,
			ledger.birthdays.take(some.map(keyOf), { trigger, now, leaseMs: LEASE_MS }),
		);
		const isRepeated = new Map(taken.map((key) => [nameOf(key), key.repeated]));
		for (const standing of some) {
			const key = keyOf(standing);
			const repeated = isRepeated.get(nameOf(key));
			if (repeated === undefined) continue;
			keys.push(key);
			const { person, occasion, late } = standing;
			items.push(birthdayItem(person, occasion, { late, repeated }));
		}
	}
	given.set(placeOf(place), keys);
	return { items, isAll: at === inTime.length };
}

export const keyOf = ({ person, occasion }: Standing): BirthdayKey => ({
	e164: person.phone.e164,
	year: occasion.year,
});

export const nameOf = ({ e164, year }: BirthdayKey): string => `${e164} ${year}`;
