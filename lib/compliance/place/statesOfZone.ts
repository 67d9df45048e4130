import { findZone, type Zone } from '../../calendar';
import { STATES } from '../countries';
import { zonesOfState } from './unitedStates';

/** Two days by which zones of the United States tell apart: deep in winter and in summer. */
const PROBES = [Date.UTC(2026, 0, 15, 12), Date.UTC(2026, 6, 15, 12)] as const;

const clockOf = ({ spanAt }: Zone): string => PROBES.map((at) => spanAt(at).offset).join();

let statesByClock: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The states of which some part keeps the clock of a zone, as ISO 3166-2 codes. Names do not matter:
 * `America/Detroit` and `US/Eastern` give the states of `America/New_York`.
 */
export function statesOfZone(zone: Zone): readonly string[] {
	statesByClock ??= readClocks();
	return statesByClock.get(clockOf(zone)) ?? [];
}

function readClocks(): Map<string, string[]> {
	const states = new Map<string, string[]>();
	for (const { id } of STATES) {
		for (const clock of new Set(zonesOfState(id).flatMap(clocksNamed))) {
			states.set(clock, [...(states.get(clock) ?? []), id]);
		}
	}
	return states;
}

const clocksNamed = (name: string): readonly string[] => {
	const zone = findZone(name);
	return zone.ok ? [clockOf(zone.value)] : [];
};
