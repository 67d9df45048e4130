/**
 * Ways in which a day is written, by languages as Node's Intl knows them and by programs, for tests that read
 * them again.
 */
export const LANGUAGES = [
	'en', 'en-GB', 'fr', 'de', 'de-AT', 'es', 'it', 'pt', 'nl', 'nb', 'da', 'sv', 'fi', 'pl', 'cs', 'hu', 'ro',
	'tr', 'el', 'ru', 'uk', 'ar', 'ar-EG', 'ar-MA', 'ar-SY', 'ar-TN', 'he', 'zh', 'zh-TW', 'ja', 'ko',
] as const; // prettier-ignore

export interface WrittenWay {
	readonly name: string;
	/** Whether its numeric dates begin with the day. */
	readonly dayFirst: boolean;
	/** @param day midnight in UTC */
	readonly write: (day: Date) => string;
}

const UTC = { timeZone: 'UTC', calendar: 'gregory' } as const;

const formats: readonly Intl.DateTimeFormatOptions[] = [
	{ dateStyle: 'full' },
	{ dateStyle: 'long' },
	{ dateStyle: 'medium' },
	{ dateStyle: 'short' },
	{ dateStyle: 'medium', timeStyle: 'short' },
	{ dateStyle: 'long', timeStyle: 'medium' },
	{ day: 'numeric', month: 'long' },
	{ day: 'numeric', month: 'short' },
	{ day: 'numeric', month: 'short', year: 'numeric', weekday: 'short' },
	{ day: '2-digit', month: '2-digit', year: 'numeric' },
];

const startsWithDay = (language: string): boolean => {
	const parts = new Intl.DateTimeFormat(language, {
		...UTC, day: 'numeric', month: 'numeric', year: 'numeric',
	}).formatToParts(0); // prettier-ignore
	const at = (type: string) => parts.findIndex((part) => part.type === type);
	return at('day') < at('month');
};

const byLanguage: readonly WrittenWay[] = LANGUAGES.flatMap((language) =>
	formats.map((options) => {
		const format = new Intl.DateTimeFormat(language, { ...options, ...UTC });
		return {
			name: `${language} ${Object.entries(options).flat().join(' ')}`,
			dayFirst: startsWithDay(language),
			write: (day: Date) => format.format(day),
		};
	}),
);

const two = (value: number) => String(value).padStart(2, '0');
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const programs: Readonly<Record<string, (day: Date) => string>> = {
	'd/m/yyyy': (day) => `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`,
	'd/m/yyyy 0:00': (day) =>
		`${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()} 0:00`,
	'dd-mm-yyyy': (day) =>
		`${two(day.getUTCDate())}-${two(day.getUTCMonth() + 1)}-${day.getUTCFullYear()}`,
	'ddmmyyyy': (day) =>
		`${two(day.getUTCDate())}${two(day.getUTCMonth() + 1)}${day.getUTCFullYear()}`,
	'd. m. yyyy': (day) =>
		`${day.getUTCDate()}. ${day.getUTCMonth() + 1}. ${day.getUTCFullYear()}`,
	'd/m-yyyy': (day) => `${day.getUTCDate()}/${day.getUTCMonth() + 1}-${day.getUTCFullYear()}`,
	'dd-mmm-yy': (day) =>
		`${two(day.getUTCDate())}-${MONTHS[day.getUTCMonth()]}-${two(day.getUTCFullYear() % 100)}`,
	'yyyymmdd': (day) => day.toISOString().slice(0, 10).replaceAll('-', ''),
	'yyyy/m/d': (day) => `${day.getUTCFullYear()}/${day.getUTCMonth() + 1}/${day.getUTCDate()}`,
	'ISO': (day) => day.toISOString().slice(0, 10),
	'SQL': (day) => `${day.toISOString().slice(0, 10)} 00:00:00`,
	'RFC 2822': (day) => day.toUTCString(),
	'Unix': (day) => `${day.toUTCString().slice(0, 3)} ${MONTHS[day.getUTCMonth()]} ${day.getUTCDate()} 00:00:00 UTC ${day.getUTCFullYear()}`,
	'vCard': (day) => `--${two(day.getUTCMonth() + 1)}-${two(day.getUTCDate())}`,
	'East Asian': (day) => `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`,
	'Salesforce': (day) => `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()} 12:00 AM`,
}; // prettier-ignore

/** Ways that say which day it is: whoever reads them must find that one, or none. */
export const WAYS: readonly WrittenWay[] = [
	...byLanguage,
	...Object.entries(programs).map(([name, write]) => ({ name, dayFirst: true, write })),
];
