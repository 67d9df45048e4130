import type { Zone } from '../../../calendar';
import { clockOf, clocksNamed } from '../clocks';

const EASTERN = ['America/New_York'];
const CENTRAL = ['America/Chicago'];
const MOUNTAIN = ['America/Denver'];
const PACIFIC = ['America/Los_Angeles'];

const ZONES: Readonly<Record<string, readonly string[]>> = {
	AK: ['America/Anchorage', 'America/Adak'],
	// Phenix City, Lanett and Valley keep the clock of Georgia beside them.
	AL: [...CENTRAL, ...EASTERN],
	AR: CENTRAL,
	AS: ['Pacific/Pago_Pago'],
	// The Navajo Nation keeps summer time, the rest of Arizona does not.
	AZ: ['America/Phoenix', ...MOUNTAIN],
	CA: PACIFIC,
	CO: MOUNTAIN,
	CT: EASTERN,
	DC: EASTERN,
	DE: EASTERN,
	FL: [...EASTERN, ...CENTRAL],
	GA: EASTERN,
	GU: ['Pacific/Guam'],
	HI: ['Pacific/Honolulu'],
	IA: CENTRAL,
	ID: ['America/Boise', ...PACIFIC],
	IL: CENTRAL,
	IN: [...EASTERN, ...CENTRAL],
	KS: [...CENTRAL, ...MOUNTAIN],
	KY: [...EASTERN, ...CENTRAL],
	LA: CENTRAL,
	MA: EASTERN,
	MD: EASTERN,
	ME: EASTERN,
	MI: [...EASTERN, ...CENTRAL],
	MN: CENTRAL,
	MO: CENTRAL,
	MP: ['Pacific/Saipan'],
	MS: CENTRAL,
	MT: MOUNTAIN,
	NC: EASTERN,
	ND: [...CENTRAL, ...MOUNTAIN],
	NE: [...CENTRAL, ...MOUNTAIN],
	NH: EASTERN,
	NJ: EASTERN,
	NM: MOUNTAIN,
	NV: [...PACIFIC, ...MOUNTAIN],
	NY: EASTERN,
	OH: EASTERN,
	OK: CENTRAL,
	OR: [...PACIFIC, 'America/Boise'],
	PA: EASTERN,
	PR: ['America/Puerto_Rico'],
	RI: EASTERN,
	SC: EASTERN,
	SD: [...CENTRAL, ...MOUNTAIN],
	TN: [...EASTERN, ...CENTRAL],
	TX: [...CENTRAL, ...MOUNTAIN],
	UT: MOUNTAIN,
	VA: EASTERN,
	VI: ['America/St_Thomas'],
	VT: EASTERN,
	WA: PACIFIC,
	WI: CENTRAL,
	WV: EASTERN,
	WY: MOUNTAIN,
};

let statesByClock: ReadonlyMap<string, readonly string[]> | undefined;

/** Every zone in which people of a state live (49 CFR part 71), by ISO 3166-2 code. */
export const zonesOfState = (state: string): readonly string[] => ZONES[state.slice(3)] ?? [];

/**
 * The states of which some part keeps the clock of a zone, as ISO 3166-2 codes. Names do not matter:
 * `America/Detroit` and `US/Eastern` give the states of `America/New_York`.
 */
export function statesOfZone(zone: Zone): readonly string[] {
	statesByClock ??= readClocks();
	return statesByClock.get(clockOf(zone)) ?? [];
}

function readClocks(): ReadonlyMap<string, readonly string[]> {
	const states = new Map<string, string[]>();
	for (const [code, zones] of Object.entries(ZONES)) {
		for (const clock of clocksNamed(zones)) {
			states.set(clock, [...(states.get(clock) ?? []), `US-${code}`]);
		}
	}
	return states;
}
