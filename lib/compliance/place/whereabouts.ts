import { localTime, type Zone } from '../../calendar';
import { countryName } from '../../phone';
import type { Scene } from '../answer';
import { holidayRegionOf, type Country } from '../countries';
import type { Recipient } from '../recipient';
import { hasAddressPlan } from './addresses';
import {
	addressAbroad,
	addressOfContact,
	NO_ADDRESS,
	NO_US_ADDRESS,
	type AddressOfContact,
} from './addressOfContact';
import { jurisdictionsOf, type Jurisdictions, type NoJurisdiction } from './jurisdictions';
import { candidateZones, zonesAssumed } from './zones';

/** Where a person may be, as far as number and address tell. People of one place share it. */
export interface Whereabouts {
	readonly jurisdictions: Jurisdictions | NoJurisdiction;
	/** Every zone the person may be in; empty when that is not fully known. */
	readonly zones: readonly Zone[];
	/** What holds at any time; see `assumedAt` for all of it. */
	readonly assumptions: readonly string[];
}

/** How a place is worked out, whoever is there. */
export interface PlaceRules {
	/** Rules by code, custom ones in the place of those on record. */
	rulesOf(code: string): Country | undefined;
	/** Zones of few people count although they leave less than four hours a day. */
	readonly countsSmallTerritories?: boolean | undefined;
}

/** `+1` and ten digits. */
const LENGTH_OF_US_NUMBER = 12;

// A list of a million people has a few hundred places; the limit only stops a leak in odd uses.
const MOST_PLACES = 5_000;

const NOTHING: NonNullable<Recipient['contact']> = {};

interface Moment {
	readonly at: number;
	readonly scene: Scene;
	readonly assumed: readonly string[];
}

const moments = new WeakMap<Whereabouts, Moment>();

/** The places of one country that are known by now. */
interface PlacesOfCountry {
	/** Its territories have numbers of their own country and addresses of its states. */
	readonly isOfUnitedStates: boolean;
	readonly byZones: PlacesOfZones;
}

/** Those in the same zones, by the rest; zone by zone, for one long key would cost more than everything else. */
interface PlacesOfZones {
	readonly places: Map<string, Whereabouts>;
	readonly withAlso: Map<string, PlacesOfZones>;
}

const noPlaces = (): PlacesOfZones => ({ places: new Map(), withAlso: new Map() });

function placesOfZones(known: PlacesOfZones, zones: readonly string[]): PlacesOfZones {
	let found = known;
	for (let i = 0; i < zones.length; i++) {
		const zone = zones[i]!;
		const next = found.withAlso.get(zone) ?? noPlaces();
		if (next.places.size + next.withAlso.size === 0) found.withAlso.set(zone, next);
		found = next;
	}
	return found;
}

/** A reader that works each place out once, however many people are in it. */
export function whereaboutsReader(rules: PlaceRules): (recipient: Recipient) => Whereabouts {
	const countries = new Map<string, PlacesOfCountry>();
	let count = 0;
	const placesOf = (country: string): PlacesOfCountry => {
		const isOfUnitedStates = country === 'US' || rules.rulesOf(country)?.within === 'US';
		const places = { isOfUnitedStates, byZones: noPlaces() };
		countries.set(country, places);
		return places;
	};
	return (recipient) => {
		const { phone, contact = NOTHING } = recipient;
		const { country = '', timeZones } = phone;
		const places = countries.get(country) ?? placesOf(country);
		const { isOfUnitedStates, byZones } = places;
		const { region, postalCode, country: elsewhere } = contact;
		const noAddress = isOfUnitedStates ? NO_US_ADDRESS : NO_ADDRESS;
		const address =
			region || postalCode || elsewhere
				? addressIn(isOfUnitedStates ? 'US' : country, recipient, rules)
				: noAddress;
		const rest = restOf(recipient, address, isOfUnitedStates);
		const { places: ofZones } = placesOfZones(byZones, timeZones);
		const before = ofZones.get(rest);
		if (before) return before;
		if (++count > MOST_PLACES) {
			countries.clear();
			count = 1;
		}
		const found = whereaboutsOf(recipient, address, rules);
		ofZones.set(rest, found);
		return found;
	};
}

function addressIn(
	country: string,
	{ contact = NOTHING }: Recipient,
	{ rulesOf }: PlaceRules,
): AddressOfContact {
	const nameOf = (place: string) => rulesOf(place)?.name ?? countryName(place);
	const code = String(contact.country ?? '')
		.trim()
		.toUpperCase();
	const nation = rulesOf(code)?.within ?? code;
	const isAbroad = /^[A-Z]{2}$/.test(nation) && nation !== country;
	if (isAbroad && (country === 'US' || hasAddressPlan(country))) {
		return addressAbroad(country, code, { address: nameOf(code), number: nameOf(country) });
	}
	const { region, postalCode } = contact;
	return addressOfContact(country, () => nameOf(country), region, postalCode);
}

/** What the clocks show there at an instant (epoch ms). */
export const sceneOf = (where: Whereabouts, at: number): Scene => momentAt(where, at).scene;

/** All that is taken for granted of a place at an instant (epoch ms). */
export const assumedAt = (where: Whereabouts, at: number): readonly string[] =>
	momentAt(where, at).assumed;

function momentAt(where: Whereabouts, at: number): Moment {
	const before = moments.get(where);
	if (before?.at === at) return before;
	const { jurisdictions, zones, assumptions } = where;
	const scene: Scene = {
		jurisdictions: typeof jurisdictions === 'string' ? [] : jurisdictions.codes,
		localTime: zones.map((zone) => localTime(zone, at).iso),
		timeZones: zones.map(({ name }) => name),
		checkedAt: new Date(at).toISOString(),
	};
	const ofZones = zonesAssumed(zones, at);
	const assumed = ofZones.length === 0 ? assumptions : [...assumptions, ...ofZones];
	const moment = { at, scene, assumed };
	moments.set(where, moment);
	return moment;
}

/** What else of a person has a say in it; anything more would only make for more places. */
function restOf(
	{ phone, contact = NOTHING }: Recipient,
	address: AddressOfContact,
	isOfUnitedStates: boolean,
): string {
	const { country = '', e164 } = phone;
	const { timeZone = '', postalCode = '' } = contact;
	const isPlain = timeZone === '' && address.key === '';
	if (isOfUnitedStates) {
		const areaCode = e164.length === LENGTH_OF_US_NUMBER ? e164.slice(0, 5) : e164;
		return isPlain ? areaCode : `${areaCode}|${timeZone}|${address.key}`;
	}
	const holidays = postalCode === '' ? '' : holidayRegionOf(country, String(postalCode));
	return isPlain ? holidays : `${holidays}|${timeZone}|${address.key}`;
}

function whereaboutsOf(
	recipient: Recipient,
	address: AddressOfContact,
	{ rulesOf, countsSmallTerritories = false }: PlaceRules,
): Whereabouts {
	const jurisdictions = jurisdictionsOf(recipient, address, rulesOf);
	const known = typeof jurisdictions === 'string' ? undefined : jurisdictions;
	const { zones, assumptions } = candidateZones(recipient, known, countsSmallTerritories);
	return {
		jurisdictions,
		zones,
		assumptions: known ? [...known.assumptions, ...assumptions] : assumptions,
	};
}
