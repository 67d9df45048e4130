/** Every reason a decision can give, with the sentence the documentation gives for it. */
export const CHECK_REASONS = {
	ok: 'The message may be sent now.',
	outside_hours: 'The hours of the country are closed now; there is a next opening.',
	closing_soon: 'The hours close within the safety margin, so they count as closed.',
	public_holiday: 'The country allows no messages on this public holiday.',
	closed_date: 'You closed this date yourself.',
	preferred_time: 'The message may go now, and waits for the local time you prefer.',
	frequency_cap: 'The person has had as many messages as a rule, or your own limit, allows.',
	too_late: 'The first legal moment is not before your deadline.',
	suppressed: 'The number is on your own suppression list.',
	no_opening_within_14_days:
		'The possible time zones are never all open at once in the next 14 days.',
	opted_out: 'The person said stop. This binds for every purpose.',
	no_consent: 'No consent to marketing is on record for this person.',
	consent_scope:
		'The consent on record is for something else, or does not say that it is for marketing.',
	consent_expired: 'The consent on record has lapsed.',
	soft_opt_in_not_allowed:
		'Only a customer relationship is on record, which this country does not accept for texts.',
	on_register: 'The number is on a register of those who may not be texted.',
	not_on_register: 'Only numbers on a register may be texted, and this one is not on it.',
	register_unscreened:
		'The law asks for a look into a register, and nobody says that there was one, or it is too old.',
	marketing_closed: 'The country’s networks carry no texts that advertise.',
	name_refused: 'The country’s networks lose texts whose sender is a name.',
	name_not_registered:
		'The country’s networks stop names that are not registered, and this one is not.',
	sender_form: 'The sender has not the form that the gateway or the country takes.',
	label_missing: 'The text lacks the label of advertising that the country asks for.',
	notice_missing:
		'The text does not say how to opt out, which the country asks for, or this package where it does not.',
	notice_language: 'The text does not say how to opt out in every language the country asks for.',
	notice_unreachable: 'The text asks for an answer that its sender cannot receive.',
	content_not_carried: 'The country’s networks stop texts with such a link or phone number.',
	sector_banned: 'The text is of a business that may not advertise by text in the country.',
	country_unknown: 'The number does not tell its country, so no rule can be chosen.',
	timezone_unknown:
		'No usable time zone, or in the United States no state, is known for this number.',
} as const satisfies Record<string, string>;

export type CheckReason = keyof typeof CHECK_REASONS;

/** What only the moment of sending can find, beside the reasons of the person's own record. */
export const SEND_REASONS = {
	not_checked: 'No check says that this message may be sent.',
	too_early: 'The moment the check allows has not come yet.',
	too_late: 'The moment the check allows has passed.',
} as const satisfies Record<string, string>;

export type SendReason = keyof typeof SEND_REASONS | PersonReason;

/** The reasons that lie in the person's own record, whatever the hour. */
export type PersonReason = Extract<
	CheckReason,
	| 'opted_out'
	| 'no_consent'
	| 'consent_scope'
	| 'consent_expired'
	| 'soft_opt_in_not_allowed'
	| 'country_unknown'
>;
