import type { IDataObject, IPollFunctions } from 'n8n-workflow';
import type { BirthdayKey } from '../../lib/ledger';
import { answered } from '../shared/ledger';
import { inFull, type PeopleSource } from './people';
import { birthdayItem } from './person';
import type { Due, Standing } from './standings';

/** Items of one execution; what is more comes with the next poll. */
const AT_ONCE = 1000;

/** How long what was given waits for the next poll to confirm it. A poll an hour is the usual. */
const LEASE_MS = 60 * 60_000;

/** What this process has given out and not yet confirmed, by ledger and trigger. */
const given = new Map<string, readonly BirthdayKey[]>();

const placeOf = ({ ledger, trigger }: Trigger): string => `${ledger.id} ${trigger}`;

/** One node of one workflow. */
export type Trigger = Pick<PeopleSource, 'ledger' | 'trigger'>;

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

/**
 * The items of those who are due and whom nobody was given yet, written down before they are given. Who left the
 * source meanwhile is not given: their lease runs out.
 */
export async function giveOut(
	context: IPollFunctions,
	source: PeopleSource,
	due: readonly Due[],
	now: number,
): Promise<GivenOut> {
	const { ledger, trigger } = source;
	const inTime = soonestFirst(due);
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
		const ours = some.filter((standing) => isRepeated.has(nameOf(keyOf(standing))));
		const wholeOf = await inFull(context, source, ours.map(({ person }) => person)); // prettier-ignore
		for (const standing of ours) {
			const { person, occasion, late } = standing;
			const whole = wholeOf(person);
			if (!whole) continue;
			const key = keyOf(standing);
			keys.push(key);
			items.push(
				birthdayItem(whole, occasion, { late, repeated: isRepeated.get(nameOf(key)) === true }),
			);
		}
	}
	given.set(placeOf(source), keys);
	return { items, isAll: at === inTime.length };
}

/** A hundred thousand are due at a few moments, and sorting them one by one takes long. */
function soonestFirst(due: readonly Due[]): readonly Due[] {
	const byMoment = Map.groupBy(due, ({ fireAt }) => fireAt);
	return [...byMoment.keys()].sort((one, other) => one - other).flatMap((at) => byMoment.get(at)!);
}

export const keyOf = ({ person, occasion }: Standing): BirthdayKey => ({
	e164: person.phone.e164,
	year: occasion.year,
});

export const nameOf = ({ e164, year }: BirthdayKey): string => `${e164} ${year}`;
