import { localTime, type Zone } from '../../calendar';
import type { Scene } from '../answer';
import { holidayRegionOf, type Country } from '../countries';
import type { Recipient } from '../recipient';
import { jurisdictionsOf, type Jurisdictions, type NoJurisdiction } from './jurisdictions';
import { candidateZones } from './zones';

/** Where a person may be, as far as number and address tell. People of one place share it. */
export interface Whereabouts {
	readonly jurisdictions: Jurisdictions | NoJurisdiction;
	/** Every zone the person may be in; empty when that is not fully known. */
	readonly zones: readonly Zone[];
	readonly assumptions: readonly string[];
}

/** `+1` and ten digits. */
const LENGTH_OF_US_NUMBER = 12;

// A list of a million people has a few hundred places; the limit only stops a leak in odd uses.
const MOST_PLACES = 5_000;

const NOWHERE: Pick<Jurisdictions, 'ofAddress' | 'presumed'> = { ofAddress: [], presumed: [] };

const scenes = new WeakMap<Whereabouts, { readonly at: number; readonly scene: Scene }>();

/** A reader that works each place out once, however many people are in it. */
export function whereaboutsReader(
	rulesOf: (code: string) => Country | undefined,
): (recipient: Recipient) => Whereabouts {
	// By country, by zones, by the rest: one long key would cost more than everything else.
	const known = new Map<string, Map<string, Map<string, Whereabouts>>>();
	let count = 0;
	// Its territories have numbers of their own country and addresses of its states.
	const isOfUnitedStates = (country: string) =>
		country === 'US' || rulesOf(country)?.within === 'US';
	return (recipient) => {
		const { country = '', timeZones } = recipient.phone;
		const zones = timeZones.length === 1 ? String(timeZones[0]) : timeZones.join();
		const rest = restOf(recipient, isOfUnitedStates(country));
		const before = known.get(country)?.get(zones)?.get(rest);
		if (before) return before;
		if (++count > MOST_PLACES) {
			known.clear();
			count = 1;
		}
		const found = whereaboutsOf(recipient, rulesOf);
		const ofCountry = known.get(country) ?? new Map<string, Map<string, Whereabouts>>();
		const ofZones = ofCountry.get(zones) ?? new Map<string, Whereabouts>();
		known.set(country, ofCountry.set(zones, ofZones.set(rest, found)));
		return found;
	};
}

/** What the clocks show there at an instant (epoch ms). */
export function sceneOf(where: Whereabouts, at: number): Scene {
	const before = scenes.get(where);
	if (before?.at === at) return before.scene;
	const { jurisdictions, zones } = where;
	const scene: Scene = {
		jurisdictions: typeof jurisdictions === 'string' ? [] : jurisdictions.codes,
		localTime: zones.map((zone) => localTime(zone, at).iso),
		timeZones: zones.map(({ name }) => name),
		checkedAt: new Date(at).toISOString(),
	};
	scenes.set(where, { at, scene });
	return scene;
}

/** What else of a person has a say in it; anything more would only make for more places. */
function restOf({ phone, contact }: Recipient, isOfUnitedStates: boolean): string {
	const { country = '', e164 } = phone;
	const { timeZone = '', region = '', postalCode = '' } = contact ?? {};
	if (isOfUnitedStates) {
		const areaCode = e164.length === LENGTH_OF_US_NUMBER ? e164.slice(0, 5) : e164;
		return timeZone === '' && region === '' && postalCode === ''
			? areaCode
			: `${areaCode}|${timeZone}|${region}|${postalCode}`;
	}
	const holidays = postalCode === '' ? '' : holidayRegionOf(country, String(postalCode));
	return timeZone === '' ? holidays : `${holidays}|${timeZone}`;
}

function whereaboutsOf(
	recipient: Recipient,
	rulesOf: (code: string) => Country | undefined,
): Whereabouts {
	const jurisdictions = jurisdictionsOf(recipient, rulesOf);
	const isKnown = typeof jurisdictions !== 'string';
	const { zones, assumptions } = candidateZones(recipient, isKnown ? jurisdictions : NOWHERE);
	return {
		jurisdictions,
		zones,
		assumptions: isKnown ? [...jurisdictions.assumptions, ...assumptions] : assumptions,
	};
}
