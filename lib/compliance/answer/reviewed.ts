import { countryOf, DEFAULT_COUNTRY, type Source } from '../countries';
import type { AppliedRule } from './appliedRule';
import standing from './standingReviews.json';

/** Who stands by what is recorded of a place, since when, and until which day (`YYYY-MM-DD`). */
export interface Reviewed {
	readonly by: string;
	readonly on: string;
	readonly until: string;
}

/** The rule that decided, and whether a lawyer reviewed what is recorded of its place. */
export interface ReviewedRule extends AppliedRule {
	readonly reviewed: Reviewed | false;
}

export type Reviews = Readonly<Record<string, Reviewed>>;

/** Of reviews/, those whose data have not changed since; `npm run docs` writes them down. */
const STANDING: Reviews = standing;

/**
 * A rule with its review. None counts after its last day, for the rules of this package, and for what a
 * user put in the place of what is recorded.
 *
 * @param at ISO 8601 in UTC
 */
export function withReview(rule: AppliedRule, at: string, reviews = STANDING): ReviewedRule {
	const review = reviews[rule.id];
	const counts =
		review !== undefined && at.slice(0, 10) <= review.until && sourcesOf(rule.id).has(rule.source);
	return { ...rule, reviewed: counts ? review : false };
}

const known = new Map<string, ReadonlySet<Source>>();

/** Every source that is recorded of a country or state. */
function sourcesOf(id: string): ReadonlySet<Source> {
	const before = known.get(id);
	if (before) return before;
	const sources = new Set<Source>();
	const collect = (value: unknown): void => {
		if (typeof value !== 'object' || value === null) return;
		if (isSource(value)) sources.add(value);
		Object.values(value).forEach(collect);
	};
	collect(id === DEFAULT_COUNTRY.id ? DEFAULT_COUNTRY : countryOf(id));
	known.set(id, sources);
	return sources;
}

const isSource = (value: object): value is Source => 'citation' in value && 'checkedOn' in value;
