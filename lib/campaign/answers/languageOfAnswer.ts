import { languageNoticesOf, sharesScript } from '../../compliance/content';
import { recordedLanguage } from '../../compliance/keywords';
import { ANSWER_TEXTS, type AnswerTexts } from './answerTexts';

export interface Addressee {
	/** ISO 3166-1 alpha-2, or undefined when it is not known. */
	readonly country: string | undefined;
	/** BCP 47 tags, those that say most of the person first; empty ones are passed over. */
	readonly languages: readonly string[];
	/** What the person was written before, in whose letters the answer is best read. */
	readonly message?: string | undefined;
}

const texts = new Map(ANSWER_TEXTS.map((one) => [one.language, one]));

/** In which language a person is answered: a known one of theirs, else that of most business in the country. */
export function languageOfAnswer({ country, languages, message = '' }: Addressee): AnswerTexts {
	const local = languageNoticesOf(country ?? NO_COUNTRY);
	const [first] = local;
	const known = languages.flatMap((tag) => nearest(tag, message) ?? []);
	const usual = local.find((notice) => sharesScript(message, notice)) ?? first;
	return known[0] ?? texts.get(usual?.language ?? ENGLISH) ?? ANSWER_TEXTS[0]!;
}

const NO_COUNTRY = 'ZZ';
const ENGLISH = 'en';

/** Of a language written in two ways that of the tag, else in the letters that the person was written in. */
function nearest(tag: string, message: string): AnswerTexts | undefined {
	const meant = tag === '' ? '' : recordedLanguage(tag);
	const ways = ANSWER_TEXTS.filter(({ language }) => recordedLanguage(language) === meant);
	if (ways.length < 2) return ways[0];
	// Chinese is written by country; nobody says of Serbian by its tag alone how it is written.
	const script = meant === 'zh' ? scriptOf(tag) : undefined;
	return (
		ways.find(({ language }) => language.includes('-') && language === tag) ??
		ways.find(({ language }) => script !== undefined && language.endsWith(`-${script}`)) ??
		ways.find(({ unsubscribed: reply, language }) =>
			sharesScript(message, { language, reply, elsewhere: '' }),
		) ??
		ways[0]
	);
}

/** Tags come out of people's lists, and may be none. */
function scriptOf(tag: string): string | undefined {
	try {
		return new Intl.Locale(tag.replaceAll('_', '-')).maximize().script;
	} catch {
		return undefined;
	}
}
