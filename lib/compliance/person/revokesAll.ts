import { type EpochDay, MS_PER_DAY } from '../../calendar';
import { type AppliedRule, cited } from '../answer';
import { type Country, countryOf, countryOn } from '../countries';

/** By whose law a stop to one kind of text is one to all of them on a day; undefined where it is not. */
export function revokesAll(
	country: Country,
	day: EpochDay,
): { readonly message: string; readonly rule: AppliedRule } | undefined {
	const { optOut } = countryOn(country, day);
	if (optOut?.reach !== 'all') return undefined;
	const rule: AppliedRule = { id: country.id, basis: 'law', source: optOut.source };
	return {
		message: `The person said stop to marketing, and in ${country.name} a stop to one kind of text counts for all of them ${cited(rule)}`,
		rule,
	};
}

/** Whether in a country (ISO 3166-1 alpha-2) a stop to one kind of text is one to all at an instant (epoch ms). */
export function everyStopCounts(code: string | undefined, at: number): boolean {
	const country = code === undefined ? undefined : countryOf(code);
	const nation = country?.within === undefined ? country : countryOf(country.within);
	return nation !== undefined && revokesAll(nation, Math.floor(at / MS_PER_DAY)) !== undefined;
}
