import type { Basis, Country } from '../../../lib/compliance/index.ts';
import { hashOf } from '../../reviews/hashOf.mts';
import type { Review } from '../../reviews/review.mts';
import { FIRST_WEDNESDAY } from './borders.mts';
import { lines, link, plain, table } from './markdown.mts';
import { reviewedMark } from './reviewed.mts';
import { sheetFile } from './sheet.mts';
import { daysTogether, ruleAt, shortHours, weekHours } from './weekHours.mts';

type Reviews = ReadonlyMap<string, Review>;

const SHORT = {
	law: 'law',
	code: 'code',
	practice: 'practice',
	default: 'caution',
} as const satisfies Record<Basis, string>;

const SATURDAY = 5;
const SUNDAY = 6;

/** One row a country: when it is open, and how sure that is. */
export const worldTable = (countries: readonly Country[], reviews: Reviews): string =>
	table(
		['Country', 'Mon–Fri', 'Sat', 'Sun', 'Stands on', 'Certainty', 'Reviewed'],
		countries.map((country) => [
			`${flagOf(country.id)} ${link(country.name, sheetFile(country))}`,
			...hoursAndGrounds([country], country, reviews),
		]),
	);

/** The states of the United States that have rules of their own; the federal hours are kept beside theirs. */
export const statesTable = (
	states: readonly Country[],
	federal: Country | undefined,
	reviews: Reviews,
): string =>
	table(
		['State', 'Mon–Fri', 'Sat', 'Sun', 'Stands on', 'Certainty', 'Reviewed'],
		states.map((state) => [
			link(state.name, sheetFile(state)),
			...hoursAndGrounds([...(federal ? [federal] : []), state], state, reviews),
		]),
	);

function hoursAndGrounds(
	places: readonly Country[],
	country: Country,
	reviews: Reviews,
): readonly string[] {
	const week = weekHours(places, FIRST_WEDNESDAY);
	const rule = ruleAt(country, FIRST_WEDNESDAY);
	const bases = new Set((rule?.hours ?? []).map(({ basis }) => SHORT[basis]));
	return [
		lines(daysTogether(week, 0, SATURDAY - 1).map(shortHours)),
		shortHours(week[SATURDAY] ?? ''),
		shortHours(week[SUNDAY] ?? ''),
		[...bases].join(' + ') || 'federal law',
		rule?.confidence ?? country.finding?.confidence ?? '',
		reviewedMark(reviews.get(country.id), hashOf(country)),
	];
}

/** The flag of a country is its code in regional letters. */
const flagOf = (id: string): string =>
	/^[A-Z]{2}$/.test(id)
		? String.fromCodePoint(...Array.from(id, (letter) => 0x1f1e6 + letter.charCodeAt(0) - 65))
		: '';

/** States of which no rule of their own was found, and where that was looked for. */
export const federalOnlyTable = (states: readonly Country[]): string =>
	table(
		['State', 'Found', 'Certainty'],
		states.map(({ name, finding }) => [
			plain(name),
			finding
				? `${link(finding.source.citation, finding.source.url)} (${finding.source.checkedOn})`
				: 'nothing beyond the federal rule',
			finding?.confidence ?? '',
		]),
	);
