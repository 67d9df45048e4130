import type { Source } from '../countries';

/** What people answer to a text in one language. Spelling, case and accents do not matter. */
export interface LanguageWords {
	/** BCP 47: `fr`, or `zh-Hans` where the script tells languages apart. */
	readonly language: string;
	/** ISO 3166-1 codes of where it is spoken, apart by spaces. */
	readonly countries: string;
	/** Say no, alone or as the first or last of a few words. */
	readonly optOut: readonly string[];
	/** Say no by themselves; among other words they speak of something else (“CANCEL my order”). */
	readonly alone?: readonly string[];
	/** As `alone`, and only where the language is spoken: elsewhere they are other words. */
	readonly inContext?: readonly string[];
	/** Refuse as a whole reply or sentence, though no text asks for them; more of them are in the wordings. */
	readonly phrases: readonly string[];
	readonly optIn: readonly string[];
	/** Say yes to a question, and nothing without one. */
	readonly yes?: readonly string[];
	readonly help: readonly string[];
	readonly sources: readonly [Source, ...Source[]];
	readonly confidence: 'high' | 'medium' | 'low';
}

/** A language as it is recorded; its phrases are in its wordings. */
export type Keywords = Omit<LanguageWords, 'phrases'>;
