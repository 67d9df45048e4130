import type { LanguageWords } from '../../../lib/compliance/index.ts';
import type { Compliance } from './compliance.mts';
import { lines, plain, table } from './markdown.mts';
import { cited } from './rule.mts';

const languageNames = new Intl.DisplayNames('en', { type: 'language' });
export const nameOf = (language: string): string => languageNames.of(language) ?? language;

/** The languages whose words count in a country, and its own words. */
export function wordsOf(code: string, { LANGUAGES, COUNTRY_WORDS }: Compliance): string {
	const spoken = LANGUAGES.filter(({ countries }) => countries.split(' ').includes(code));
	const own = COUNTRY_WORDS[code] ?? [];
	return lines([
		[...new Set(['English', ...spoken.map(({ language }) => nameOf(language))])].join(', '),
		own.length > 0 ? `only here: ${own.map(plain).join(', ')}` : '',
	]);
}

/** The words of every language, as replies are read. */
export const wordsSection = (languages: readonly LanguageWords[]): string =>
	[
		'# What people reply',
		'Case, accents, punctuation and emoji do not matter. Refusals count in every language, whatever the country; those under “where it is spoken” mean something else elsewhere, so they need their country or language. Words that ask for messages or help count in English and in the languages of the country.',
		table(
			[
				'Language',
				'Refuses, also beside other words',
				'Refuses alone',
				'Refuses alone, where it is spoken',
				'Asks for messages',
				'Says yes to a question',
				'Asks who writes',
			],
			languages.map((words) => [
				nameOf(words.language),
				...[words.optOut, words.alone, words.inContext, words.optIn, words.yes, words.help].map(
					(list = []) => list.map(plain).join(', '),
				),
			]),
		),
		'## Wordings that are taken for a likely refusal',
		'No marketing goes to whoever writes one of these, until somebody has read the reply.',
		table(
			['Language', 'Wordings'],
			languages.map(({ language, phrases = [] }) => [
				nameOf(language),
				phrases.map(plain).join('; '),
			]),
		),
		'## Where the words come from',
		table(
			['Language', 'Sources (checked)', 'Confidence'],
			languages.map(({ language, sources, confidence }) => [
				nameOf(language),
				lines(sources.map(cited)),
				confidence,
			]),
		),
	].join('\n\n');
