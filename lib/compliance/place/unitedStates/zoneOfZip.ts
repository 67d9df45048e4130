import zipZones from './zipZones.json';

/** By the first three digits: one zone, or for each zone the last two digits of its codes (`01-07 09`). */
const ZONES: Readonly<Record<string, string | Readonly<Record<string, string | undefined>>>> =
	zipZones.zones;

/**
 * The one zone in which a ZIP code of a state with several lies, and everything around it; `undefined`
 * for codes near a border, for unknown ones and in states with one zone.
 *
 * @param zip five digits
 */
export function zoneOfZip(zip: string): string | undefined {
	const told = ZONES[zip.slice(0, 3)];
	if (told === undefined || typeof told === 'string') return told;
	const last = zip.slice(3);
	return Object.keys(told).find((zone) => told[zone]?.split(' ').some((run) => holds(run, last)));
}

function holds(run: string, last: string): boolean {
	const [from = '', to = from] = run.split('-');
	return last >= from && last <= to;
}
