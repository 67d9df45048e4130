import { hasAddressPlan, readAddress } from './addresses';
import { readUsAddress, type UsAddressRead } from './unitedStates';

/** What the region and the postal code of a contact tell of where someone is, by the country of the number. */
export interface AddressOfContact {
	/** Stands for it among all addresses: two with the same key tell the same. */
	readonly key: string;
	readonly zones: readonly string[];
	readonly assumptions: readonly string[];
	/** Present for numbers of the United States and their territories. */
	readonly ofUnitedStates?: UsAddressRead;
}

const MOST_ADDRESSES = 20_000;

const NO_ADDRESS: AddressOfContact = { key: '', zones: [], assumptions: [] };
const NO_US_ADDRESS = usAddress('', '');

const known = new Map<string, AddressOfContact>();

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
	const [written, code] = [textOf(region), textOf(postalCode)];
	if (written === '' && code === '') return country === 'US' ? NO_US_ADDRESS : NO_ADDRESS;
	if (country !== 'US' && !hasAddressPlan(country)) return NO_ADDRESS;
	const asked = `${country}|${written}|${code}`;
	const before = known.get(asked);
	if (before) return before;
	if (known.size >= MOST_ADDRESSES) known.clear();
	const read =
		country === 'US' ? usAddress(written, code) : elsewhere(country, name(), written, code);
	known.set(asked, read);
	return read;
}

function usAddress(region: string, postalCode: string): AddressOfContact {
	const ofUnitedStates = readUsAddress(region, postalCode);
	const { states, zones, isDoubtful, assumptions } = ofUnitedStates;
	const tellsNothing = states.length === 0 && !isDoubtful;
	return {
		key: tellsNothing ? '' : [states.join(), zones.join(), isDoubtful, ...assumptions].join('|'),
		zones: [],
		assumptions: [],
		ofUnitedStates,
	};
}

function elsewhere(
	country: string,
	name: string,
	region: string,
	postalCode: string,
): AddressOfContact {
	const { zones, assumptions } = readAddress(country, name, region, postalCode);
	const key =
		zones.length === 0 && assumptions.length === 0 ? '' : [zones.join(), ...assumptions].join('|');
	return { key, zones, assumptions };
}

const textOf = (value: unknown): string =>
	typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
