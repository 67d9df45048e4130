import type { ColumnReport, UnusedColumn, UsedColumn } from '../../../lib/contacts';
import { count, enumerated, quoted } from '../../../lib/words';

/** More than these are not read, and the first are the worst. */
const MOST_TOLD = 4;

const WHERE = '“Options → Columns”';

/** What to look at in a list, the worst first: who may be texted comes before how they are greeted. */
export function columnWarnings(report: ColumnReport): readonly string[] {
	const { used, unused } = report;
	const told = [
		...unused.flatMap(maybeOptOuts),
		...unused.flatMap(maybeConsent),
		...[...used].sort((a, b) => weightOf(a) - weightOf(b)).flatMap(unread),
		...twoBirthdays(report),
	];
	const left = told.length - MOST_TOLD;
	if (left <= 1) return told;
	return [...told.slice(0, MOST_TOLD), `${count(left, 'more column')} could not be read in full`];
}

const maybeOptOuts = ({ name, why, count: rows }: UnusedColumn): readonly string[] =>
	why === 'looks_like_opt_out' && rows > 0
		? [
				`${quoted(name)} may hold opt-outs, but ${count(rows, 'cell')} could not be read as one: if they are, choose it as “Opt-Out” under ${WHERE}`,
			]
		: [];

const maybeConsent = ({ name, why, count: rows }: UnusedColumn): readonly string[] =>
	why === 'looks_like_consent' && rows > 0
		? [
				`${quoted(name)} looks like consent and was not used: if it is, choose it as “Consent” under ${WHERE}`,
			]
		: [];

/** What becomes of people whose cell could not be read, the worst first. */
const CONSEQUENCES: readonly (readonly [role: UsedColumn['role'], consequence: string])[] = [
	['optOut', 'these people count as opted out'],
	['consent', 'these people count as not having agreed'],
	['consentAt', 'where consent lapses, these people are blocked'],
	['country', 'the default country holds for these'],
	['birthday', 'these people have no birthday here'],
	['timeZone', 'the number tells the time zone of these'],
	['language', 'the country tells the language of these'],
];

const weightOf = ({ role }: UsedColumn): number => CONSEQUENCES.findIndex(([one]) => one === role);

function unread({ name, role, unread: found }: UsedColumn): readonly string[] {
	const consequence = CONSEQUENCES.find(([one]) => one === role)?.[1];
	if (!found || consequence === undefined) return [];
	const values = count(found.count, 'value');
	return [
		`${quoted(name)}: ${values} could not be read, e.g. ${quoted(found.example)}: ${consequence}`,
	];
}

function twoBirthdays({ secondBirthday }: ColumnReport): readonly string[] {
	if (!secondBirthday) return [];
	const { columns, example } = secondBirthday;
	const [taken, other] = example.map(quoted);
	const rows = `${count(secondBirthday.count, 'row')} ${secondBirthday.count === 1 ? 'tells' : 'tell'}`;
	return [
		`${enumerated(columns.map(quoted))}: ${rows} two birthdays, e.g. ${taken} and ${other}: the first counts`,
	];
}

/** Enough to find the right one among them. */
const MOST_NAMED = 8;

/** An address, an id, a kind of number: naming it would only lead astray. */
const IS_ANOTHER_MATTER =
	/e-?mail|courriel|correo|(?:^|[\s._-])(?:(?:[\w ]*\W)?(?:uu|gu|eu|le)?id|ids|type|label|object|url|link|name|address|owner|count|quantity|ip)$|^(?:created|updated|modified|last)\b|#$/i;

/**
 * Said of a list in which nothing tells of consent, though it has columns that we know nothing of: one of
 * them may.
 */
export function noConsentHint({ used, unused, others }: ColumnReport): string | undefined {
	const tellsOfConsent =
		used.some(({ role }) => role === 'consent' || role === 'consentAt' || role === 'status') ||
		unused.some(({ why }) => why === 'looks_like_consent');
	const candidates = others.filter((name) => !IS_ANOTHER_MATTER.test(name));
	if (tellsOfConsent || candidates.length === 0) return undefined;
	const shown = candidates.slice(0, MOST_NAMED).map(quoted);
	const named = candidates.length > MOST_NAMED ? [...shown, 'others'] : shown;
	return `No column was read as consent, without which marketing is blocked. If ${enumerated(named)} ${named.length > 1 ? 'hold it, choose the one' : 'holds it, choose it'} as “Consent” under ${WHERE}`;
}
