import type { Basis, CountryRule, Source } from '../../../lib/compliance/index.ts';
import { plain } from './markdown.mts';

export type Certainty = CountryRule['confidence'];

/** One thing that is said of the law of a place, and what it stands on. */
export interface Statement {
	/** Markdown: a sentence, or the part of one. */
	readonly says: string;
	readonly basis?: Basis | undefined;
	readonly source?: Source | undefined;
	/** Absent where nobody graded it. */
	readonly certainty?: Certainty | undefined;
}

/** One of the points that a lawyer answers. */
export interface Proposition {
	readonly number: number;
	readonly title: string;
	readonly statements: readonly Statement[];
	/** What is said where no statement is recorded; a sentence of its own. */
	readonly unknown: string;
	/** Markdown, in a few words: worked out of the data or given by the real decision. */
	readonly software: readonly string[];
	/** What is too long for a cell of a table, as a sentence. */
	readonly further?: string | undefined;
}

export const BASES = {
	law: 'Law',
	code: 'Industry code',
	practice: 'Practice, not law',
	default: 'Our own caution, not law',
} as const satisfies Record<Basis, string>;

/** What was signed or is to be signed, without markup: the same sentence is the same statement. */
export const signedText = ({ statements, unknown }: Proposition): string =>
	statements.length === 0
		? plain(unknown)
		: statements
				.map(({ says, basis, source }) =>
					[
						says.replaceAll('**', ''),
						basis === undefined ? '' : BASES[basis],
						source?.citation ?? '',
					]
						.filter((part) => part !== '')
						.join(' | '),
				)
				.join('\n');
