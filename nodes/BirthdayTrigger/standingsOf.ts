import type { IPollFunctions } from 'n8n-workflow';
import { birthdayJudge, type BirthdayOptions, daysNear, yearNear } from '../../lib/birthdays';
import { takeTurn } from '../shared/turns';
import { bornOn, type PeopleSource } from './people';
import { type Due, isDue, isMissed, type Missed } from './standings';

/** Who is due or missed, of those near whom this trigger neither gave out nor told of before. */
export async function standingsOf(
	context: IPollFunctions,
	source: PeopleSource,
	options: BirthdayOptions,
	now: number,
): Promise<{ readonly due: readonly Due[]; readonly missed: readonly Missed[] }> {
	const years = new Map(
		daysNear(options, now).flatMap((day): [string, number][] => {
			const year = yearNear(day, options, now);
			return year === undefined ? [] : [[day, year]];
		}),
	);
	const standingOf = birthdayJudge(options, now);
	const turn = takeTurn();
	const due: Due[] = [];
	const missed: Missed[] = [];
	const open = { trigger: source.trigger, years };
	for await (const people of bornOn(context, source, [...years.keys()], open)) {
		for (const person of people) {
			const standing = standingOf(person);
			if (standing && isDue(standing)) due.push(standing);
			else if (standing && isMissed(standing)) missed.push(standing);
			// The first people of a place take some milliseconds.
			if (turn.isOver()) await turn.next();
		}
	}
	return { due, missed };
}
