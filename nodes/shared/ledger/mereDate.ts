import { findZone, localTime } from '../../../lib/calendar';

/**
 * The date (`YYYY-MM-DD`) that a time stands for (epoch ms), where it is midnight to the millisecond in the
 * workflow's zone, in UTC or on this machine: that is how a date without a time of day is read, picked in a
 * form, kept in a spreadsheet, or given by a database. `undefined` where it is a moment.
 */
export function mereDate(at: number, workflowZone: string): string | undefined {
	if (at % MS_PER_MINUTE !== 0) return undefined;
	for (const name of [workflowZone, 'UTC', machineZone()]) {
		const zone = findZone(name);
		if (!zone.ok) continue;
		const { minute, date } = localTime(zone.value, at);
		if (minute === 0) return date;
	}
	return undefined;
}

const MS_PER_MINUTE = 60_000;

const machineZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
