import { MS_PER_DAY } from '../../calendar';
import * as all from './all';
import type { Country } from './country';
import { countryOn } from './countryOn';
import { DEFAULT_COUNTRY } from './default';
import { STATES } from './unitedStates';

export type {
	Amendment,
	Basis,
	CapRule,
	ClockTime,
	Confidence,
	CompaniesRule,
	ConsentExpiry,
	ConsentForm,
	ConsentRegime,
	ConsentRule,
	ContentRule,
	Country,
	CountryRule,
	Dated,
	Doubt,
	Duty,
	Hours,
	HoursRule,
	IdentityPart,
	IdentityRule,
	NoticeLanguage,
	NoticeRule,
	NumberRule,
	OptOutNotice,
	OptOutRule,
	PromotionRule,
	RegisterRule,
	Scoped,
	SectorBan,
	SenderRule,
	Source,
	Texts,
	WiderScope,
} from './country';
export { changesAfter, countryOn, placesOn } from './countryOn';
export { EVERY_DAY, MONDAY_TO_SATURDAY, SUNDAY } from './days';
export { CAUTIOUS_HOURS, DEFAULT_COUNTRY } from './default';
export { STATES } from './unitedStates';
export { isBinding } from './isBinding';
export { holidayRegionOf } from './holidayRegion';
export {
	cautionDuring,
	coverageOf,
	holidayUnder,
	layersOf,
	minutes,
	ruleOn,
	type CountryLayer,
} from './layers';
export { ALWAYS, during, overlap, periodOf, without, type Period } from './period';
export { HOLIDAYS_UNKNOWN } from './practice';
export { checkedLast } from './checkedLast';
export { reaches, textsOf, type TextsOfPurpose } from './texts';
export { ruleClock } from './ruleClock';

/** Every country with recorded rules, by ISO 3166-1 alpha-2 code. */
export const COUNTRIES: readonly Country[] = Object.values(all);

const byCode = new Map<string, Country>(
	[...COUNTRIES, ...STATES].flatMap((country) =>
		[country.id, ...(country.territories ?? [])].map((code) => [code, country] as const),
	),
);
// Numbers of these are told as countries of their own, and the law has them as parts of one.
for (const code of ['AS', 'GU', 'MP', 'PR', 'VI']) {
	const territory = byCode.get(`US-${code}`);
	if (territory) byCode.set(code, territory);
}

const REGION_NAMES = new Intl.DisplayNames('en', { type: 'region' });

/**
 * The rules for an ISO 3166-1 alpha-2 code in capitals, or for a state such as `US-FL`; those of the
 * cautious default, under the country's own name, where none are recorded. Undefined when the code
 * is not shaped like one.
 */
export function countryOf(code: string): Country | undefined {
	const known = byCode.get(code);
	if (known) return known;
	if (!/^[A-Z]{2}$/.test(code)) return undefined;
	const cautious = { ...DEFAULT_COUNTRY, code, name: REGION_NAMES.of(code) ?? code };
	byCode.set(code, cautious);
	return cautious;
}

/** The same as it stands at a moment (epoch ms); without one, as it is recorded beside its amendments. */
export function countryAt(code: string, at: number | undefined): Country | undefined {
	const country = countryOf(code);
	if (country === undefined || at === undefined) return country;
	return countryOn(country, Math.floor(at / MS_PER_DAY));
}

/** The ISO code of a country or state, whichever rules stand for it. */
export const codeOf = ({ code, id }: Country): string => code ?? id;
