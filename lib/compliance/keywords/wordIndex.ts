import { LANGUAGES } from './languages';
import { normaliseReply } from './normaliseReply';

/** What one word means in one language. */
export interface Meaning {
	readonly kind: 'optOut' | 'optIn' | 'yes' | 'help';
	/** As it is recorded, such as `ARRÊT`. */
	readonly keyword: string;
	readonly language: string;
	/** Whether it counts beside other words too; alone; or alone and only where the language is spoken. */
	readonly reach: 'beside' | 'alone' | 'inContext';
}

export interface Phrase {
	readonly normalised: string;
	readonly phrase: string;
	readonly language: string;
	/** In a script that sets no spaces between words, or sets them as it likes. */
	readonly spaceless: boolean;
}

export interface WordIndex {
	readonly meanings: ReadonlyMap<string, readonly Meaning[]>;
	readonly phrases: readonly Phrase[];
}

let built: WordIndex | undefined;

/** Every keyword by its normalised form; built at first use. */
export const wordIndex = (): WordIndex => (built ??= build());

/** Whether a normalised word refuses everywhere, at least by itself. */
export const isRefusal = (normalised: string): boolean => refuses(normalised, ['beside', 'alone']);

/** Whether a normalised word refuses everywhere, also beside others. */
export const isFirmRefusal = (normalised: string): boolean => refuses(normalised, ['beside']);

const refuses = (normalised: string, reach: readonly Meaning['reach'][]): boolean =>
	(wordIndex().meanings.get(normalised) ?? []).some(
		(meaning) => meaning.kind === 'optOut' && reach.includes(meaning.reach),
	);

function build(): WordIndex {
	const meanings = new Map<string, Meaning[]>();
	const add = (meaning: Meaning) => {
		const written = normaliseReply(meaning.keyword);
		for (const form of new Set([written, ...undoubled(written)])) {
			const known = meanings.get(form);
			if (known) known.push(meaning);
			else meanings.set(form, [meaning]);
		}
	};
	const addAll = (
		words: readonly string[] = [],
		rest: Pick<Meaning, 'kind' | 'language' | 'reach'>,
	) => {
		for (const keyword of words) add({ keyword, ...rest });
	};
	for (const { language, ...words } of LANGUAGES) {
		addAll(words.optOut, { kind: 'optOut', language, reach: 'beside' });
		addAll(words.alone, { kind: 'optOut', language, reach: 'alone' });
		addAll(words.inContext, { kind: 'optOut', language, reach: 'inContext' });
		for (const kind of ['optIn', 'yes', 'help'] as const) {
			addAll(words[kind], { kind, language, reach: 'inContext' });
		}
	}
	return { meanings, phrases: LANGUAGES.flatMap(phrasesOf) };
}

/** `stopal` is what becomes of STOPALLLL, since runs of letters are normalised to one. */
const undoubled = (word: string): readonly string[] =>
	word.length > 4 ? [word.replace(/(\p{L})\1/gu, '$1')] : [];

const phrasesOf = ({ language, phrases = [] }: (typeof LANGUAGES)[number]): readonly Phrase[] =>
	phrases.map((phrase) => {
		const spaceless = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Hangul}\p{sc=Thai}]/u.test(phrase);
		const normalised = normaliseReply(phrase);
		return {
			phrase,
			language,
			spaceless,
			normalised: spaceless ? normalised.replaceAll(' ', '') : normalised,
		};
	});
