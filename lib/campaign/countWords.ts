/** A count as a sentence writes it: 1,204. */
export const counted = (value: number): string => value.toLocaleString('en-US');

const WORDS: Readonly<Record<string, string>> = {
	consent_expired: 'with expired consent',
	duplicate: 'twice in the list',
	no_consent: 'without consent',
	not_checked: 'not checked',
	opted_out: 'opted out',
	timezone_unknown: 'without a known time zone',
};

/** The reasons of what is blocked, the commonest first: `, 12 without consent, 3 opted out`. */
export const reasonsIn = (reasons: ReadonlyMap<string, number>): string =>
	[...reasons]
		.sort(([, a], [, b]) => b - a)
		.map(([reason, count]) => `, ${counted(count)} ${WORDS[reason] ?? reason.replaceAll('_', ' ')}`)
		.join('');
