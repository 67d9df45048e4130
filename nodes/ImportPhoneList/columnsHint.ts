import type { AnswerCounts, ColumnReport, UnusedColumn, UsedColumn } from '../../lib/contacts';
import { count, figure, quoted } from '../../lib/words';

type Role = UsedColumn['role'];

/** The roles in the order and the words of the hint; those that have one word are said together. */
const SAID: readonly (readonly [words: string, roles: readonly Role[]])[] = [
	['number', ['phone']],
	['name', ['firstName', 'lastName', 'fullName']],
	['consent', ['consent', 'status']],
	['consent date', ['consentAt']],
	['consent source', ['consentSource', 'consentScope', 'consentProof']],
	['opt-outs', ['optOut', 'optOutScope']],
	['birthday', ['birthday', 'birthDay', 'birthMonth', 'birthYear']],
	['country', ['country', 'callingCode', 'dialPrefix']],
	['state', ['region']],
	['postal code', ['postalCode']],
	['time zone', ['timeZone']],
	['language', ['language']],
];

const PARTS = [
	['yes', 'yes'],
	['no', 'no'],
	['stop', 'opted out'],
	['unread', 'not understood'],
] as const satisfies readonly (readonly [keyof AnswerCounts, string])[];

const answers = (counts: AnswerCounts): string =>
	PARTS.filter(([part]) => counts[part] > 0)
		.map(([part, words]) => `${figure(counts[part])} ${words}`)
		.join(', ');

function column({ name, role, answers: counts }: UsedColumn): string {
	if (!counts) return quoted(name);
	// In a column of opt-outs only these are news.
	const stops = counts.stop + counts.unread + counts.yes;
	const told = role === 'optOut' ? figure(stops) : answers(counts);
	return told === '' ? quoted(name) : `${quoted(name)} (${told})`;
}

const unusedPhone = ({ name, count: numbers }: UnusedColumn): string =>
	`${quoted(name)} (${count(numbers, 'number')})`;

/** What the columns of a list were read as, in one sentence. */
export function readSentence({ used, unused }: ColumnReport): string | undefined {
	const filled = used.filter(({ filled: rows }) => rows > 0);
	const parts = SAID.flatMap(([words, roles]) => {
		const columns = filled.filter(({ role }) => roles.includes(role));
		return columns.length === 0 ? [] : [`${words} from ${columns.map(column).join(', ')}`];
	});
	if (parts.length === 0) return undefined;
	const phones = unused.filter(({ why, count: numbers }) => why !== 'replaced' && numbers > 0);
	const others = phones.filter(({ why }) => !why.startsWith('looks_like'));
	const rest = others.length > 0 ? ` Not used: ${others.map(unusedPhone).join(', ')}.` : '';
	return `Read: ${parts.join(', ')}.${rest}`;
}
