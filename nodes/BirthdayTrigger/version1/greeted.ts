import type { IDataObject } from 'n8n-workflow';
import type { BirthdayDue } from '../../../lib/contacts';

/** Days after which a birthday that was reported may be forgotten: it is over in every time zone. */
const rememberedDays = 3;
const day = 86_400_000;

/**
 * Keeps in the trigger's memory who was reported on which date, and gives those not reported yet.
 * Send SMS has the last word: its key `birthday-<year>` lets one greeting a year go to a number.
 */
export function takeNew(
	memory: IDataObject,
	due: readonly BirthdayDue[],
	now: number,
): BirthdayDue[] {
	const greeted = (memory['greeted'] ?? {}) as Record<string, string>;
	const oldest = new Date(now - rememberedDays * day).toISOString().slice(0, 10);
	const kept = Object.entries(greeted).filter(([, date]) => date >= oldest);
	const fresh = due.filter(({ person, date }) => greeted[person.phone.e164] !== date);
	const added = fresh.map(({ person, date }) => [person.phone.e164, date] as const);
	memory['greeted'] = Object.fromEntries([...kept, ...added]);
	return fresh;
}
