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
		const primary = primaryOf(tag.toLowerCase());
		const meant = Object.hasOwn(OTHER_TAGS, primary) ? OTHER_TAGS[primary] : primary;
		for (const { language } of LANGUAGES) if (primaryOf(language) === meant) inPlay.add(language);
	}
	return inPlay;
}

const primaryOf = (tag: string): string => tag.split(/[-_]/, 1)[0] ?? '';
