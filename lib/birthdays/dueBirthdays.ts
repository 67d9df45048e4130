import { MS_PER_DAY } from '../calendar';
import { atOnce, type Steps } from '../shared';
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
export const dueBirthdays = <Person extends Celebrant>(
	people: readonly Person[],
	options: BirthdayOptions,
	at: number,
): BirthdayStanding<Person>[] => atOnce(dueSteps(people, options, at));

/** The same, a person at a time: the first people of a place take some milliseconds. */
export function* dueSteps<Person extends Celebrant>(
	people: readonly Person[],
	options: BirthdayOptions,
	at: number,
): Steps<BirthdayStanding<Person>[]> {
	const places = placeTimes(options, at);
	const { since = -Infinity, lookedAt = -Infinity, clip } = options;
	const standings: BirthdayStanding<Person>[] = [];
	for (const person of people) {
		const current = currentOccasion(person, options, at);
		if (!current) continue;
		const time = places.fireTime(person, current.tellOn);
		const standing = standingAt(at, time, () => (clip ? places.nextOpening(person) : 'unknown'));
		const isOthers = time.dayTo <= since;
		const isTold = standing?.status === 'missed' && time.deadline <= lookedAt;
		if (standing && !isOthers && !isTold) {
			standings.push({ person, occasion: current.occasion, ...standing });
		}
		yield;
	}
	return standings;
}

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

/** The occasion whose day has begun last, or is about to. */
function currentOccasion(
	{ contact }: Celebrant,
	options: BirthdayOptions,
	at: number,
): OccasionDay | undefined {
	const today = Math.floor(at / MS_PER_DAY);
	return occasionsAround(contact.birthday, options, at).findLast(
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
