import {
	cityOf,
	findPlaceZone,
	findZone,
	newerLawOf,
	ZONE_DATA_RELEASE,
	type Zone,
} from '../../calendar';
import type { Recipient } from '../recipient';
import { clocksNamed } from './clocks';
import type { Jurisdictions } from './jurisdictions';
import { countedOut } from './smallTerritories';

export interface CandidateZones {
	/** Every zone the person may be in; empty when that is not fully known. */
	readonly zones: readonly Zone[];
	readonly assumptions: readonly string[];
}

const NOT_FULLY_KNOWN: readonly Zone[] = [];

/**
 * The contact's own zone if it is a real one, or else every zone the address tells of, or else every zone
 * of the number; beside them those of the number where they count whatever the address says. A number
 * with a zone that cannot be read has none: one candidate left out could be the one where it is night.
 *
 * @param jurisdictions undefined where none is known
 * @param countsSmallTerritories keeps zones of few people though little of the day is left
 */
export function candidateZones(
	{ phone, contact }: Recipient,
	jurisdictions: Jurisdictions | undefined,
	countsSmallTerritories: boolean,
): CandidateZones {
	const { zonesOfAddress = [], zonesBeside = [] } = jurisdictions ?? {};
	const own = contact?.timeZone;
	const assumptions: string[] = [];
	if (typeof own === 'string' && own.trim() !== '') {
		const found = findPlaceZone(own.trim());
		if (found.ok) {
			return { zones: zonesNamed([own.trim(), ...zonesBeside]), assumptions: [] };
		}
		const instead = zonesOfAddress.length > 0 ? 'address' : 'number';
		assumptions.push(
			`The contact’s time zone “${own}” names no place that this check knows, so the zones of the ${instead} were used`,
		);
	}
	const told = zonesTold(zonesOfAddress, phone.timeZones, phone.country === 'US');
	const zones = zonesNamed([...told.names, ...zonesBeside]);
	const out =
		countsSmallTerritories || jurisdictions === undefined
			? undefined
			: countedOut(phone.country ?? '', jurisdictions, zones);
	return {
		zones: out?.kept ?? zones,
		assumptions: [...assumptions, ...told.assumptions, ...(out?.assumptions ?? [])],
	};
}

/** Further sentences about zones, at an instant (epoch ms): how many clocks there are, and whose law is newer. */
export function zonesAssumed(zones: readonly Zone[], at: number): readonly string[] {
	// Where a newer law is known, it stands beside the old one.
	if (zones.length < 2) return [];
	const newer = new Set(zones.flatMap((zone) => newerLawOf(zone) ?? []));
	const places = zones.filter((zone) => !newer.has(zone));
	const clocks = new Set(places.map((zone) => zone.spanAt(at).offset)).size;
	return [
		...(clocks < 2 ? [] : [severalZones(clocks)]),
		...[...newer].map(({ name }) => olderLaw(name)),
	];
}

interface ZonesTold {
	readonly names: readonly string[];
	readonly assumptions: readonly string[];
}

/**
 * An address is believed where the number may be there too. In the United States people keep their numbers
 * when they move, and the states' law follows the person; elsewhere both places count.
 */
function zonesTold(
	ofAddress: readonly string[],
	ofNumber: readonly string[],
	addressIsBelieved: boolean,
): ZonesTold {
	if (ofAddress.length === 0) return { names: ofNumber, assumptions: [] };
	if (addressIsBelieved || ofNumber.length === 0) return { names: ofAddress, assumptions: [] };
	const clocks = clocksNamed(ofNumber);
	if ([...clocksNamed(ofAddress)].some((clock) => clocks.has(clock))) {
		return { names: ofAddress, assumptions: [] };
	}
	return {
		names: [...ofAddress, ...ofNumber],
		assumptions: [
			'The address and the area code tell of different places, so the clocks of both count',
		],
	};
}

/** The zones of these names, twice where this Node knows an older law of one; none where any is unknown. */
function zonesNamed(names: readonly string[]): readonly Zone[] {
	const zones: Zone[] = [];
	for (const name of new Set(names)) {
		const found = findZone(name);
		if (!found.ok) return NOT_FULLY_KNOWN;
		zones.push(found.value);
	}
	const newer = zones.flatMap((zone) => newerLawOf(zone) ?? []);
	return newer.length > 0 ? [...zones, ...newer] : zones;
}

const severalZones = (count: number) =>
	`The person may be in any of ${count} time zones, and all of them must be open`;

const olderLaw = (name: string) =>
	`The clocks of ${cityOf({ name })} have a new law, which this n8n does not know yet (time zone data ${ZONE_DATA_RELEASE}), so the hours must be open by its old and by its new time`;
