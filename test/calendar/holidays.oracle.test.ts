import Holidays from 'date-holidays';

import { holidaysOf, isoDateOf, type HolidayCalendarId } from '../../lib/calendar';

/** The calendars that make up a place, and what date-holidays calls it. */
const PLACES: Readonly<Record<string, readonly [HolidayCalendarId[], ...string[]]>> = {
	Alabama: [['US-AL'], 'US', 'al'],
	'Alsace-Moselle': [['FR', 'FR-GES'], 'FR', '57'],
	Brazil: [['BR'], 'BR'],
	Colombia: [['CO'], 'CO'],
	France: [['FR'], 'FR'],
	'French Guiana': [['FR', 'FR-GF'], 'GF'],
	Georgia: [['GE'], 'GE'],
	Guadeloupe: [['FR', 'FR-GP'], 'GP'],
	Kazakhstan: [['KZ'], 'KZ'],
	Louisiana: [['US-LA'], 'US', 'la'],
	Martinique: [['FR', 'FR-MQ'], 'MQ'],
	Mayotte: [['FR', 'FR-YT'], 'YT'],
	Paraguay: [['PY'], 'PY'],
	Pennsylvania: [['US-PA'], 'US', 'pa'],
	'Rhode Island': [['US-RI'], 'US', 'ri'],
	Réunion: [['FR', 'FR-RE'], 'RE'],
	'South Africa': [['ZA'], 'ZA'],
	Utah: [['US-UT'], 'US', 'ut'],
};

const YEARS = Array.from({ length: 16 }, (_, index) => 2020 + index);

/** A holiday that only one side has. */
interface Difference {
	readonly place: string;
	readonly name: string;
	/** `every year`, `every even year`, `every year since 2024`, or the dates. */
	readonly when: string;
	readonly why: string;
}

const veteransDay = (place: string): Difference => ({
	place,
	name: 'Veterans Day (observed)',
	when: '2023-11-10 2028-11-10 2029-11-12 2034-11-10 2035-11-12',
	why: '5 U.S.C. 6103(b) moves it from a weekend like the others',
});

/** Holidays that we keep and date-holidays does not. */
const OURS: readonly Difference[] = [
	veteransDay('Alabama'),
	veteransDay('Louisiana'),
	veteransDay('Pennsylvania'),
	veteransDay('Rhode Island'),
	veteransDay('Utah'),
	{
		place: 'Alabama',
		name: 'Mardi Gras',
		when: 'every year',
		why: 'Ala. Code 1-3-8 has it for two counties, which a number does not tell',
	},
	{
		place: 'Brazil',
		name: 'Carnival',
		when: 'every year',
		why: 'no federal law makes it a holiday, and most of the country keeps it',
	},
	{
		place: 'Brazil',
		name: 'Corpus Christi',
		when: 'every year',
		why: 'no federal law makes it a holiday, and most of the country keeps it',
	},
	{
		place: 'Georgia',
		name: 'Family Sanctity Day',
		when: 'every year since 2024',
		why: 'parliament added it in 2024',
	},
	{
		place: 'Kazakhstan',
		name: 'Constitution Day',
		when: 'every year since 2026',
		why: 'date-holidays alone says that 30 August is over, so it is kept beside 15 March',
	},
	{
		place: 'Kazakhstan',
		name: 'Constitution Day (observed)',
		when: '2026-08-31 2031-09-01',
		why: 'it is kept, so it moves from a weekend',
	},
	{
		place: 'Kazakhstan',
		name: 'Defender of the Fatherland Day (observed)',
		when: '2022-05-10 2033-05-10',
		why: 'the next working day is not the Monday, which is Victory Day',
	},
	{
		place: 'Kazakhstan',
		name: 'Independence Day (observed)',
		when: '2029-12-17 2035-12-17',
		why: 'the Monday is free since 17 December is no holiday any more (2022)',
	},
	{
		place: 'Kazakhstan',
		name: 'Nauryz (observed)',
		when: '2020-03-25 2021-03-24 2026-03-25 2027-03-24 2032-03-24',
		why: 'of three days as many move as fall on the weekend',
	},
	{
		place: 'Kazakhstan',
		name: 'Republic Day',
		when: '2020-10-25 2021-10-25',
		why: 'it came back in 2022; years that are over have no rules of their own',
	},
	{
		place: 'Kazakhstan',
		name: 'Republic Day (observed)',
		when: '2020-10-26',
		why: 'as above',
	},
	{
		place: 'Louisiana',
		name: 'Acadian Day',
		when: 'every year',
		why: 'La. R.S. 1:55 names it for the Friday after Thanksgiving',
	},
	{
		place: 'Louisiana',
		name: "All Saints' Day",
		when: 'every year',
		why: 'La. R.S. 1:55 names it',
	},
	{
		place: 'Louisiana',
		name: "All Saints' Day (observed)",
		when: '2020-11-02 2025-10-31 2026-11-02 2031-10-31',
		why: 'it moves from a weekend',
	},
	{
		place: 'Louisiana',
		name: 'Battle of New Orleans',
		when: 'every year',
		why: 'La. R.S. 1:55 names it',
	},
	{
		place: 'Louisiana',
		name: 'Battle of New Orleans (observed)',
		when: '2022-01-07 2023-01-09 2028-01-07 2033-01-07 2034-01-09',
		why: 'it moves from a weekend',
	},
	{
		place: 'Louisiana',
		name: 'Huey P. Long Day',
		when: 'every year',
		why: 'La. R.S. 1:55 names it',
	},
	{
		place: 'Louisiana',
		name: 'Huey P. Long Day (observed)',
		when: '2020-08-31 2025-08-29 2026-08-31 2031-08-29',
		why: 'it moves from a weekend',
	},
	{
		place: 'Paraguay',
		name: 'Chaco Armistice',
		when: '2020-06-12',
		why: 'a decree moved it that year; decrees are for the extra closed dates',
	},
	{
		place: 'Pennsylvania',
		name: 'Election Day',
		when: 'every year',
		why: 'the list of legal holidays of Act 73 of 2019 has it',
	},
	{
		place: 'Pennsylvania',
		name: 'Flag Day (observed)',
		when: '2020-06-15 2025-06-13 2026-06-15 2031-06-13',
		why: 'it moves from a weekend',
	},
	{
		place: 'Pennsylvania',
		name: 'Good Friday',
		when: 'every year',
		why: 'the list of legal holidays of Act 73 of 2019 has it',
	},
	{
		place: 'Rhode Island',
		name: 'Election Day',
		when: 'every even year',
		why: 'R.I. Gen. Laws 25-1-1 has the day of each general election',
	},
	{
		place: 'South Africa',
		name: 'Local government elections',
		when: '2026-11-04',
		why: 'the President proclaimed it for that year',
	},
	{
		place: 'Utah',
		name: 'Juneteenth',
		when: '2020-06-15 2021-06-21 2024-06-17 2025-06-16 2026-06-15 2027-06-21 2029-06-18 2030-06-17 2031-06-16 2032-06-21 2035-06-18',
		why: 'Utah Code 63G-1-301 keeps it on a Monday; the nineteenth is closed as well',
	},
	{
		place: 'Utah',
		name: 'Pioneer Day (observed)',
		when: '2021-07-23 2022-07-25 2027-07-23 2032-07-23 2033-07-25',
		why: 'Utah Code 63G-1-301 moves it from a weekend like the others',
	},
];

/** Holidays that date-holidays has and we do not. */
const THEIRS: readonly Difference[] = [
	{
		place: 'Colombia',
		name: 'Easter Sunday',
		when: 'every year',
		why: 'it is in no law, and Sundays are closed anyway',
	},
	{
		place: 'Kazakhstan',
		name: 'Eid al-Adha',
		when: '2020-07-31 2021-07-20 2022-07-09 2023-06-28 2024-06-16 2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2033-03-11 2034-03-01 2035-02-18',
		why: 'it follows the sighted moon; every decision for Kazakhstan says that it is not known',
	},
	{
		place: 'Kazakhstan',
		name: "First President's Day",
		when: '2020-12-01 2021-12-01',
		why: 'it ended in 2022; years that are over have no rules of their own',
	},
	{
		place: 'Kazakhstan',
		name: 'Independence Day',
		when: '2020-12-17 2021-12-17',
		why: 'its second day ended in 2022',
	},
	{
		place: 'Kazakhstan',
		name: 'Independence Day (substitute day)',
		when: '2029-12-18 2035-12-18',
		why: 'the Monday before is free since its second day ended',
	},
	{
		place: 'Paraguay',
		name: 'Chaco Armistice',
		when: '2020-06-15',
		why: 'a decree moved it that year',
	},
	{
		place: 'Paraguay',
		name: 'Recognition of the historic victory of the Paraguayan national football team over Germany',
		when: '2026-06-30',
		why: 'a decree made it for that year only',
	},
];

type DatesByName = ReadonlyMap<string, readonly string[]>;

/** The dates of the first calendar that the second does not have, by holiday. */
function onlyIn(
	first: ReadonlyMap<string, string>,
	second: ReadonlyMap<string, string>,
): DatesByName {
	const only = new Map<string, string[]>();
	for (const [date, name] of first) {
		if (!second.has(date)) only.set(name, [...(only.get(name) ?? []), date]);
	}
	return only;
}

const ourDays = (calendars: readonly HolidayCalendarId[]): ReadonlyMap<string, string> =>
	new Map(
		YEARS.flatMap((year) => calendars.flatMap((calendar) => holidaysOf(calendar, year))).map(
			({ day, name }) => [isoDateOf(day), name],
		),
	);

function theirDays(place: readonly string[]): ReadonlyMap<string, string> {
	const [country = '', ...states] = place;
	const options = { types: ['public' as const], languages: ['en'] };
	const oracle =
		states[0] === undefined
			? new Holidays(country, options)
			: new Holidays(country, states[0], options);
	// Substitute days come last, so that a day that is a holiday by itself keeps its name.
	const holidays = YEARS.flatMap((year) => oracle.getHolidays(year)).sort(
		(a, b) => Number(b.substitute ?? false) - Number(a.substitute ?? false),
	);
	return new Map(holidays.map(({ date, name }) => [date.slice(0, 10), name]));
}

const yearsOf = (when: string): readonly number[] | undefined => {
	if (when === 'every year') return YEARS;
	if (when === 'every even year') return YEARS.filter((year) => year % 2 === 0);
	const since = /^every year since (\d{4})$/.exec(when)?.[1];
	return since === undefined ? undefined : YEARS.filter((year) => year >= Number(since));
};

describe.each(Object.entries(PLACES))('the holidays of %s from 2020 to 2035', (place, spec) => {
	const [calendars, ...oracle] = spec;
	const ours = ourDays(calendars);
	const theirs = theirDays(oracle);
	const sides = [
		['only we have', onlyIn(ours, theirs), OURS],
		['only date-holidays has', onlyIn(theirs, ours), THEIRS],
	] as const;

	describe.each(sides)('that %s', (_, found, all) => {
		const explained = all.filter((difference) => difference.place === place);

		it('are all explained', () => {
			expect([...found.keys()].toSorted()).toEqual(explained.map(({ name }) => name).toSorted());
		});

		if (explained.length > 0) {
			it.each(explained)('$name, $when: $why', ({ name, when }) => {
				const dates = found.get(name) ?? [];
				const years = yearsOf(when);
				if (years === undefined) expect(dates.toSorted().join(' ')).toBe(when);
				else
					expect([...new Set(dates.map((date) => Number(date.slice(0, 4))))].toSorted()).toEqual(
						years,
					);
			});
		}
	});
});
