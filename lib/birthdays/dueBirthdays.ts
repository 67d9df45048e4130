import { MS_PER_DAY } from '../calendar';
import type { FireTime } from './fireTime';
import { occasionIn, type OccasionDay } from './occasion';
import { placeTimes, type PlaceTimes } from './placeTimes';
import type {
	BirthdayAhead,
	BirthdayOptions,
	BirthdayStanding,
	Celebrant,
	WhenTold,
} from './types';

/** A day begins no earlier anywhere: the clocks that are farthest ahead of UTC are so by 14 hours. */
export const AHEAD_DAYS = 1;

/** How far back what was missed is looked for. */
export const LOOK_BACK_DAYS = 300;

/**
 * Where each person's birthday stands at a moment (epoch ms): due, to come, or missed. Those whose day is
 * neither near, nor missed since it was last looked, are left out.
 *
 * Of one occasion the moment is always the same, so it does not matter when or how often this is asked; that
 * nobody is given twice is up to `Ledger.birthdays.take`.
 */
export function dueBirthdays<Person extends Celebrant>(
	people: readonly Person[],
	options: BirthdayOptions,
	at: number,
): BirthdayStanding<Person>[] {
	const standingOf = birthdayJudge(options, at);
	return people.flatMap((person) => standingOf(person) ?? []);
}

/** The same a person at a time. What people of one place or one birthday share is worked out once. */
export function birthdayJudge(options: BirthdayOptions, at: number) {
	const places = placeTimes(options, at);
	const occasions = occasionsNear(options, at);
	const { since = -Infinity, lookedAt = -Infinity, clip } = options;
	const wasToCome = toComeBefore(options, at);
	return <Person extends Celebrant>(person: Person): BirthdayStanding<Person> | undefined => {
		const current = occasions(person.contact.birthday);
		if (!current) return undefined;
		const time = places.fireTime(person, current.tellOn);
		const standing = standingAt(at, time, () => (clip ? places.nextOpening(person) : 'unknown'));
		const isOthers = time.dayTo <= since;
		const isTold = standing?.status === 'missed' && time.deadline <= lookedAt;
		if (!standing) return undefined;
		const { occasion } = current;
		if (!isOthers && !isTold) return { person, occasion, ...standing };
		if (!wasToCome(person, occasion.year)) return undefined;
		return standing.status === 'missed'
			? { person, occasion, ...standing, reason: 'moved' }
			: { person, occasion, ...standing };
	};
}

/** Whether a birthday could still be told when it was last looked, by the options of then. */
function toComeBefore(
	options: BirthdayOptions,
	at: number,
): (person: Celebrant, year: number) => boolean {
	const { before, lookedAt } = options;
	if (before === undefined || lookedAt === undefined) return () => false;
	const places = placeTimes({ ...options, ...before }, at);
	return (person, year) => {
		const then = occasionIn(person.contact.birthday ?? '', year, before);
		return then !== undefined && places.fireTime(person, then.tellOn).deadline > lookedAt;
	};
}

/** The year of the birthday that is near, of those born on a day (`MM-DD`); undefined where none is. */
export const yearNear = (day: string, options: BirthdayOptions, at: number): number | undefined =>
	currentOccasion(day, options, at)?.occasion.year;

/** The next birthdays of these people, the soonest first: samples to try a workflow with. */
export function nextBirthdays<Person extends Celebrant>(
	people: readonly Person[],
	options: BirthdayOptions,
	at: number,
	limit: number,
): BirthdayAhead<Person>[] {
	const places = placeTimes(options, at);
	const ahead = people.flatMap((person) => {
		const next = nextOccasion(person, options, at);
		return next ? [{ person, ...next }] : [];
	});
	return ahead
		.sort((a, b) => a.tellOn - b.tellOn)
		.slice(0, limit)
		.map(({ person, occasion, tellOn }) => {
			const { fireAt } = places.fireTime(person, tellOn);
			return { person, occasion, ...(fireAt !== undefined && { fireAt }) };
		});
}

function standingAt(
	at: number,
	{ dayFrom, dayTo, fireAt, deadline }: FireTime,
	openingNow: () => ReturnType<PlaceTimes['nextOpening']>,
): WhenTold | undefined {
	if (fireAt === undefined) {
		return at < dayFrom ? undefined : { status: 'missed', reason: 'no_legal_hour', deadline };
	}
	if (at < fireAt) return { status: 'not_yet', fireAt, deadline };
	const tooLate = { status: 'missed', reason: 'too_late', deadline } as const;
	if (at >= deadline) return tooLate;
	const opening = openingNow();
	if (opening === 'none') return tooLate;
	const due = { status: 'due', fireAt, late: at >= dayTo, deadline } as const;
	if (opening === 'unknown') return due;
	if (opening.opensAt <= at) {
		const { then } = opening;
		return then && then.opensAt < deadline
			? { status: 'not_yet', fireAt: then.opensAt, deadline }
			: due;
	}
	return opening.opensAt < deadline
		? { status: 'not_yet', fireAt: opening.opensAt, deadline }
		: tooLate;
}

/** Looks each birthday up once, however many people share it. */
function occasionsNear(options: BirthdayOptions, at: number) {
	const known = new Map<string, OccasionDay | undefined>();
	return (birthday: string | undefined): OccasionDay | undefined => {
		if (birthday === undefined) return undefined;
		if (known.has(birthday)) return known.get(birthday);
		const occasion = currentOccasion(birthday, options, at);
		known.set(birthday, occasion);
		return occasion;
	};
}

/** The occasion whose day has begun last, or is about to. */
function currentOccasion(
	birthday: string,
	options: BirthdayOptions,
	at: number,
): OccasionDay | undefined {
	const today = Math.floor(at / MS_PER_DAY);
	return occasionsAround(birthday, options, at).findLast(
		({ tellOn }) => tellOn <= today + AHEAD_DAYS && tellOn >= today - LOOK_BACK_DAYS,
	);
}

/** The first occasion whose day is not over everywhere. */
const nextOccasion = (
	{ contact }: Celebrant,
	options: BirthdayOptions,
	at: number,
): OccasionDay | undefined =>
	occasionsAround(contact.birthday, options, at).find(
		({ tellOn }) => tellOn >= Math.floor(at / MS_PER_DAY),
	);

/** Those of the years around, the first first. */
function occasionsAround(
	birthday: string | undefined,
	options: BirthdayOptions,
	at: number,
): OccasionDay[] {
	if (birthday === undefined) return [];
	const year = new Date(at).getUTCFullYear();
	return [year - 1, year, year + 1, year + 2].flatMap(
		(each) => occasionIn(birthday, each, options) ?? [],
	);
}
