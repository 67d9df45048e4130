import type { Basis, Source } from '../../../lib/compliance/index.ts';
import { hasArticle } from './citations.mts';
import { plain, table, unbroken } from './markdown.mts';
import type { NumberedSources } from './numberedSources.mts';
import type { Proposition, Statement } from './statement.mts';

const STANDS_ON = {
	law: 'Law',
	code: 'Code',
	practice: 'Practice',
	default: 'Caution',
} as const satisfies Record<Basis, string>;

const SEEN = {
	read: 'read',
	secondary: 'told',
	memory: '**from memory**',
	own: 'own',
} as const satisfies Record<Source['seen'], string>;

const BOXES = ['☐ right ☐ wrong', '☐ outside'].map(unbroken).join(' ');

/**
 * The propositions as they are read and answered: those of which something is recorded as a table, a row a
 * statement; then those of which nothing is, a line each.
 */
export function propositionsTable(
	propositions: readonly Proposition[],
	sources: NumberedSources,
): string {
	const known = propositions.filter(({ statements }) => statements.length > 0);
	const silent = propositions.filter(({ statements }) => statements.length === 0);
	return [
		table(
			['', 'Recorded', 'Stands on', 'The software'],
			known.flatMap((proposition) => rowsOf(proposition, sources)),
		),
		...(silent.length > 0 ? [silent.map(lineOf).join('\\\n')] : []),
		[
			...propositions.flatMap(({ number, further }) =>
				further === undefined ? [] : [`**To ${number}:** ${further}`],
			),
			'**Instead, by number:** ……',
		].join('\\\n'),
	].join('\n\n');
}

const rowsOf = (
	{ number, title, statements, software }: Proposition,
	sources: NumberedSources,
): readonly (readonly string[])[] =>
	statements.map((statement, index) => [
		index === 0 ? `**${number}. ${title}**<br>${BOXES}` : '',
		statement.says,
		groundOf(statement, sources),
		index === 0 ? software.join(' ') : '',
	]);

const lineOf = ({ number, title, unknown, software }: Proposition): string =>
	`**${number}. ${title}** · ${inShort(unknown)} · ${software.join(' ')} · ${BOXES}`;

/** What is not known is what the title says. */
const inShort = (unknown: string): string =>
	unknown
		.replace(/^\*\*(Nothing known)\*\* on whether/, '$1 on whether')
		.replace(/^\*\*(Nothing known)\*\* on .*?; there may be a rule\.$/, '$1.')
		.replace(
			/^\*\*(Nothing known)\*\* on .*?( beyond the \[federal rules\]\([^)]*\)); .*$/,
			'$1$2.',
		);

/** `Law, PECR 2003 reg. 22 [2] · read · high` */
function groundOf({ basis, source, certainty }: Statement, sources: NumberedSources): string {
	if (!source) return '';
	const article = articleOf(source);
	const stands = [basis === undefined ? '' : STANDS_ON[basis], article]
		.filter((part) => part !== '')
		.join(', ');
	return [
		[stands, sources.mark(source)].filter((part) => part !== '').join(' '),
		SEEN[source.seen],
		certainty ?? 'not graded',
	].join(' · ');
}

const LONGEST_ARTICLE = 44;

/** The beginning of a citation, where that is a short one with an article. */
function articleOf({ citation }: Source): string {
	const [begin = ''] = citation.split(/: |; |, (?!s|art|reg|para)/, 1);
	const whole = countOf(begin, '(') === countOf(begin, ')') ? begin : begin.replace(/ \(.*$/, '');
	return whole.length <= LONGEST_ARTICLE && hasArticle(whole) ? plain(whole) : '';
}

const countOf = (text: string, character: string): number => text.split(character).length - 1;
