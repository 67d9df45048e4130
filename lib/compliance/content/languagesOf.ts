import { LANGUAGES, recordedLanguage } from '../keywords';
import { LANGUAGE_NOTICES, type LanguageNotice } from './languageNotices';

/** What people of a country are asked in, and the world where nothing else is known. */
const ENGLISH = 'en';

const notices = new Map(LANGUAGE_NOTICES.map((notice) => [notice.language, notice]));
const known = new Map<string, readonly LanguageNotice[]>();

/**
 * The usual notices of a country’s languages: that of most business first, English last where it is not
 * a language of the country.
 *
 * @param place ISO 3166-1 alpha-2, or a state such as `US-FL`, whose country it is then
 */
export function languageNoticesOf(place: string): readonly LanguageNotice[] {
	const [country = place] = place.split('-');
	const before = known.get(country);
	if (before) return before;
	const spoken = LANGUAGES.filter(({ countries }) => countries.split(' ').includes(country)).map(
		({ language }) => language,
	);
	// Where English is an official language texts are written in it, whatever most people speak at home.
	const first = spoken.includes(ENGLISH) ? ENGLISH : likelyLanguageOf(country);
	const tags = [first, ...spoken, ENGLISH].flatMap((tag) => [tag, ...(ALSO_IN[tag] ?? [])]);
	const found = [...new Set(tags)].flatMap((tag) => notices.get(tag) ?? []);
	known.set(country, found);
	return found;
}

/** Written in two alphabets by the same people. */
const ALSO_IN: Readonly<Record<string, readonly string[]>> = { sr: ['sr-Cyrl'] };

/** The language of most people, as Unicode’s likely subtags have it. */
function likelyLanguageOf(country: string): string {
	const { language, script } = new Intl.Locale(`und-${country}`).maximize();
	return language === 'zh' ? `zh-${script}` : recordedLanguage(language);
}

/** Whether a text and a notice are written in the same letters, such as Greek ones. */
export const sharesScript = (text: string, { reply }: LanguageNotice): boolean =>
	scriptOf(text) === scriptOf(reply);

/** Latin last: beside other letters, its own are those of a brand or a keyword. */
const SCRIPTS: readonly RegExp[] =
	'Hiragana Katakana Greek Cyrillic Armenian Georgian Hebrew Arabic Devanagari Bengali Sinhala Tamil Thai Khmer Myanmar Hangul Ethiopic Han Latin'
		.split(' ')
		.map((name) => new RegExp(`\\p{sc=${name}}`, 'u'));

const scriptOf = (text: string): RegExp | undefined => SCRIPTS.find((script) => script.test(text));
