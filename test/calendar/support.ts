import { DateTime } from 'luxon';

import { findZone, type Zone } from '../../lib/calendar';

export function zoneNamed(name: string): Zone {
	const found = findZone(name);
	if (!found.ok) throw new Error(found.failure.message);
	return found.value;
}

/** The epoch ms of a local time; in a repeated hour the text must carry its offset. */
export const instantIn = (local: string, zone: string): number =>
	DateTime.fromISO(local, { zone }).toMillis();

/** `2026-11-30T08:00`, the local time of an instant. */
export const localIn = (at: number | string | undefined, zone: string): string | undefined =>
	at === undefined
		? undefined
		: DateTime.fromMillis(typeof at === 'string' ? Date.parse(at) : at, { zone }).toFormat(
				"yyyy-MM-dd'T'HH:mm",
			);
