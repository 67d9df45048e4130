import { findZone, newerLawOf, ZONE_DATA_RELEASE, type Zone } from '../../calendar';
import type { Recipient } from '../recipient';
import type { Jurisdictions } from './jurisdictions';
import { zonesOfState } from './unitedStates';

export interface CandidateZones {
	/** Every zone the person may be in; empty when that is not fully known. */
	readonly zones: readonly Zone[];
	readonly assumptions: readonly string[];
}

/**
 * The contact's own zone if it is a real one, or else every zone of the state of the address, or else
 * every zone of the number. A state that presumes its area code to be called at home adds its own.
 * A number with a zone that cannot be read has none: one candidate left out could be the one where it
 * is night.
 */
export function candidateZones(
	{ phone, contact }: Recipient,
	{ ofAddress, presumed }: Pick<Jurisdictions, 'ofAddress' | 'presumed'>,
): CandidateZones {
	const own = contact?.timeZone;
	const assumptions: string[] = [];
	if (typeof own === 'string' && own.trim() !== '') {
		const found = findZone(own.trim());
		if (found.ok) return allOf([own.trim(), ...zonesPresumed(phone.timeZones, presumed)], []);
		const instead = ofAddress.length > 0 ? 'state' : 'number';
		assumptions.push(
			`The contact's time zone '${own}' is not a known zone name, so the zones of the ${instead} were used`,
		);
	}
	const names =
		ofAddress.length > 0
			? [...ofAddress.flatMap(zonesOfState), ...zonesPresumed(phone.timeZones, presumed)]
			: phone.timeZones;
	return allOf(names, assumptions);
}

/** Where the law presumes the number to be called. The number tells that more finely than its state. */
function zonesPresumed(ofNumber: readonly string[], presumed: readonly string[]) {
	if (presumed.length === 0) return [];
	return ofNumber.length > 0 ? ofNumber : presumed.flatMap(zonesOfState);
}

function allOf(names: readonly string[], assumptions: readonly string[]): CandidateZones {
	const zones: Zone[] = [];
	for (const name of new Set(names)) {
		const found = findZone(name);
		if (!found.ok) return { zones: [], assumptions };
		zones.push(found.value);
	}
	const newer = zones.flatMap((zone) => newerLawOf(zone) ?? []);
	return {
		zones: newer.length > 0 ? [...zones, ...newer] : zones,
		assumptions: [
			...assumptions,
			...(zones.length < 2 ? [] : [severalZones(zones.length)]),
			...newer.map(({ name }) => olderLaw(name)),
		],
	};
}

const severalZones = (count: number) =>
	`The person may be in any of ${count} time zones, and all of them must be open`;

const olderLaw = (name: string) =>
	`The zone data of this Node.js are older than the law of ${name} (they lack release ${ZONE_DATA_RELEASE}), so both its old and its new time must be open`;
