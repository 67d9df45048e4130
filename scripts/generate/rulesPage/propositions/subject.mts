import type { Basis, Country, CountryRule, Source } from '../../../../lib/compliance/index.ts';
import type { Borders } from '../borders.mts';
import type { Compliance } from '../compliance.mts';
import { periodOf } from '../rule.mts';
import type { SamplePlace } from '../samplePlace.mts';
import type { Statement } from '../statement.mts';

/** What the propositions of one sheet are about. */
export interface Subject {
	readonly country: Country;
	readonly place: SamplePlace;
	readonly borders: Borders;
	/** The rules that hold on the date of the data or later. */
	readonly rules: readonly CountryRule[];
	readonly compliance: Compliance;
}

interface Ground {
	readonly basis: Basis;
	readonly source: Source;
}

/** A statement of one of the dated rules, with its period where there are several. */
export function ofRule(
	{ rules }: Pick<Subject, 'rules'>,
	rule: CountryRule,
	says: string,
	{ basis, source }: Ground,
): Statement {
	const period = rules.length > 1 ? periodOf(rule) : '';
	return {
		says: period === '' ? says : `${period}: ${says}`,
		basis,
		source,
		certainty: rule.confidence,
	};
}

/** A moment at which a message would go if nothing else were against it. */
export const openMoment = ({ borders: { day, opening } }: Pick<Subject, 'borders'>): string =>
	opening ?? `${day}T12:00`;

/** What is said where a sheet has no statement on something. */
export const nothingKnown = ({ country }: Pick<Subject, 'country'>, about: string): string =>
	country.within === undefined
		? `Nothing is recorded on ${about}. It was not found or not looked for; the law may have rules.`
		: `Nothing on ${about} is recorded beyond the [federal rules](${country.within}.md). It was not found or not looked for; the law of the state may have rules.`;
