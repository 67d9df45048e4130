import type { CountryRule } from '../countries';

const NO_HOLIDAYS = 'Public holidays are not known to this check';
const cache = new WeakMap<CountryRule, readonly string[]>();

/** What every decision by a rule takes for granted. */
export function assumptionsOf(rule: CountryRule): readonly string[] {
	const before = cache.get(rule);
	if (before) return before;
	const holidaysMatter = rule.holidays !== 'open' && rule.holidayCalendar === undefined;
	const all = [...(rule.assumptions ?? []), ...(holidaysMatter ? [NO_HOLIDAYS] : [])];
	cache.set(rule, all);
	return all;
}
