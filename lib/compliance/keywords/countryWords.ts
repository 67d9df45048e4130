import { normaliseReply } from './normaliseReply';

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

/** The word of this one country that a normalised reply is, if it is one. */
export const refusesIn = (country: string | undefined, normalised: string): string | undefined =>
	country !== undefined && Object.hasOwn(COUNTRY_WORDS, country)
		? COUNTRY_WORDS[country]?.find((word) => normaliseReply(word) === normalised)
		: undefined;
