import type { Page, PageOptions } from '../page';

/** A place among people sorted by birthday and number: `MM-DD` and the number. */
interface Place {
	readonly day: string;
	readonly e164: string;
}

const placeIn = (cursor: string): Place => ({ day: cursor.slice(0, 5), e164: cursor.slice(5) });

/**
 * A page of people born on some days, read a day at a time: each is a short walk along an index.
 *
 * @param ofDay at most so many people of a day, by number, from after a number on
 */
export async function pageByDay<Person>(
	days: readonly string[],
	{ limit, after }: PageOptions<string>,
	ofDay: (day: string, after: string, limit: number) => Promise<readonly Person[]>,
	numberOf: (person: Person) => string,
): Promise<Page<Person, string>> {
	const from = placeIn(after ?? '');
	const items: Person[] = [];
	let last = '';
	for (const day of [...new Set(days)].sort()) {
		if (day < from.day) continue;
		const found = await ofDay(day, day === from.day ? from.e164 : '', limit + 1 - items.length);
		for (const person of found) {
			if (items.length === limit) return { items, next: last };
			items.push(person);
			last = day + numberOf(person);
		}
	}
	return { items };
}
