/** The room of the rules, as the page needs it. */
export type Compliance = Pick<
	typeof import('../../../lib/compliance/index.ts'),
	| 'CHECK_REASONS'
	| 'CONTENT_FINDINGS'
	| 'COUNTRIES'
	| 'COUNTRY_WORDS'
	| 'DEFAULT_COUNTRY'
	| 'LANGUAGES'
	| 'REPLY_OUTCOMES'
	| 'REPLY_RULES'
	| 'SEND_REASONS'
	| 'STATES'
>;
