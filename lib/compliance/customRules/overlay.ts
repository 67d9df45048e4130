import {
	countryOf,
	DEFAULT_COUNTRY,
	during,
	overlap,
	periodOf,
	without,
	type Country,
	type CountryRule,
} from '../countries';
import type { RulePatch } from './ruleReader';

/**
 * The rules of a country with some fields put in the place of the recorded ones, from `validFrom` to
 * `validTo` of the patch. Days outside keep what is recorded; days of which nothing is recorded take
 * the rest from the cautious default, or in a state from its country.
 */
export function overlay(country: Country, patch: RulePatch): readonly CountryRule[] {
	const period = periodOf(patch);
	const recorded = country.rules.map((rule) => ({ rule, holds: periodOf(rule) }));
	const kept = recorded.flatMap(({ rule, holds }) =>
		without(holds, [period]).map((rest) => during(rule, rest)),
	);
	const changed = recorded.flatMap(({ rule, holds }) => {
		const both = overlap(holds, period);
		return both ? [during(patched(rule, patch), both)] : [];
	});
	const unrecorded = without(
		period,
		recorded.map(({ holds }) => holds),
	);
	const added = unrecorded.flatMap((gap) =>
		groundOf(country).map((rule) => during(patched(rule, patch), gap)),
	);
	return [...kept, ...changed, ...added].sort((a, b) =>
		periodOf(a).from < periodOf(b).from ? -1 : 1,
	);
}

/** A rule with some fields of a patch in their place, without what they make untrue. */
function patched(rule: CountryRule, patch: RulePatch): CountryRule {
	const { assumptions, doubts, ...rest } = rule;
	const kept = assumptions !== undefined && stillHold(rule, patch) ? { assumptions } : {};
	const stillOpen = doubts?.filter(({ about }) => patch[about] === undefined);
	return { ...rest, ...kept, ...(stillOpen && { doubts: stillOpen }), ...patch };
}

/**
 * Whether what a rule takes for granted is so still: it is about the holidays where there are some, else
 * about the hours; of the cautious default it is that no hours are recorded.
 */
function stillHold({ hours, holidays }: CountryRule, patch: RulePatch): boolean {
	const isGuess = hours.every(({ basis }) => basis === 'default');
	const isOfHolidays = !isGuess && holidays !== 'open';
	return isOfHolidays
		? patch.holidays === undefined && patch.holidayCalendar === undefined
		: patch.hours === undefined;
}

/** The rule to complete where none is recorded. */
function groundOf({ within }: Country): readonly CountryRule[] {
	const whole = within === undefined ? DEFAULT_COUNTRY : countryOf(within);
	const [rule] = whole?.rules ?? [];
	return rule ? [rule] : [];
}
