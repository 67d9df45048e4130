import type { ColumnReport, UsedColumn } from '../../../lib/contacts';
import { count, figure, quoted } from '../../../lib/words';

type Role = UsedColumn['role'];

/** In the order of the hint, and in its words; what has one word is said together. */
const SAID: readonly (readonly [words: string, roles: readonly Role[]])[] = [
	['number', ['phone']],
	['name', ['firstName', 'lastName', 'fullName']],
	['consent', ['consent', 'status']],
	['consent date', ['consentAt']],
	['consent source', ['consentSource', 'consentScope', 'consentProof']],
	['opt-outs', ['optOut', 'optOutScope', 'maybeOptOut', 'remark']],
	['birthday', ['birthday', 'birthDay', 'birthMonth', 'birthYear']],
	['country', ['country', 'callingCode', 'dialPrefix']],
	['state', ['region']],
	['postal code', ['postalCode']],
	['time zone', ['timeZone']],
	['language', ['language']],
];

/** Of opt-outs and remarks only the stops are news. */
const ONLY_STOPS: ReadonlySet<Role> = new Set<Role>([
	'optOut',
	'optOutScope',
	'maybeOptOut',
	'remark',
]);

const isOnlyHeard = (role: Role): boolean => role === 'remark' || role === 'maybeOptOut';

function answersOf({ role, answers }: UsedColumn): string {
	if (!answers) return '';
	const { yes, no, stop, unread } = answers;
	if (ONLY_STOPS.has(role)) return figure(isOnlyHeard(role) ? stop : stop + unread);
	return [
		[yes, 'yes'],
		[no, 'no'],
		[stop, 'opted out'],
		[unread, 'not understood'],
	]
		.filter(([rows]) => rows !== 0)
		.map(([rows, words]) => `${figure(Number(rows))} ${words}`)
		.join(', ');
}

function columnOf(column: UsedColumn): string {
	const told = answersOf(column);
	return told === '' ? quoted(column.name) : `${quoted(column.name)} (${told})`;
}

/** Whether it says something in this list: a column of notes only where one of them is a stop. */
const speaks = ({ role, filled, answers }: UsedColumn): boolean =>
	filled > 0 && (!isOnlyHeard(role) || (answers?.stop ?? 0) > 0);

const WHY: Readonly<Record<string, string>> = {
	someone_else: ', somebody else’s',
	fax: ', fax',
};

/** What the columns of a list were read as, in one hint. */
export function readSentence({ used, unused }: ColumnReport): string | undefined {
	const parts = SAID.flatMap(([words, roles]) => {
		const columns = used.filter((column) => roles.includes(column.role) && speaks(column));
		return columns.length === 0 ? [] : [`${words} from ${columns.map(columnOf).join(', ')}`];
	});
	if (parts.length === 0) return undefined;
	const numbers = unused
		.filter(
			({ why, count: left }) => left > 0 && ['further_phone', 'someone_else', 'fax'].includes(why),
		)
		.map(
			({ name, why, count: left }) => `${quoted(name)} (${count(left, 'number')}${WHY[why] ?? ''})`,
		);
	const rest = numbers.length > 0 ? ` Not used: ${numbers.join(', ')}.` : '';
	return `Read: ${parts.join(', ')}.${rest}`;
}
