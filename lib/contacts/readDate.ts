import { parseBirthday } from '../calendar';

const ISO_WITH_TIME =
	/^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i;
const TIME_BEHIND = /[, T]+\d{1,2}[:.]\d{2}.*$/;

/** When something happened, as ISO 8601: a date, or date and time where both are certain. */
export const readDate = (text: string, dayFirst: boolean): string | undefined => {
	const value = text.trim();
	const [, date, time, zone = ''] = ISO_WITH_TIME.exec(value) ?? [];
	const day = parseBirthday(date ?? value.replace(TIME_BEHIND, ''), { dayFirst });
	if (!day.ok || day.value.length !== 'YYYY-MM-DD'.length) return undefined;
	return time === undefined ? day.value : `${day.value}T${time}${zone.replace(/utc/i, 'Z')}`;
};

const NUMERIC = /^(\d{1,2})[/-](\d{1,2})[/-]\d/;

/** Whether the dates of a column start with the day: told by the first one that can only be read one way. */
export const daysComeFirst = (dates: Iterable<string>): boolean | undefined => {
	for (const date of dates) {
		const [, first, second] = NUMERIC.exec(date.trim()) ?? [];
		if (Number(first) > 12) return true;
		if (Number(second) > 12) return false;
	}
	return undefined;
};

/** Where 4/5 is April 5 (CLDR's short date patterns): the United States and territories, and the Philippines. */
const MONTH_FIRST = new Set(['US', 'AS', 'FM', 'GU', 'MH', 'MP', 'PH', 'PR', 'PW', 'VI']);

export const daysComeFirstIn = (country: string): boolean => !MONTH_FIRST.has(country);
