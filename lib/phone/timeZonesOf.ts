import type { PhoneNumber } from './phoneNumber';
import { prefixRow } from './prefixRow';
import { COUNTRY_ZONES, NATIONWIDE_MOBILE, RELABELLED } from './timeZoneOverrides';

/** NANP numbers that match only this row are toll-free, personal or unassigned: from Guam to Samoa is no answer. */
const NANP = '1';

const relabel = (country: string, zones: readonly string[]): readonly string[] => {
	const names = RELABELLED[country];
	return names ? [...new Set(zones.map((zone) => names[zone] ?? zone))].sort() : zones;
};

/**
 * Every IANA zone in which the phone may be, from its number alone; empty when the number does not
 * tell, which callers must treat as "never sent". Google's prefix map, made conservative where it
 * is known to be narrower than the truth (see `timeZoneOverrides`). Names may be legacy ones
 * (`Asia/Calcutta`): compare offsets, never names.
 */
export const timeZonesOf = (
	number: Pick<PhoneNumber, 'country' | 'callingCode' | 'nationalNumber' | 'type'>,
): readonly string[] => {
	const own = COUNTRY_ZONES[number.country];
	if (own) return own;
	const nationwide = number.type === 'fixed_line' ? undefined : NATIONWIDE_MOBILE[number.country];
	if (nationwide) {
		const { zones } = prefixRow(nationwide.row);
		return relabel(number.country, [...zones, ...(nationwide.also ?? [])]);
	}
	const { prefix, zones } = prefixRow(number.callingCode + number.nationalNumber);
	return prefix === NANP ? [] : relabel(number.country, zones);
};
