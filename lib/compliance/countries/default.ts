import type { ConsentRule, Country, CountryRule, Source } from './country';
import { MONDAY_TO_SATURDAY } from './days';

const source: Source = {
	citation: "this package's caution for countries without recorded rules",
	seen: 'own',
	checkedOn: '2026-11-23',
};

/** What caution comes to, for a sentence. */
export const CAUTIOUS_HOURS = 'cautious hours, Monday to Saturday 09:00-20:00';

export const NO_HOURS = `No hours are recorded for this country: ${CAUTIOUS_HOURS}`;

/** Holds where nothing is recorded, and on days that the recorded rules do not cover. */
export const DEFAULT_RULE: CountryRule = {
	hours: [
		{
			windows: [{ days: MONDAY_TO_SATURDAY, from: '09:00', to: '20:00' }],
			basis: 'default',
			source,
		},
	],
	holidays: 'closed',
	consent: { regime: 'opt_in', softOptIn: 'unclear', basis: 'default', source },
	assumptions: [NO_HOURS],
	confidence: 'low',
};

/** Consent in a country of whose law on it nothing is known. */
export const CAUTIOUS_CONSENT: ConsentRule = DEFAULT_RULE.consent;

/**
 * The cautious rule, for a country of which something else is recorded but no hours.
 *
 * @param why a clause that says what was not found
 */
export const byCaution = (
	why: string,
	rest: Pick<CountryRule, 'confidence'> & Partial<CountryRule>,
): CountryRule => ({ ...DEFAULT_RULE, assumptions: [`${why}: ${CAUTIOUS_HOURS}`], ...rest });

/** A country nothing is recorded of. */
export const DEFAULT_COUNTRY: Country = {
	id: 'default',
	name: 'This country',
	rules: [DEFAULT_RULE],
};
