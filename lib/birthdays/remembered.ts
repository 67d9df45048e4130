import type { BirthdayOptions, TellingOptions } from './types';

/** What a trigger remembers of itself, as `Ledger.birthdays.watch` gives it. */
export interface Memory {
	readonly since: number;
	readonly lookedAt?: number;
	/** `optionsNote` of the options by which it last looked. */
	readonly options?: string;
}

/** The options as a text to remember: alike where they are. */
export const optionsNote = (options: TellingOptions): string => {
	const { localHour, daysOffset, leapDay, clip, catchUpMs, fallbackZone } = options;
	return JSON.stringify({ localHour, daysOffset, leapDay, clip, catchUpMs, fallbackZone });
};

/** The options of now, with what is remembered of before. */
export const withMemory = (
	options: BirthdayOptions,
	{ since, lookedAt, options: note }: Memory,
): BirthdayOptions => ({
	...options,
	since,
	lookedAt,
	...(note !== undefined && note !== optionsNote(options) && { before: readNote(note) }),
});

/** Undefined for what is no such note: then nothing is known of before. */
function readNote(note: string): TellingOptions | undefined {
	try {
		const told = JSON.parse(note) as Partial<Record<keyof TellingOptions, unknown>> | null;
		const { localHour, daysOffset, leapDay, clip, catchUpMs, fallbackZone } = told ?? {};
		return typeof localHour === 'number' &&
			typeof daysOffset === 'number' &&
			(leapDay === 'feb28' || leapDay === 'mar1') &&
			typeof clip === 'boolean' &&
			typeof catchUpMs === 'number' &&
			typeof fallbackZone === 'string'
			? { localHour, daysOffset, leapDay, clip, catchUpMs, fallbackZone }
			: undefined;
	} catch {
		return undefined;
	}
}
