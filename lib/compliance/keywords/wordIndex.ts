import { LANGUAGES, WORDINGS } from './languages';
import { normaliseReply } from './normaliseReply';
import { isSpaceless } from './spaceless';
import { UnspacedIndex } from './unspacedIndex';
import { WordingIndex } from './wordingIndex';
import { entriesOf, type Wordings } from './wordings';

/** What one word means in one language. */
export interface Meaning {
	readonly kind: 'optOut' | 'dismissal' | 'optIn' | 'yes' | 'help';
	/** As it is recorded, such as `ARRÊT`. */
	readonly keyword: string;
	readonly language: string;
	/**
	 * Whether it counts beside other words too; alone; alone though no text asks for it; or alone and only
	 * where the language is spoken.
	 */
	readonly reach: 'beside' | 'alone' | 'unasked' | 'inContext';
}

/** The wordings of one kind, in either kind of script. */
export interface Phrases {
	readonly spaced: WordingIndex;
	readonly unspaced: UnspacedIndex;
}

export interface WordIndex {
	readonly meanings: ReadonlyMap<string, readonly Meaning[]>;
}

export interface PhraseIndex {
	readonly refusals: Phrases;
	readonly harmless: Phrases;
}

let words: WordIndex | undefined;
let phrases: PhraseIndex | undefined;

/** Every keyword by its normalised form; built at first use. */
export const wordIndex = (): WordIndex => (words ??= { meanings: meaningsOf() });

/** Every wording; built at first use, which only a reply makes of it. */
export const phraseIndex = (): PhraseIndex =>
	(phrases ??= {
		refusals: phrasesOf(({ refusals }) => refusals),
		harmless: phrasesOf(({ harmless }) => harmless),
	});

/** Whether a normalised word refuses everywhere, at least by itself. */
export const isRefusal = (normalised: string): boolean => refuses(normalised, ['beside', 'alone']);

/** Whether a normalised word refuses everywhere, also beside others. */
export const isFirmRefusal = (normalised: string): boolean => refuses(normalised, ['beside']);

const refuses = (normalised: string, reach: readonly Meaning['reach'][]): boolean =>
	(wordIndex().meanings.get(normalised) ?? []).some(
		(meaning) => meaning.kind === 'optOut' && reach.includes(meaning.reach),
	);

function meaningsOf(): ReadonlyMap<string, readonly Meaning[]> {
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
	for (const { language, ...recorded } of LANGUAGES) {
		addAll(recorded.optOut, { kind: 'optOut', language, reach: 'beside' });
		addAll(recorded.alone, { kind: 'optOut', language, reach: 'alone' });
		addAll(recorded.inContext, { kind: 'optOut', language, reach: 'inContext' });
		for (const kind of ['optIn', 'yes', 'help'] as const) {
			addAll(recorded[kind], { kind, language, reach: 'inContext' });
		}
	}
	for (const { language, words, dismissals, dismissalsThere } of WORDINGS) {
		for (const keyword of entriesOf(words)) {
			add({
				keyword,
				kind: 'optOut',
				language,
				reach: isDistinct(keyword) ? 'unasked' : 'inContext',
			});
		}
		for (const keyword of entriesOf(dismissals)) {
			const reach = isDistinct(keyword) ? 'alone' : 'inContext';
			add({ keyword, kind: 'dismissal', language, reach });
		}
		addAll(entriesOf(dismissalsThere), { kind: 'dismissal', language, reach: 'inContext' });
	}
	return meanings;
}

/** Shorter words that no text asks for are other words somewhere: “estä” stops in Finnish, “está” is Spanish. */
const isDistinct = (keyword: string): boolean => keyword.length > 7 || isSpaceless(keyword);

/** `stopal` is what becomes of STOPALLLL, since runs of letters are normalised to one. */
const undoubled = (word: string): readonly string[] =>
	word.length > 4 ? [word.replace(/(\p{L})\1/gu, '$1')] : [];

function phrasesOf(list: (wordings: Wordings) => string | undefined): Phrases {
	const entries = WORDINGS.flatMap((wordings) =>
		entriesOf(list(wordings)).map((written) => ({ written, language: wordings.language })),
	);
	const spaced = new WordingIndex();
	for (const { written, language } of entries) {
		if (!isSpaceless(written)) spaced.add(written, language);
	}
	return {
		spaced,
		unspaced: new UnspacedIndex(entries.filter(({ written }) => isSpaceless(written))),
	};
}
