import { DateTime } from 'luxon';

/**
 * The instant (epoch ms) an ISO 8601 text names, read in `zoneName` when it has no offset of its own;
 * undefined when the text is no date or the zone is unknown.
 */
export function parseInstant(text: string, zoneName: string): number | undefined {
	const parsed = DateTime.fromISO(text.trim(), { zone: zoneName });
	return parsed.isValid ? parsed.toMillis() : undefined;
}

/** The same day and time of day (UTC) some months later; the last day of a shorter month. */
export const addMonths = (at: number, months: number): number =>
	DateTime.fromMillis(at, { zone: 'utc' }).plus({ months }).toMillis();
