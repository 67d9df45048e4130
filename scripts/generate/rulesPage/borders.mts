import { localOf, type SamplePlace } from './samplePlace.mts';

/** The moments at which decisions about somebody change. All are local, `2027-03-03T08:00`. */
export interface Borders {
	/** A Wednesday that is no public holiday, `2027-03-03`. */
	readonly day: string;
	/** Absent where no marketing goes out. */
	readonly opening?: string;
	readonly closing?: string;
	/** The public holidays of a year on which nothing goes out at noon, in their order. */
	readonly holidays: readonly Holiday[];
}

export interface Holiday {
	/** `2027-05-13` */
	readonly date: string;
	readonly name: string;
}

/** The year whose holidays are listed, and of whose days the worked cases are. */
export const YEAR = 2027;

export const FIRST_WEDNESDAY = `${YEAR}-03-03`;
const WEEKS_TO_TRY = 20;
const FORM = "yyyy-MM-dd'T'HH:mm";
/** How long before a closing it is too late, unless a user says otherwise. */
export const MARGIN_MINUTES = 10;

/** Asks the decision itself for the borders of a place. */
export function bordersOf(place: SamplePlace): Borders {
	const holidays = holidaysOf(place);
	const { zone } = place;
	for (let week = 0; week < WEEKS_TO_TRY; week++) {
		const day = localOf(`${FIRST_WEDNESDAY}T12:00Z`, 'UTC').plus({ weeks: week }).toISODate() ?? '';
		if (holidays.some(({ date }) => date === day)) continue;
		const first = place.decide({ at: `${day}T00:00` });
		if (first.sendAt === undefined || first.sendBefore === undefined) continue;
		const opening = localOf(first.sendAt, zone);
		if (opening.toISODate() !== day) continue;
		const closing = localOf(first.sendBefore, zone).plus({ minutes: MARGIN_MINUTES });
		return { day, opening: opening.toFormat(FORM), closing: closing.toFormat(FORM), holidays };
	}
	return { day: FIRST_WEDNESDAY, holidays };
}

function holidaysOf(place: SamplePlace): readonly Holiday[] {
	const mayClose = place.places.some(({ rules }) =>
		rules.some(({ holidays, closedDates }) => holidays !== 'open' || closedDates),
	);
	if (!mayClose) return [];
	const found: Holiday[] = [];
	let day = localOf(`${YEAR}-01-01T12:00Z`, 'UTC');
	for (; day.year === YEAR; day = day.plus({ days: 1 })) {
		const date = day.toISODate() ?? '';
		const { reason, message } = place.decide({ at: `${date}T12:00` });
		if (reason !== 'public_holiday') continue;
		const [, name = ''] = / is closed on (.+); it /.exec(message) ?? [];
		found.push({ date, name });
	}
	return found;
}

/** A local moment some minutes away. */
export const shifted = (local: string, minutes: number): string =>
	localOf(`${local}Z`, 'UTC').plus({ minutes }).toFormat(FORM);
