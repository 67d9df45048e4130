import { zonesByPrefix } from './areaZones';
import type { PhoneNumber } from './phoneNumber';
import { prefixRow } from './prefixRow';
import { COUNTRY_ZONES, NATIONWIDE_MOBILE, RELABELLED } from './timeZoneOverrides';

/** NANP numbers that match only this row are toll-free, personal or unassigned: from Guam to Samoa is no answer. */
const NANP = '1';

const relabel = (country: string, zones: readonly string[]): readonly string[] => {
	const names = RELABELLED[country];
	return names ? [...new Set(zones.map((zone) => names[zone] ?? zone))].sort() : zones;
};

/** By country; put together once, for most numbers of a list are mobile ones. */
const nationwideZones = new Map<string, readonly string[]>();

const zonesOfMobiles = (country: string): readonly string[] | undefined => {
	const known = nationwideZones.get(country);
	if (known) return known;
	const nationwide = NATIONWIDE_MOBILE[country];
	if (!nationwide) return undefined;
	const { zones } = prefixRow(nationwide.row);
	const all = Object.freeze(relabel(country, [...zones, ...(nationwide.also ?? [])]));
	nationwideZones.set(country, all);
	return all;
};

/**
 * Every IANA zone in which the phone may be, from its number alone; empty when the number does not
 * tell, which callers must treat as "never sent". Google's prefix map, made conservative where it
 * is known to be narrower than the truth (see `timeZoneOverrides`, and `areaZones` for numbers with an area
 * code: theirs are the zones of the whole area unless they are fixed lines). Names may be legacy ones
 * (`Asia/Calcutta`): compare offsets, never names.
 */
export const timeZonesOf = (
	number: Pick<PhoneNumber, 'country' | 'callingCode' | 'nationalNumber' | 'type'>,
): readonly string[] => {
	const own = COUNTRY_ZONES[number.country];
	if (own) return own;
	const isFixedLine = number.type === 'fixed_line';
	const nationwide = isFixedLine ? undefined : zonesOfMobiles(number.country);
	if (nationwide) return nationwide;
	const { prefix, zones } = zonesByPrefix(number.callingCode + number.nationalNumber, isFixedLine);
	return prefix === NANP ? [] : relabel(number.country, zones);
};
