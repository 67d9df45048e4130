import { spoken } from '../words';

/** How a sentence speaks of the messages that did not go for one reason, and what can be done about it. */
interface Said {
	/** Follows a number: “3 without consent”. */
	readonly words: string;
	/** What to do, as a sentence without a stop; absent where nothing is to be done. */
	readonly cure?: string;
}

const CHECK_AGAIN = 'Run “Check Consent & Quiet Hours” again right before this node';
const SCHEDULE =
	'Use the operation “Schedule” of “Send SMS” for what comes from “Send Later” of the check';
const SENDER = 'Choose another sender in “Compose SMS” or in the credential';
const REGISTER_NAME =
	'Have the name registered and enter it in the credential, or send from a number with “Sender by Country” of “Compose SMS”';
const CONSENT =
	'Import a column that tells of their consent, or record it with “Record Opt-In” of “SMS Ledger”';
const LATER = 'Run the workflow again later: nobody is texted twice';
const TEXT =
	'Correct the text in “Compose SMS”: “delivery.message” of each item says what it lacks';

/** What passes by itself, or is as it should be, has no cure. */
const SAID: Readonly<Record<string, Said>> = {
	already_sent: { words: 'sent before' },
	cancelled: { words: 'withdrawn before they were sent' },
	duplicate: { words: 'twice in the list' },
	in_progress: { words: 'in the hands of another execution' },
	opted_out: { words: 'opted out' },
	suppressed: { words: 'on your suppression list' },
	frequency_cap: { words: 'with enough messages for now' },
	pilot: {
		words: 'kept back by the pilot',
		cure: 'Run the campaign again without “Pilot (Messages)” to send to the rest',
	},
	waiting: { words: 'waiting for their time already' },

	no_phone: { words: 'without a valid number', cure: 'Put “Import Phone List” first' },
	no_message: { words: 'without a message', cure: 'Put “Compose SMS” before this node' },
	missing_field: {
		words: 'without a field of the message',
		cure: 'Give the field a fallback, as in {firstName|there}',
	},
	sample: {
		words: 'samples of a trigger, which are never sent',
		cure: 'Use “Send Test” to try the text',
	},
	replaced: { words: 'replaced by a later item of the same key' },
	not_replaced: {
		words: 'not replaced, since the earlier message could not be called back',
		cure: 'Withdraw it at the gateway, or let it go as it is',
	},
	no_campaign: { words: 'without a campaign', cure: 'Name the campaign in “Compose SMS”' },
	no_message_key: {
		words: 'without a Message Key',
		cure: 'Add the option “Message Key” with what makes the message unique, such as the order number',
	},
	not_checked: {
		words: 'not checked',
		cure: 'Put “Check Consent & Quiet Hours” right before this node: only its own check of each message counts',
	},
	not_now: { words: 'before their hours', cure: SCHEDULE },
	too_early: { words: 'before their hours', cure: SCHEDULE },
	closed_date: { words: 'on a date that you closed', cure: CHECK_AGAIN },
	closing_soon: { words: 'too near the closing of their hours', cure: CHECK_AGAIN },
	outside_hours: { words: 'outside their hours', cure: CHECK_AGAIN },
	preferred_time: { words: 'for the hour that you prefer', cure: CHECK_AGAIN },
	public_holiday: { words: 'on a public holiday', cure: CHECK_AGAIN },
	too_late: { words: 'past their latest moment', cure: CHECK_AGAIN },
	not_waiting: { words: 'unknown to the ledger', cure: CHECK_AGAIN },
	country_unknown: { words: 'of no known country', cure: CHECK_AGAIN },
	marketing_closed: { words: 'in a country that carries no advertising' },
	no_opening_within_14_days: { words: 'without a common hour in all their possible time zones' },
	not_on_register: { words: 'not on the register of those who agreed' },
	on_register: { words: 'on a register of those who may not be texted' },
	register_unscreened: {
		words: 'not screened against a register',
		cure: 'Screen the list and say so in “Registers” of the check',
	},
	sector_banned: { words: 'of a business that may not advertise there' },
	timezone_unknown: {
		words: 'without a known time zone',
		cure: 'Import a column with their time zone or postal code',
	},

	no_consent: { words: 'without consent', cure: CONSENT },
	consent_expired: { words: 'with expired consent', cure: 'Ask them for consent anew' },
	consent_scope: {
		words: 'with consent to something else',
		cure: 'If it covers marketing, say so in “Scopes That Cover Marketing” of the check',
	},
	soft_opt_in_not_allowed: { words: 'only customers, not consenting', cure: CONSENT },

	invalid_sender: { words: 'with a sender that is not taken', cure: SENDER },
	sender_form: { words: 'with a sender that is not taken', cure: SENDER },
	sender_not_carried: { words: 'where names are not carried', cure: REGISTER_NAME },
	name_refused: { words: 'where names are not carried', cure: REGISTER_NAME },
	sender_not_registered: { words: 'where the name is not registered', cure: REGISTER_NAME },
	name_not_registered: { words: 'where the name is not registered', cure: REGISTER_NAME },
	notice_missing: { words: 'without a way to opt out', cure: TEXT },
	notice_language: { words: 'without a way to opt out in their language', cure: TEXT },
	notice_unreachable: {
		words: 'asking for an answer that nobody receives',
		cure: 'Send from a number, or have the text name one',
	},
	label_missing: { words: 'without the label of advertising', cure: TEXT },
	content_not_carried: { words: 'with content that is not carried', cure: TEXT },
	invalid_message: { words: 'with a text that the gateway refuses', cure: TEXT },

	over_budget: {
		words: 'beyond “Maximum Credits”',
		cure: 'To send more, raise “Maximum Credits” and turn on “Raise the Limit”',
	},
	paused: { words: 'of a paused campaign', cure: 'Resume it with “SMS Ledger”' },
	stopped: { words: 'left when the execution ended', cure: LATER },
	gateway_failing: { words: 'left when the gateway failed', cure: LATER },
	throttled: { words: 'more than the gateway takes at a time', cure: LATER },
	unavailable: { words: 'not taken by the gateway for now', cure: LATER },
	insufficient_credits: {
		words: 'not covered by the balance',
		cure: 'Top up the account and run the workflow again',
	},
	credential_invalid: {
		words: 'refused for the keys',
		cure: 'Correct the credential of the gateway and run the workflow again',
	},
	misconfigured: {
		words: 'refused for the set-up',
		cure: '“delivery.message” of each item says what to put right at the gateway or in the credential',
	},
	invalid_recipient: {
		words: 'to numbers that the gateway does not take',
		cure: 'Take these numbers off the list',
	},
	no_answer: {
		words: 'in doubt',
		cure: 'What is in doubt is not sent again: settle it with “Reconcile” of “SMS Ledger”',
	},

	no_time: { words: 'without a time', cure: 'Give a time for each item in “Send At”' },
	time_unreadable: {
		words: 'with a time that cannot be read',
		cure: 'Write times as in 2027-03-01 10:00',
	},
	time_over: { words: 'with a time that is over' },
	zone_unknown: {
		words: 'without a known time zone',
		cure: 'Import a column with their time zone, or choose “This Workflow’s” in “Clock”',
	},
	out_of_schedule_range: {
		words: 'beyond the reach of the gateway’s scheduler',
		cure: 'Choose “Ledger” in “Schedule With”',
	},
	no_opening_before: {
		words: 'without an opening before their time',
		cure: 'Choose “Next Opening” in “When Hours Are Closed”',
	},
};

/** A reason as it follows a number in a sentence: “3 without consent”. */
export const reasonInWords = (reason: string): string => SAID[reason]?.words ?? spoken(reason);

/** What can be done about it, as a sentence without a stop; `undefined` where it is as it should be. */
export const cureOf = (reason: string): string | undefined => {
	const said = SAID[reason];
	return said ? said.cure : 'Each item on “Not Sent” says why in “delivery.message”';
};
