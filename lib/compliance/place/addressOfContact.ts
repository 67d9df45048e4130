import { hasAddressPlan, readAddress, type AddressRead } from './addresses';
import { readUsAddress, type UsAddressRead } from './unitedStates';

/** What the region and the postal code of a contact tell of where someone is, by the country of the number. */
export interface AddressOfContact extends AddressRead {
	/** Stands for it among all addresses: two with the same key tell the same. Empty where they tell nothing. */
	readonly key: string;
	/** Present for numbers of the United States and their territories. */
	readonly ofUnitedStates?: UsAddressRead;
}

/** More than a list has; the limit only stops a leak in odd uses. */
const MOST_ADDRESSES = 20_000;

/** Of those whose contact has none, which is most people of many a list. */
export const NO_ADDRESS: AddressOfContact = { key: '', zones: [], assumptions: [] };
export const NO_US_ADDRESS: AddressOfContact = {
	...NO_ADDRESS,
	ofUnitedStates: readUsAddress('', ''),
};

/** By country, region and postal code: one long key would have to be put together for each person. */
const known = new Map<string, Map<unknown, Map<unknown, AddressOfContact>>>();
let count = 0;

/**
 * Reads each address once, however many people have it.
 *
 * @param country ISO 3166-1 alpha-2, as the number tells it; `US` for its territories too
 * @param name of the country, for a sentence
 */
export function addressOfContact(
	country: string,
	name: () => string,
	region: unknown,
	postalCode: unknown,
): AddressOfContact {
	const before = known.get(country)?.get(region)?.get(postalCode);
	if (before) return before;
	if (++count > MOST_ADDRESSES) {
		known.clear();
		count = 1;
	}
	const read = readFor(country, name, textOf(region), textOf(postalCode));
	const ofCountry = known.get(country) ?? new Map<unknown, Map<unknown, AddressOfContact>>();
	const ofRegion = ofCountry.get(region) ?? new Map<unknown, AddressOfContact>();
	known.set(country, ofCountry.set(region, ofRegion.set(postalCode, read)));
	return read;
}

function readFor(
	country: string,
	name: () => string,
	region: string,
	postalCode: string,
): AddressOfContact {
	if (country !== 'US') {
		if (!hasAddressPlan(country)) return NO_ADDRESS;
		const read = readAddress(country, name(), region, postalCode);
		const tells = read.zones.length > 0 || read.assumptions.length > 0;
		return tells ? { ...read, key: shortKey(read) } : NO_ADDRESS;
	}
	const ofUnitedStates = readUsAddress(region, postalCode);
	const { states, isDoubtful } = ofUnitedStates;
	return states.length === 0 && !isDoubtful
		? NO_US_ADDRESS
		: { ...NO_US_ADDRESS, ofUnitedStates, key: shortKey(ofUnitedStates) };
}

/**
 * What the address of someone abroad tells of where in the country of the number they are: nothing, though
 * `Ontario` or `75001` may be the name of another place there.
 *
 * @param code of the country of the address, ISO 3166-1 alpha-2
 * @param names of both countries, for a sentence
 */
export function addressAbroad(
	country: string,
	code: string,
	names: { readonly address: string; readonly number: string },
): AddressOfContact {
	const assumptions = [
		`The address is in ${names.address} and the number of ${names.number}, so the address narrows nothing, and the rules and clocks of the number’s country count`,
	];
	const key = `abroad ${code}`;
	return country === 'US'
		? { ...NO_US_ADDRESS, key, ofUnitedStates: { ...readUsAddress('', ''), assumptions } }
		: { ...NO_ADDRESS, key, assumptions };
}

const numbers = new Map<string, string>();
let last = 0;

/** A number for all that tells the same, never given to anything else. */
function shortKey(read: AddressRead | UsAddressRead): string {
	const whole = JSON.stringify(read);
	const before = numbers.get(whole);
	if (before !== undefined) return before;
	if (numbers.size >= MOST_ADDRESSES) numbers.clear();
	const key = String(++last);
	numbers.set(whole, key);
	return key;
}

const textOf = (value: unknown): string =>
	typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
