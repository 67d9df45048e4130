import type { Basis, CountryRule, Source } from '../../../lib/compliance/index.ts';
import { link, plain } from './markdown.mts';

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
	/** Markdown sentences, worked out of the data or given by the real decision. */
	readonly software: readonly string[];
}

export const BASES = {
	law: 'Law',
	code: 'Industry code',
	practice: 'Practice, not law',
	default: 'Our own caution, not law',
} as const satisfies Record<Basis, string>;

const SEEN = {
	read: 'read',
	secondary: 'told by another text',
	memory: '**from memory, not checked**',
	own: 'our own choice',
} as const satisfies Record<Source['seen'], string>;

/** `[CNIL](…) · read, 2026-11-23` */
export const sourceText = ({ citation, url, seen, checkedOn }: Source): string =>
	`${link(citation, url)}${url === undefined ? ' (no link)' : ''} · ${SEEN[seen]}, ${checkedOn}`;

/** `*Law* · [PECR 2003 reg. 22](…) · read on 2026-11-23 · certainty high` */
function groundsOf({ basis, source, certainty }: Statement): string {
	if (!source) return '';
	return [
		basis === undefined ? '' : `*${BASES[basis]}*`,
		sourceText(source),
		certainty === undefined ? 'certainty not graded' : `certainty ${certainty}`,
	]
		.filter((part) => part !== '')
		.join(' · ');
}

const BOXES = '☐ right &emsp; ☐ wrong &emsp; ☐ outside scope &emsp; Instead: ……';

const spoken = (statement: Statement): string => {
	const grounds = groundsOf(statement);
	return `- ${statement.says}${grounds === '' ? '' : `\\\n  ${grounds}`}`;
};

/** A proposition as it is read and answered. */
export const propositionText = ({
	number,
	title,
	statements,
	unknown,
	software,
}: Proposition): string =>
	[
		`### ${number}. ${title}`,
		...(statements.length === 0 ? [] : [statements.map(spoken).join('\n')]),
		[
			...(statements.length === 0 ? [unknown] : []),
			`**The software:** ${software.join(' ')}`,
			BOXES,
		].join('\\\n'),
	].join('\n\n');

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
