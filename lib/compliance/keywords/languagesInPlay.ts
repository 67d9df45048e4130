import { LANGUAGES } from './languages';

/** Counts whatever the country. */
const EVERYWHERE = 'en';

/** Tags that people give to recorded languages. */
const OTHER_TAGS: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', tl: 'fil', bs: 'hr' };

const spokenIn = new Map<string, string[]>();
for (const { language, countries } of LANGUAGES) {
	for (const country of countries.split(' ')) {
		const others = spokenIn.get(country);
		if (others) others.push(language);
		else spokenIn.set(country, [language]);
	}
}

/** The recorded languages that are meant by BCP 47 tags or spoken in a country, and English. */
export function languagesInPlay(
	tags: readonly string[] = [],
	country?: string,
): ReadonlySet<string> {
	const inPlay = new Set([EVERYWHERE, ...(spokenIn.get(country ?? '') ?? [])]);
	for (const tag of tags) {
		const meant = recordedLanguage(tag);
		for (const { language } of LANGUAGES) if (primaryOf(language) === meant) inPlay.add(language);
	}
	return inPlay;
}

/** The primary language that a BCP 47 tag means, by the name under which it is recorded: `no` for `nb-NO`. */
export function recordedLanguage(tag: string): string {
	const primary = primaryOf(tag.toLowerCase());
	return (Object.hasOwn(OTHER_TAGS, primary) ? OTHER_TAGS[primary] : undefined) ?? primary;
}

const primaryOf = (tag: string): string => tag.split(/[-_]/, 1)[0] ?? '';
