import type {
	Amendment,
	Basis,
	Confidence,
	Country,
	CountryRule,
	Dated,
	Source,
} from '../../../../lib/compliance/index.ts';
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
	/** The date of the data: what ended before is not told. */
	readonly dataFrom: string;
	readonly compliance: Compliance;
}

interface Ground {
	readonly basis: Basis;
	readonly source: Source;
	readonly confidence?: Confidence;
}

/** A statement of one of the dated rules, with its period where there are several. */
export function ofRule(
	{ rules }: Pick<Subject, 'rules'>,
	rule: CountryRule,
	says: string,
	{ basis, source, confidence = rule.confidence }: Ground,
): Statement {
	const period = rules.length > 1 ? periodOf(rule) : '';
	return {
		says: period === '' ? says : `${period}: ${says}`,
		basis,
		source,
		certainty: confidence,
	};
}

/** A statement that belongs to no dated rule; it may have days of its own. */
export function ofCountry(
	says: string,
	{ basis, source, confidence }: Partial<Ground>,
	days: Dated = {},
): Statement {
	const period = periodOf(days);
	return {
		says: period === '' ? says : `${period}: ${says}`,
		basis,
		source,
		certainty: confidence,
	};
}

type Amended = 'sender' | 'notice' | 'optOut' | 'identity' | 'content';

/** What a country says of something, and what stands in its place on certain days from now on. */
export function inPeriods<Name extends Amended>(
	{ country, dataFrom }: Pick<Subject, 'country' | 'dataFrom'>,
	name: Name,
): readonly { readonly rule: NonNullable<Amendment[Name]>; readonly days: Dated }[] {
	const usual: Amendment = { [name]: country[name] };
	return [usual, ...(country.amendments ?? [])].flatMap((amendment) => {
		const { validFrom, validTo } = amendment;
		const rule = amendment[name];
		if (!rule || (validTo !== undefined && validTo <= dataFrom)) return [];
		const days = {
			...(validFrom !== undefined && { validFrom }),
			...(validTo !== undefined && { validTo }),
		};
		return [{ rule, days }];
	});
}

/** A moment at which a message would go if nothing else were against it. */
export const openMoment = ({ borders: { day, opening } }: Pick<Subject, 'borders'>): string =>
	opening ?? `${day}T12:00`;

/** What is said where a sheet has no statement on something. */
export const nothingKnown = ({ country }: Pick<Subject, 'country'>, about: string): string =>
	country.within === undefined
		? `**Nothing known** on ${about}; there may be a rule.`
		: `**Nothing known** on ${about} beyond the [federal rules](${country.within}.md); the state may have a rule.`;
