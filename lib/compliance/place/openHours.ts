import { epochDay, MS_PER_DAY, MS_PER_MINUTE, nextOpening, type Zone } from '../../calendar';
import { layersOf, ruleClock } from '../countries';
import type { Jurisdictions } from './jurisdictions';

/** A week of winter and one of summer without a public holiday in the countries of several zones. */
const WEEKS = [epochDay(2027, 2, 8), epochDay(2027, 7, 19)] as const;

/**
 * For how many minutes a day the recorded hours of all places are open in all zones at once: on the best day
 * of a week, in winter or in summer, whichever has less. 0 where never; caps and the margin play no part.
 */
export function openMinutes(
	{ places, holidayRegion }: Pick<Jurisdictions, 'places' | 'holidayRegion'>,
	zones: readonly Zone[],
): number {
	const open = places.flatMap((place) =>
		layersOf(place, holidayRegion).flatMap(({ hours, schedule }) =>
			zones.map((zone) => ({ zone: ruleClock(hours) ?? zone, schedule })),
		),
	);
	const ofDay = (day: number): number => {
		const end = (day + 1) * MS_PER_DAY;
		let minutes = 0;
		let at = day * MS_PER_DAY;
		while (at < end) {
			const next = nextOpening(open, at);
			if (!next || next.opensAt >= end) break;
			const until = Math.min(next.closesAt, end);
			minutes += (until - next.opensAt) / MS_PER_MINUTE;
			at = until;
		}
		return minutes;
	};
	const ofWeek = (first: number): number =>
		Math.max(...Array.from({ length: 7 }, (_, day) => ofDay(first + day)));
	return Math.min(...WEEKS.map(ofWeek));
}
