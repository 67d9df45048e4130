import { findZone } from '../../calendar';
import { countryOf, holidayRegionOf, type Country } from '../countries';
import type { Recipient } from '../recipient';
import { stateOfRegion, statesOfNumber, statesOfPostalCode, statesOfZone } from './unitedStates';

/** Whose rules may bind; all of them do. */
export interface Jurisdictions {
	/** Countries and states; a state comes after its country. */
	readonly places: readonly Country[];
	/** Codes to show: `FR`, `US-FL`. */
	readonly codes: readonly string[];
	/** States the address tells of, by ISO 3166-2 code; empty when none is known. */
	readonly ofAddress: readonly string[];
	/** States beside those of the address, whose law presumes so of their area code. */
	readonly presumed: readonly string[];
	/** The part of the country whose holidays count, or empty. */
	readonly holidayRegion: string;
	readonly assumptions: readonly string[];
}

/** Why none is known: the number tells no country, or a number of the United States no state. */
export type NoJurisdiction = 'country_unknown' | 'state_unknown';

/**
 * Every jurisdiction a person may be in. In the United States the address tells the state, or else the
 * area code and, where that speaks of another part of the country, the person's own zone. Some states
 * presume that their area code is called at home, and then bind beside the state of the address.
 *
 * @param rulesOf custom rules put in the place of what is recorded
 */
export function jurisdictionsOf(
	{ phone, contact }: Recipient,
	rulesOf: (code: string) => Country | undefined = countryOf,
): Jurisdictions | NoJurisdiction {
	const country = phone.country === undefined ? undefined : rulesOf(phone.country);
	if (!country || phone.country === undefined) return 'country_unknown';
	const holidayRegion = holidayRegionOf(phone.country, textOf(contact?.postalCode));
	const alone = { ofAddress: [], presumed: [], holidayRegion, assumptions: [] };
	// A territory's numbers are told as those of a country of their own.
	const nation = country.within === undefined ? country : rulesOf(country.within);
	if (nation?.id !== 'US') return { ...alone, places: [country], codes: [phone.country] };

	const ofNumber = country.within === undefined ? statesOfNumber(phone.e164) : [country.id];
	const ofAddress = statesOfAddress(textOf(contact?.region), textOf(contact?.postalCode));
	const presumed = ofNumber.filter((state) => rulesOf(state)?.presumesAreaCode);
	const ofZone = ofAddress.length > 0 ? [] : statesElsewhere(textOf(contact?.timeZone), ofNumber);
	const states = [
		...new Set(ofAddress.length > 0 ? [...ofAddress, ...presumed] : [...ofNumber, ...ofZone]),
	];
	if (states.length === 0) return 'state_unknown';
	return {
		places: [nation, ...states.flatMap((state) => rulesOf(state) ?? [])],
		codes: states,
		ofAddress,
		presumed: presumed.filter((one) => !ofAddress.includes(one)),
		holidayRegion,
		assumptions: statesAssumed(states, ofAddress, ofZone),
	};
}

/** A zone in which none of the area code's states is: whoever took the number along lives in one that is. */
function statesElsewhere(ownZone: string, ofNumber: readonly string[]): readonly string[] {
	const found = findZone(ownZone.trim());
	if (!found.ok) return [];
	const states = statesOfZone(found.value);
	return ofNumber.some((state) => states.includes(state)) ? [] : states;
}

/** A state that the list names beats its ZIP code, which may be that of an office. */
function statesOfAddress(region: string, postalCode: string): readonly string[] {
	const named = stateOfRegion(region);
	return named === undefined ? statesOfPostalCode(postalCode) : [named];
}

function statesAssumed(
	states: readonly string[],
	ofAddress: readonly string[],
	ofZone: readonly string[],
): readonly string[] {
	if (ofAddress.length === 0) {
		const taken = ofZone.length > 0 ? 'the area code and the time zone' : 'the area code';
		return [`The state is taken from ${taken}: ${states.join(', ')}`];
	}
	const presumed = states.filter((state) => !ofAddress.includes(state));
	if (presumed.length === 0) return [];
	return [`The law of ${presumed.join(', ')} presumes that its area code is called there`];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
