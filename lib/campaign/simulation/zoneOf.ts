import { findZone, type Zone } from '../../calendar';

const UTC: Zone = { name: 'UTC', spanAt: () => ({ offset: 0, until: Infinity }) };

/** The zone of an IANA name; UTC, and called so, where there is no such zone. */
export function zoneOf(name: string): Zone {
	const found = findZone(name);
	return found.ok ? found.value : UTC;
}
