import { findZone, type Zone } from '../../calendar';

/** Two days by which zones tell apart: deep in winter and in summer, after the changes of law of 2026. */
const PROBES = [Date.UTC(2027, 0, 15, 12), Date.UTC(2027, 6, 15, 12)] as const;

/** What its clocks show: names of one clock, such as `US/Eastern` and `America/New_York`, give the same. */
export const clockOf = ({ spanAt }: Zone): string => PROBES.map((at) => spanAt(at).offset).join();

/** The same by name; none where this Node does not know it. */
export function clocksNamed(names: readonly string[]): ReadonlySet<string> {
	const clocks = new Set<string>();
	for (const name of names) {
		const zone = findZone(name);
		if (zone.ok) clocks.add(clockOf(zone.value));
	}
	return clocks;
}
