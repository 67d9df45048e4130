import Holidays from 'date-holidays';

import { holidaysOf, isoDateOf, type HolidayCalendarId } from '../../lib/calendar';
import { OURS, THEIRS } from './holidayDifferences';

/** The calendars that make up a place, and what date-holidays calls it. It knows neither Jordan nor Qatar. */
const PLACES: Readonly<Record<string, readonly [HolidayCalendarId[], ...string[]]>> = {
	Alabama: [['US-AL'], 'US', 'al'],
	'Alsace-Moselle': [['FR', 'FR-GES'], 'FR', '57'],
	Azerbaijan: [['AZ'], 'AZ'],
	Brazil: [['BR'], 'BR'],
	Chile: [['CL'], 'CL'],
	Colombia: [['CO'], 'CO'],
	Ecuador: [['EC'], 'EC'],
	Egypt: [['EG'], 'EG'],
	'El Salvador': [['SV'], 'SV'],
	France: [['FR'], 'FR'],
	'French Guiana': [['FR', 'FR-GF'], 'GF'],
	Georgia: [['GE'], 'GE'],
	Guadeloupe: [['FR', 'FR-GP'], 'GP'],
	Honduras: [['HN'], 'HN'],
	Israel: [['IL'], 'IL'],
	Kazakhstan: [['KZ'], 'KZ'],
	Louisiana: [['US-LA'], 'US', 'la'],
	Martinique: [['FR', 'FR-MQ'], 'MQ'],
	Mayotte: [['FR', 'FR-YT'], 'YT'],
	Paraguay: [['PY'], 'PY'],
	Pennsylvania: [['US-PA'], 'US', 'pa'],
	'Rhode Island': [['US-RI'], 'US', 'ri'],
	Réunion: [['FR', 'FR-RE'], 'RE'],
	'South Africa': [['ZA'], 'ZA'],
	Uruguay: [['UY'], 'UY'],
	Utah: [['US-UT'], 'US', 'ut'],
};

const YEARS = Array.from({ length: 16 }, (_, index) => 2020 + index);

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
