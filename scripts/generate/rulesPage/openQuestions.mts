import { hasArticle, looksOfficial } from './citations.mts';
import { plain } from './markdown.mts';
import type { Subject } from './propositions/index.mts';
import type { Proposition } from './statement.mts';

/** What whoever signs should look at first, as the data themselves tell it. */
export function openQuestions(
	subject: Subject,
	propositions: readonly Proposition[],
	further: readonly string[],
): string {
	const { rules } = subject;
	const said = propositions.flatMap(({ number, statements }) =>
		statements.map((statement) => ({ number, ...statement })),
	);
	const numbersOf = (found: readonly { readonly number: number }[]): string =>
		[...new Set(found.map(({ number }) => number))].join(', ');
	const law = said.filter(({ basis }) => basis === 'law');
	const silent = propositions.filter(({ statements }) => statements.length === 0);
	const questions = [
		[
			'From memory, to be held against the text',
			said.filter(({ source }) => source?.seen === 'memory'),
		],
		[
			'Told by another text only (a law firm, a vendor)',
			said.filter(({ source }) => source?.seen === 'secondary'),
		],
		[
			'Read on a page that does not look like a legislator’s or a regulator’s',
			law.filter(
				({ source }) =>
					source?.seen === 'read' && source.url !== undefined && !looksOfficial(source.url),
			),
		],
		['Law without an article', law.filter(({ source }) => !hasArticle(source?.citation ?? ''))],
		['Law without a link', law.filter(({ source }) => source?.url === undefined)],
		['Unclear or not settled', said.filter(isUnclear)],
		['Of low certainty', said.filter(({ certainty }) => certainty === 'low')],
		['Of medium certainty', said.filter(({ certainty }) => certainty === 'medium')],
		['Not law, but practice or our own caution', said.filter(isNotLaw)],
		['Nothing known', silent],
	] as const;
	const listed = questions.flatMap(([what, found]) =>
		found.length === 0 ? [] : [`${what}: ${numbersOf(found)}`],
	);
	const told = [...new Set(rules.flatMap(({ assumptions = [] }) => assumptions))];
	return [
		'## Open questions',
		[
			`By the numbers of the propositions. ${listed.join('. ')}.`,
			...told.map((one) => `Taken for granted: ${plain(one)}.`),
			...(further.length > 0 ? [`Further sources: ${[...new Set(further)].join(', ')}.`] : []),
		].join('\\\n'),
	].join('\n\n');
}

const isUnclear = ({ says, source }: Proposition['statements'][number]): boolean =>
	/unclear|not settled|^In doubt/i.test(`${says} ${source?.citation}`);

const isNotLaw = ({ basis }: Proposition['statements'][number]): boolean =>
	basis === 'practice' || basis === 'default';
