import metadata from 'libphonenumber-js/max/metadata';

import {
	callingCodeOf,
	plansOf,
	type NumberingPlan,
} from '../../lib/phone/recogniser/numberingPlan';
import { parsePattern, type Pattern } from '../../lib/phone/recogniser/parsePattern';
import { oneOf, type Random } from './random';

/** Digits to be read, behind a plus or as they are dialled in a country. */
export interface Dialled {
	readonly digits: string;
	/** ISO 3166-1 alpha-2; absent: the digits stand behind a plus. */
	readonly country?: string;
}

const services = Object.keys((metadata as unknown as { nonGeographic: object }).nonGeographic);
const callingCodes = [...Object.keys(metadata.country_calling_codes), ...services];
const countries = Object.keys(metadata.countries);

const plans = new Map(callingCodes.map((code) => [code, plansOf(code)]));

const patterns = new Map<string, Pattern>();
const parsed = (source: string): Pattern => {
	const known = patterns.get(source) ?? parsePattern(source);
	if (!known) throw new Error(`Not a pattern of digits: ${source}`);
	patterns.set(source, known);
	return known;
};

const DIGITS = [...'0123456789'];

const allowed = (set: number): readonly string[] => DIGITS.filter((_, digit) => (set >> digit) & 1);

/** Digits that match, any of those a set allows being as likely as another. */
const sample = (random: Random, pattern: Pattern): string => {
	switch (pattern.kind) {
		case 'digit':
			return oneOf(random, allowed(pattern.digits));
		case 'sequence':
			return pattern.parts.map((part) => sample(random, part)).join('');
		case 'choice':
			return sample(random, oneOf(random, pattern.parts));
		case 'repeat': {
			const times = pattern.least + random(pattern.most - pattern.least + 1);
			return Array.from({ length: times }, () => sample(random, pattern.part)).join('');
		}
	}
};

/** Digits that match the source of a pattern. */
export const sampleOf = (random: Random, source: string): string => sample(random, parsed(source));

/** A national number of any type; the general pattern gives some that no type has. */
const nationalNumber = (random: Random, plan: NumberingPlan): string => {
	const sources = [plan.pattern, ...plan.types.map(({ pattern }) => pattern)];
	return sample(random, parsed(oneOf(random, sources)));
};

/** What a person may do to a number: leave out a digit, put in one, swap one, or cut it. */
const damaged = (random: Random, digits: string): string => {
	const at = random(digits.length);
	const digit = oneOf(random, DIGITS);
	switch (random(4)) {
		case 0:
			return digits.slice(0, at) + digits.slice(at + 1);
		case 1:
			return digits.slice(0, at) + digit + digits.slice(at);
		case 2:
			return digits.slice(0, at) + digit + digits.slice(at + 1);
		default:
			return digits.slice(0, at);
	}
};

const noise = (random: Random): string =>
	Array.from({ length: 1 + random(19) }, () => oneOf(random, DIGITS)).join('');

/** `0612345678`, `1 2125551234`, the carrier codes of Brazil: whatever a plan lets stand before a number. */
const withPrefix = (random: Random, plan: NumberingPlan, digits: string): string => {
	if (plan.prefix === undefined || random(3) === 0) return digits;
	return sample(random, parsed(plan.prefix)) + digits;
};

const planOf = (random: Random, callingCode: string): NumberingPlan =>
	oneOf(random, plans.get(callingCode) ?? []);

const international = (random: Random): Dialled => {
	const callingCode = oneOf(random, callingCodes);
	const plan = planOf(random, callingCode);
	const number = nationalNumber(random, plan);
	return { digits: callingCode + (random(4) === 0 ? withPrefix(random, plan, number) : number) };
};

const national = (random: Random): Dialled => {
	const country = oneOf(random, countries);
	const callingCode = callingCodeOf(country) ?? '';
	const own = plans.get(callingCode)?.find((plan) => plan.country === country);
	const plan = own && random(8) > 0 ? own : planOf(random, callingCode);
	const number = withPrefix(random, plan, nationalNumber(random, plan));
	switch (random(8)) {
		case 0:
			return { country, digits: callingCode + number };
		case 1:
			return {
				country,
				digits: sample(random, parsed(plan.idd || '00')) + international(random).digits,
			};
		default:
			return { country, digits: number };
	}
};

/**
 * Numbers of every calling code and country: valid ones of every type, with prefixes and without, damaged
 * ones, and noise.
 */
export const dialled = (random: Random): Dialled => {
	const made = random(2) === 0 ? international(random) : national(random);
	switch (random(10)) {
		case 0:
			return { ...made, digits: noise(random) };
		case 1:
		case 2:
			return { ...made, digits: damaged(random, made.digits) || '0' };
		default:
			return made;
	}
};
