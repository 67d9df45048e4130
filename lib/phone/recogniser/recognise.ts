import type { CallingCodePlans } from './callingCodePlans';
import { callingCodeOf } from './numberingPlan';
import { plansAtStart, plansFor } from './plansAtStart';
import type { Reading } from './reading';
import type { StripPrefix } from './stripPrefix';

/** The fewest and most digits of a national number that libphonenumber reads. */
const SHORTEST = 2;
const LONGEST = 17;

const readIn = (
	plans: CallingCodePlans,
	digits: string,
	position: number,
	country: string | undefined,
): Reading => {
	const { digits: nationalNumber, found } = plans.read(digits, position);
	if (nationalNumber.length < SHORTEST) return 'too_short';
	if (nationalNumber.length > LONGEST) return 'too_long';
	return {
		callingCode: plans.callingCode,
		nationalNumber,
		country: found.country ?? country,
		type: found.type,
		length: found.length,
	};
};

const behindCallingCode = (plans: CallingCodePlans, digits: string): Reading =>
	readIn(plans, digits.slice(plans.callingCode.length), 0, undefined);

const readInternational = (digits: string): Reading => {
	const plans = plansAtStart(digits);
	return plans ? behindCallingCode(plans, digits) : 'unknown_country_code';
};

/** Reads the digits behind a plus. */
export const recogniseInternational = (digits: string): Reading =>
	digits.length <= SHORTEST ? 'too_short' : readInternational(digits);

interface Home {
	/** In capitals. */
	readonly country: string;
	readonly plans: CallingCodePlans;
	readonly position: number;
	/** Takes from a number what is dialled there before a foreign one. */
	readonly withoutIdd: StripPrefix;
}

/** By code as it was written: that of a list is asked for with each of its numbers. None is kept for an unknown one. */
const homes = new Map<string, Home>();

/** @param written ISO 3166-1 alpha-2, in capitals or not */
const homeOf = (written: string): Home | undefined => {
	const known = homes.get(written);
	if (known) return known;
	const country = written.toUpperCase();
	const callingCode = callingCodeOf(country);
	const plans = callingCode === undefined ? undefined : plansFor(callingCode);
	if (!plans) return undefined;
	const position = plans.positionOf(country);
	const home = { country, plans, position, withoutIdd: plans.withoutIdd(position) };
	homes.set(written, home);
	return home;
};

/** A country's code in capitals, however it is written; `undefined` if it has no numbering plan. */
export const knownCountry = (written: string): string | undefined => homeOf(written)?.country;

/** The digits behind the prefix for foreign numbers; a 0 behind it shows that it was none. */
const behindIdd = (digits: string, { withoutIdd }: Home): string | undefined => {
	const rest = withoutIdd(digits);
	return rest === digits || rest === '' || rest.startsWith('0') ? undefined : rest;
};

/** Whether the digits begin with the country's own calling code, its plus left out. */
const startsWithOwnCode = (digits: string, { plans, position }: Home): boolean => {
	if (!digits.startsWith(plans.callingCode)) return false;
	const without = plans.read(digits.slice(plans.callingCode.length), position);
	const whole = plans.read(digits, position);
	const isBetter = !whole.found.matches && without.found.matches;
	return isBetter || plans.isTooLong(whole.digits, position);
};

/**
 * Reads digits without a plus as they are dialled in `country` (ISO 3166-1 alpha-2).
 *
 * @returns `undefined` where there is no such country
 */
export const recogniseNational = (digits: string, country: string): Reading | undefined => {
	const home = homeOf(country);
	if (!home) return undefined;
	if (digits.length < SHORTEST) return 'too_short';
	const foreign = behindIdd(digits, home);
	if (foreign !== undefined) return readInternational(foreign);
	return startsWithOwnCode(digits, home)
		? behindCallingCode(home.plans, digits)
		: readIn(home.plans, digits, home.position, home.country);
};
