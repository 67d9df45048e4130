import { findPlaceZone } from '../../calendar';
import { countryOf, holidayRegionOf, type Country } from '../countries';
import type { Recipient } from '../recipient';
import type { AddressOfContact } from './addressOfContact';
import {
	nameOfState,
	statesOfNumber,
	statesOfZone,
	type UsAddressRead,
	zonesOfState,
} from './unitedStates';

/** Whose rules may bind; all of them do. */
export interface Jurisdictions {
	/** Countries and states; a state comes after its country. */
	readonly places: readonly Country[];
	/** Codes to show: `FR`, `US-FL`. */
	readonly codes: readonly string[];
	/** Every zone the address tells of, by name; empty when it tells none. */
	readonly zonesOfAddress: readonly string[];
	/** Zones of the number that count beside those of the address: where a law presumes it to be called, or the address is doubtful. */
	readonly zonesBeside: readonly string[];
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
	address: AddressOfContact,
	rulesOf: (code: string) => Country | undefined = countryOf,
): Jurisdictions | NoJurisdiction {
	const country = phone.country === undefined ? undefined : rulesOf(phone.country);
	if (!country || phone.country === undefined) return 'country_unknown';
	const holidayRegion = holidayRegionOf(phone.country, textOf(contact?.postalCode));
	// A territory's numbers are told as those of a country of their own.
	const nation = country.within === undefined ? country : rulesOf(country.within);
	if (nation?.id !== 'US' || !address.ofUnitedStates) {
		return {
			places: [country],
			codes: [phone.country],
			zonesOfAddress: address.zones,
			zonesBeside: [],
			holidayRegion,
			assumptions: address.assumptions,
		};
	}
	const ofNumber = country.within === undefined ? statesOfNumber(phone.e164) : [country.id];
	const presumed = ofNumber.filter((state) => rulesOf(state)?.presumesAreaCode);
	const { states: ofAddress, isDoubtful, zones } = address.ofUnitedStates;
	const beside = isDoubtful ? ofNumber : presumed;
	const ofZone = ofAddress.length > 0 ? [] : statesElsewhere(textOf(contact?.timeZone), ofNumber);
	const states = [
		...new Set(ofAddress.length > 0 ? [...ofAddress, ...beside] : [...ofNumber, ...ofZone]),
	];
	if (states.length === 0) return 'state_unknown';
	return {
		places: [nation, ...states.flatMap((state) => rulesOf(state) ?? [])],
		codes: states,
		zonesOfAddress: zones,
		zonesBeside: zonesBeside(
			phone.timeZones,
			beside.filter((one) => isDoubtful || !ofAddress.includes(one)),
		),
		holidayRegion,
		assumptions: [
			...statesAssumed(states, address.ofUnitedStates, ofZone),
			...address.ofUnitedStates.assumptions,
		],
	};
}

/** A zone in which none of the area code's states is: whoever took the number along lives in one that is. */
function statesElsewhere(ownZone: string, ofNumber: readonly string[]): readonly string[] {
	const found = findPlaceZone(ownZone.trim());
	if (!found.ok) return [];
	const states = statesOfZone(found.value);
	return ofNumber.some((state) => states.includes(state)) ? [] : states;
}

/** The number tells more finely than its state where it may be. */
function zonesBeside(ofNumber: readonly string[], states: readonly string[]): readonly string[] {
	if (states.length === 0) return [];
	return ofNumber.length > 0 ? ofNumber : states.flatMap(zonesOfState);
}

function statesAssumed(
	states: readonly string[],
	{ states: ofAddress, isDoubtful }: UsAddressRead,
	ofZone: readonly string[],
): readonly string[] {
	if (ofAddress.length === 0) {
		const taken = ofZone.length > 0 ? 'the area code and the time zone' : 'the area code';
		return [`The state is taken from ${taken}: ${namesOf(states)}`];
	}
	const besides = states.filter((state) => !ofAddress.includes(state));
	if (isDoubtful || besides.length === 0) return [];
	return [
		`The law of ${namesOf(besides)} takes a number with its area code for one of its own people, so it counts too`,
	];
}

const namesOf = (states: readonly string[]): string => states.map(nameOfState).join(', ');

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
