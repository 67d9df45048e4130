/** The room of the rules, as the page needs it. */
export type Compliance = Pick<
	typeof import('../../../lib/compliance/index.ts'),
	| 'CHECK_REASONS'
	| 'CONTENT_FINDINGS'
	| 'COUNTRIES'
	| 'COUNTRY_WORDS'
	| 'DEFAULT_COUNTRY'
	| 'hoursPolicy'
	| 'LANGUAGES'
	| 'openMinutes'
	| 'REPLY_OUTCOMES'
	| 'REPLY_RULES'
	| 'SEND_REASONS'
	| 'STATES'
>;

/** The room of the numbers, as the page needs it. */
export type Phones = Pick<typeof import('../../../lib/phone/index.ts'), 'parsePhone'>;
