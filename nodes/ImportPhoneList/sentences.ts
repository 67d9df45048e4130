import type { ImportSummary, RejectionCode } from '../../lib/contacts';

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

export const figure = (count: number): string => count.toLocaleString('en-US');

export type Counts = Pick<ImportSummary, 'valid' | 'rejected' | 'byReason'>;

/** "9,812 valid, 120 rejected: 64 duplicates, 56 too short" */
export function sentence({ valid, rejected, byReason }: Counts): string {
	const counts = `${figure(valid)} valid, ${figure(rejected)} rejected`;
	const reasons = Object.entries(byReason)
		.sort(([, a], [, b]) => b - a)
		.map(([code, count]) => {
			const words = (count === 1 ? SINGULARS : PLURALS)[code as RejectionCode];
			return `${figure(count)} ${words ?? code.replaceAll('_', ' ')}`;
		});
	return rejected > 0 ? `${counts}: ${reasons.join(', ')}` : counts;
}

/** What may be done about the commonest reason, if that is only a setting. */
export function advice({ valid, byReason }: Counts): string | undefined {
	const withoutCode = byReason.no_country_code ?? 0;
	const damaged = byReason.damaged_by_spreadsheet ?? 0;
	if (withoutCode > valid) {
		return `${figure(withoutCode)} numbers do not say their country: choose it under “Default Country”.`;
	}
	if (damaged > valid) {
		return (
			`${figure(damaged)} numbers lost digits in a spreadsheet: give the column the format Text there before ` +
			'the numbers are entered, and export anew.'
		);
	}
	return undefined;
}
