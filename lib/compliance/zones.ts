import { findZone, type Zone } from '../calendar';
import type { Recipient } from './recipient';

export interface CandidateZones {
	/** Every zone the person may be in; empty when that is not fully known. */
	readonly zones: readonly Zone[];
	readonly assumptions: readonly string[];
}

/**
 * The contact's own zone if it is a real one, or else every zone of the number. A number with a
 * zone that cannot be read has none: one candidate left out could be the one where it is night.
 */
export function candidateZones({ phone, contact }: Recipient): CandidateZones {
	const own = contact?.timeZone;
	if (typeof own !== 'string' || own.trim() === '') return zonesOfNumber(phone.timeZones, []);
	const found = findZone(own.trim());
	if (found.ok) return { zones: [found.value], assumptions: [] };
	return zonesOfNumber(phone.timeZones, [
		`The contact's time zone '${own}' is not a known zone name, so the zones of the number were used`,
	]);
}

function zonesOfNumber(names: readonly string[], assumptions: readonly string[]): CandidateZones {
	const zones: Zone[] = [];
	for (const name of names) {
		const found = findZone(name);
		if (!found.ok) return { zones: [], assumptions };
		zones.push(found.value);
	}
	if (zones.length < 2) return { zones, assumptions };
	return { zones, assumptions: [...assumptions, severalZones(zones.length)] };
}

const severalZones = (count: number) =>
	`The number may be in any of ${count} time zones, and all of them must be open`;
