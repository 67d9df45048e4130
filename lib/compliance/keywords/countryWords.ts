import { withoutCourtesy } from './courtesy';
import { normaliseReply } from './normaliseReply';
import type { Understood } from './understood';

/**
 * Words that say no in some countries only, alone: a letter or a plain “no” answers too many other
 * questions elsewhere. From the country records of November 2026, most of them from memory; R, T and
 * TD of China are in the templates of Huawei Cloud, and IN counts replies such as `STOP 0`.
 */
export const COUNTRY_WORDS: Readonly<Record<string, readonly string[]>> = {
	AE: ['B', 'BLOCK'],
	CN: ['R', 'T', 'N'],
	CZ: ['NE'],
	DE: ['AUS'],
	ES: ['NO'],
	HU: ['NEM'],
	NL: ['UIT'],
	PL: ['NIE'],
	TR: ['RED'],
	ZA: ['NO'],
};

/** Where such a word is followed by the name of the sender to be blocked. */
const NAMES_SENDER = new Set(['AE']);

/** What a normalised reply says in the words of one country: that word alone, or before a number. */
export function refusalOf(normalised: string, country: string | undefined): Understood | undefined {
	if (country === undefined || !Object.hasOwn(COUNTRY_WORDS, country)) return undefined;
	const [first, ...others] = normalised.split(' ');
	const own = withoutCourtesy(normalised);
	for (const keyword of COUNTRY_WORDS[country] ?? []) {
		const word = normaliseReply(keyword);
		const found = { keyword, languages: [] };
		if (normalised === word) return { outcome: 'optOut', rule: 'whole', ...found };
		if (own === word) return { outcome: 'likelyOptOut', rule: 'courtesy', ...found };
		if (NAMES_SENDER.has(country) && first === word && others.length === 1) {
			return { outcome: 'likelyOptOut', rule: 'beginning', ...found };
		}
	}
	return undefined;
}
