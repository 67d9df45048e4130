import type { ColumnReport, ImportSummary, RejectionCode } from '../../lib/contacts';
import { figure, spoken } from '../../lib/words';
import {
	columnWarnings,
	encodingGuess,
	noConsentHint,
	readSentence,
	skippedTitles,
	type ListFacts,
} from '../shared/lists';
import type { Hint } from './hint';

/** How each reason is counted: "64 duplicates", "1 too short". */
const PLURALS: Partial<Record<RejectionCode, string>> = {
	duplicate: 'duplicates',
	not_a_number: 'not numbers',
	not_mobile: 'not mobile',
	country_not_allowed: 'of countries not allowed',
	no_country_code: 'without country code',
};
const SINGULARS: Partial<Record<RejectionCode, string>> = {
	...PLURALS,
	duplicate: 'duplicate',
	not_a_number: 'not a number',
	country_not_allowed: 'of a country not allowed',
};

/** More items than this are slow in the editor and heavy to pass on. */
const MANY = 100_000;

export type Counts = Pick<ImportSummary, 'valid' | 'rejected' | 'byReason'>;

/** What an import came to, as it is said above the output. */
export interface Outcome {
	readonly counts: Counts;
	/** Of the files that were read. */
	readonly facts: readonly ListFacts[];
	readonly columns: ColumnReport;
	/** Items that go on, on both outputs. */
	readonly items: number;
}

export function* hints({ counts, facts, columns, items }: Outcome): Generator<Hint> {
	yield [sentence(counts), 'info'];
	if (columns.noPhone) yield [columns.noPhone.message, 'warning'];
	else {
		for (const warning of columnWarnings(columns)) yield [warning, 'warning'];
		const more = advice(counts);
		if (more !== undefined) yield [more, 'warning'];
	}
	for (const guess of facts.flatMap(encodingGuess)) yield [guess, 'warning'];
	if (!columns.noPhone) {
		const read = readSentence(columns);
		if (read !== undefined) yield [read, 'info'];
		const noConsent = noConsentHint(columns);
		if (noConsent !== undefined) yield [noConsent, 'info'];
	}
	for (const titles of facts.flatMap(skippedTitles)) yield [titles, 'info'];
	const { sheet, sheets = [], sheetIsChosen } = facts[0] ?? {};
	if (sheets.length > 1 && !sheetIsChosen) {
		const choose = 'choose another under “Sheet”';
		yield [`Sheet “${sheet}” was read, one of ${sheets.length}: ${choose}`, 'info'];
	}
	if (items > MANY) {
		const instead = 'split the list, or choose “Output: Summary Only” to look at it first';
		yield [`${figure(items)} items are a lot to pass on: ${instead}`, 'info'];
	}
}

/** "9,812 valid, 120 rejected: 64 duplicates, 56 too short" */
export function sentence({ valid, rejected, byReason }: Counts): string {
	const counts = `${figure(valid)} valid, ${figure(rejected)} rejected`;
	const reasons = Object.entries(byReason)
		.sort(([, a], [, b]) => b - a)
		.map(([code, count]) => {
			const words = (count === 1 ? SINGULARS : PLURALS)[code as RejectionCode];
			return `${figure(count)} ${words ?? spoken(code)}`;
		});
	return rejected > 0 ? `${counts}: ${reasons.join(', ')}` : counts;
}

/** What may be done about the commonest reason, if that is only a setting or a wire. */
function advice({ valid, rejected, byReason }: Counts): string | undefined {
	if (valid === 0 && rejected > 0 && byReason.empty === rejected) {
		return 'Nothing but empty rows came in: put the node that reads your list before this one, or choose “Pasted Text” under “Source”.';
	}
	const withoutCode = byReason.no_country_code ?? 0;
	const damaged = byReason.damaged_by_spreadsheet ?? 0;
	if (withoutCode > valid) {
		return `${withoutCode === 1 ? '1 number does' : `${figure(withoutCode)} numbers do`} not say ${withoutCode === 1 ? 'its' : 'their'} country: choose it under “Default Country”.`;
	}
	if (damaged > valid) {
		return (
			`${figure(damaged)} numbers lost digits in a spreadsheet: give the column the format Text there before ` +
			'the numbers are entered, and export anew.'
		);
	}
	return undefined;
}
