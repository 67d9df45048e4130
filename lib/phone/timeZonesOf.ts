import type { PhoneNumber } from './phoneNumber';
import { COUNTRY_ZONES, NATIONWIDE_MOBILE, RELABELLED } from './timeZoneOverrides';
import { zonesByPrefix } from './zonesByPrefix';

type Zones = readonly string[];

/** How the zones of a country's numbers differ from those of their prefixes. */
interface Override {
	readonly ofFixedLines?: Zones;
	readonly ofOthers?: Zones;
	/** Zone names to replace. */
	readonly names?: Readonly<Record<string, string>> | undefined;
}

const relabel = (zones: Zones, names: Override['names']): Zones =>
	names ? [...new Set(zones.map((zone) => names[zone] ?? zone))].sort() : zones;

const readOverrides = (): ReadonlyMap<string, Override> => {
	const overrides = new Map<string, Override>();
	for (const [country, names] of Object.entries(RELABELLED)) overrides.set(country, { names });
	for (const [country, { row, also = [] }] of Object.entries(NATIONWIDE_MOBILE)) {
		const zones = [...(zonesByPrefix(row).row?.zones ?? []), ...also];
		const { names } = overrides.get(country) ?? {};
		overrides.set(country, { names, ofOthers: Object.freeze(relabel(zones, names)) });
	}
	for (const [country, zones] of Object.entries(COUNTRY_ZONES)) {
		overrides.set(country, { ofFixedLines: zones, ofOthers: zones });
	}
	return overrides;
};

/** Read at first use; most countries have none. */
let overrides: ReadonlyMap<string, Override> | undefined;

/**
 * Every IANA zone in which the phone may be, from its number alone; empty when the number does not
 * tell, which callers must treat as "never sent". Google's prefix map, made conservative where it
 * is known to be narrower than the truth (see `timeZoneOverrides`, and `areaZones` for numbers with an area
 * code: theirs are the zones of the whole area unless they are fixed lines). Names may be legacy ones
 * (`Asia/Calcutta`): compare offsets, never names.
 */
export const timeZonesOf = ({
	country,
	callingCode,
	nationalNumber,
	type,
}: Pick<PhoneNumber, 'country' | 'callingCode' | 'nationalNumber' | 'type'>): Zones => {
	overrides ??= readOverrides();
	const zonesIn = type === 'fixed_line' ? 'ofFixedLines' : 'ofOthers';
	const override = overrides.get(country);
	return (
		override?.[zonesIn] ??
		relabel(zonesByPrefix(callingCode + nationalNumber)[zonesIn], override?.names)
	);
};
