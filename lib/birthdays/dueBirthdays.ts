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

/** A day is told of before it begins anywhere: no clock is farther from UTC. */
export const AHEAD_DAYS = 2;

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
	const places = placeTimes(options, at);
	return people.flatMap((person): BirthdayStanding<Person>[] => {
		const current = currentOccasion(person, options, at);
		if (!current) return [];
		const { since = -Infinity, lookedAt = -Infinity } = options;
		const time = places.fireTime(person, current.tellOn);
		if (time.dayTo <= since) return [];
		const standing = standingAt(at, time, () =>
			options.clip ? places.nextOpening(person) : 'unknown',
		);
		const isTold = standing?.status === 'missed' && time.deadline <= lookedAt;
		return standing && !isTold ? [{ person, occasion: current.occasion, ...standing }] : [];
	});
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
	if (opening === 'unknown' || opening.opensAt <= at) {
		return { status: 'due', fireAt, late: at >= dayTo, deadline };
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
