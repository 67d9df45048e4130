import type { EpochDay, WeeklyWindow } from '../../lib/calendar';
import { parseIsoDate } from '../../lib/calendar';
import { hoursPolicy, type HoursMode, type HoursPolicy } from '../../lib/compliance';
import { fail, ok, type Result } from '../../lib/shared';

/** What the form says about hours, as it says it. */
export interface WrittenHours {
	readonly mode: HoursMode;
	readonly ownDays: readonly number[];
	readonly ownFrom: string;
	readonly ownTo: string;
	readonly ownWindowConfirmed: boolean;
	readonly closedDates: string;
	readonly applyConsentExemptions: boolean;
	readonly onlyStatutesThatNameTexts: boolean;
}

/** One sentence about what is wrong with a field, and what to do. */
export interface FieldFailure {
	readonly message: string;
	readonly description: string;
}

/** Puts the hours of the form into force, or says which field is wrong. */
export function readHours(written: WrittenHours): Result<HoursPolicy, FieldFailure> {
	const { mode, applyConsentExemptions, onlyStatutesThatNameTexts } = written;
	const closedDates = readDates(written.closedDates);
	if (!closedDates.ok) return closedDates;
	const common = {
		mode,
		applyConsentExemptions,
		onlyStatutesThatNameTexts,
		...(closedDates.value.size > 0 && { closedDates: closedDates.value }),
	};
	if (mode !== 'ownWindowOnly' && mode !== 'countryRulesAndOwnWindow')
		return ok(hoursPolicy(common));
	if (mode === 'ownWindowOnly' && !written.ownWindowConfirmed) {
		return fail({
			message: '“Own Window Only” sets every rule on hours aside, and nobody answers for that yet',
			description:
				'Turn “I Answer for These Hours” on, or choose “Country Rules and Own Window”, which keeps the rules.',
		});
	}
	const window = readWindow(written);
	return window.ok ? ok(hoursPolicy({ ...common, ownWindow: [window.value] })) : window;
}

function readWindow({ ownDays, ownFrom, ownTo }: WrittenHours): Result<WeeklyWindow, FieldFailure> {
	const from = readClock(ownFrom);
	const to = readClock(ownTo);
	if (from === undefined) return notATime('Own Window From', ownFrom);
	if (to === undefined) return notATime('Own Window To', ownTo);
	if (ownDays.length === 0 || from === to) {
		return fail({
			message: 'Your own window is never open',
			description: 'Choose at least one day in “Own Days”, and two different times.',
		});
	}
	return ok({ days: ownDays as WeeklyWindow['days'], from, to });
}

/** Minutes since midnight of `HH:mm`; 24:00 ends a day. */
export function readClock(text: string): number | undefined {
	const match = /^\s*(\d{1,2})(?::(\d\d))?\s*$/.exec(text);
	if (!match) return undefined;
	const minutes = Number(match[1]) * 60 + Number(match[2] ?? 0);
	return Number(match[2] ?? 0) < 60 && minutes <= 1440 ? minutes : undefined;
}

export const notATime = (field: string, text: string) =>
	fail<FieldFailure>({
		message: `“${field}” is not a time of day: “${text}”`,
		description: 'Write it as in 09:00 or 18:30.',
	});

function readDates(text: string): Result<ReadonlySet<EpochDay>, FieldFailure> {
	const days = new Set<EpochDay>();
	for (const date of text.split(/[\s,;]+/).filter((part) => part !== '')) {
		const day = parseIsoDate(date);
		if (day === undefined) {
			return fail({
				message: `“Extra Closed Dates” has something that is not a date: “${date}”`,
				description: 'Write dates as in 2026-12-24, separated by commas.',
			});
		}
		days.add(day);
	}
	return ok(days);
}
