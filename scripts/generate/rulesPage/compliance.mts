/** The room of the rules, as the pages need it. */
export type Compliance = Pick<
	typeof import('../../../lib/compliance/index.ts'),
	| 'CHECK_REASONS'
	| 'checkContent'
	| 'CONTENT_FINDINGS'
	| 'COUNTRIES'
	| 'COUNTRY_WORDS'
	| 'countryOf'
	| 'countryOn'
	| 'decide'
	| 'DEFAULT_COUNTRY'
	| 'hoursPolicy'
	| 'LANGUAGES'
	| 'noticeFor'
	| 'openMinutes'
	| 'REPLY_OUTCOMES'
	| 'REPLY_RULES'
	| 'SEND_REASONS'
	| 'STATES'
>;

/** The room of the numbers, as the pages need it. */
export type Phones = Pick<typeof import('../../../lib/phone/index.ts'), 'parsePhone'>;
