import type { ColumnReport, Unread, UnusedColumn, UsedColumn } from '../../lib/contacts';
import { count, quoted } from '../../lib/words';

/** More than these are not read, and the first are the worst. */
const MOST_TOLD = 4;

/** What to look at in a list, the worst first: who may be texted comes before how they are greeted. */
export function columnWarnings(report: ColumnReport): readonly string[] {
	const told = [
		...report.unused.filter(({ why }) => why === 'looks_like_opt_out').map(notUsed),
		...report.unused.filter(({ why }) => why === 'looks_like_consent').map(notUsed),
		...report.used.flatMap(unread),
	].filter((warning) => warning !== '');
	const left = told.length - MOST_TOLD;
	if (left <= 1) return told;
	return [
		...told.slice(0, MOST_TOLD),
		`${count(left, 'further column')} could not be read in full`,
	];
}

const notUsed = ({ name, why, count: rows }: UnusedColumn): string => {
	if (rows === 0) return '';
	const [what, field] =
		why === 'looks_like_opt_out' ? ['opt-outs', 'Opt-Out'] : ['consent', 'Consent'];
	return `${quoted(name)} looks like ${what} and was not used: choose it as “${field}” under “Options → Columns”, or ignore this if it is none`;
};

const CONSEQUENCES: Partial<Record<UsedColumn['role'], string>> = {
	optOut: 'these people count as opted out',
	consent: 'these people count as not having agreed',
	status: 'these people count as not having agreed',
	consentAt: 'these dates are left out',
	birthday: 'these people have no birthday',
	country: 'the default country holds for these',
	callingCode: 'the default country holds for these',
};

const unread = ({ name, role, unread: found }: UsedColumn): readonly string[] =>
	found ? [`${quoted(name)}: ${unreadOf(found)}${consequence(role)}`] : [];

const unreadOf = ({ count: values, example }: Unread): string =>
	`${count(values, 'value')} could not be read, e.g. ${quoted(example)}`;

const consequence = (role: UsedColumn['role']): string => {
	const words = CONSEQUENCES[role];
	return words === undefined ? '' : `: ${words}`;
};
