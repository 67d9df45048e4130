/** What became of a message: the field `delivery`. */
export interface Delivery {
	readonly status:
		'accepted' | 'scheduled' | 'held' | 'simulated' | 'refused' | 'unknown' | 'skipped';
	/** One word from a closed list; empty when all is well. */
	readonly reason: DeliveryReason | '';
	readonly message: string;
	readonly gateway: string;
	readonly gatewayMessageId: string;
	/** Ours: the deduplication key, which gateways with an idempotency key are given too. */
	readonly messageId: string;
	readonly segments: number;
	readonly credits: number;
	readonly price: number | null;
	readonly currency: string;
	/** ISO 8601 in UTC. */
	readonly at: string;
	/** Of a message that waits, here or at the gateway: when it is to leave, ISO 8601 in UTC. */
	readonly sendAt?: string;
	/** The gateway had accepted this very message before. */
	readonly repeated: boolean;
}

/** Why nothing was sent, beside what the check and the gateway say. */
export const SKIP_REASONS = {
	no_phone: 'The item carries no valid number. Put “Import Phone List” first.',
	no_message: 'No message is composed for this person. Put “Compose SMS” before this node.',
	missing_field:
		'A merge field of the message has no value for this person. Give it a fallback, as in {firstName|there}.',
	no_campaign:
		'The message names no campaign, so a repetition could not be recognised. Name it in “Compose SMS”.',
	no_message_key:
		'A transactional message needs a Message Key of its own, such as the order number: a text or a number.',
	invalid_sender: 'The sender has not the form that the gateway or the country takes.',
	duplicate: 'The same number gets this message already, from an earlier item.',
	over_budget:
		'The message would exceed “Maximum Credits”, as this run or an earlier one has set it. “Raise the Limit” lets the campaign cost more.',
	stopped:
		'The execution was stopped before this message. Run the workflow again: nobody is texted twice.',
	gateway_failing:
		'The gateway failed so often that the run ended before this message. Run the workflow again later.',
	not_checked:
		'No check of this very message says that it may be sent. Put “Check Consent & Quiet Hours” right before this node.',
	pilot:
		'The message is not in the sample of this pilot; a run without “Pilot (Messages)” sends it.',
	not_now: 'The check holds this message for later.',
	sample:
		'The item is a sample of Birthday Trigger, which was run by hand: nobody is greeted for it. “Send Test” sends one to a number of your own.',
	not_waiting: 'The item says that its message waits in the ledger, which does not know it.',
	paused: 'The campaign is paused. “Resume” of SMS Ledger (resource “Campaign”) lets it go on.',
	already_sent: 'This very message was sent before.',
	in_progress: 'Another execution has this message in hand.',
	waiting: 'The message waits in the ledger for its time.',
	cancelled: 'The message was cancelled.',
	sender_not_carried:
		'The country of the number carries no sender names. Send from a number there, with “Sender by Country” of “Compose SMS”.',
	sender_not_registered:
		'The country stops sender names that are not registered there. Have your gateway register this one, or send from a number.',
	out_of_schedule_range:
		'The gateway’s own scheduler does not reach to this moment. Choose “Ledger” in “Schedule With”.',
	no_time: 'The item does not say when to send: neither the check nor the node names a time.',
	time_unreadable:
		'The time is none that can be read. Write it as in 2027-03-01 10:00 or 2027-03-01T10:00:00+01:00.',
	time_over: 'The time to send is over.',
	replaced: 'A later item of this run has another text or time for the same message.',
	not_replaced:
		'The gateway has the message scheduled and does not give it back: cancel it there, then use “Reconcile” in SMS Ledger.',
	zone_unknown:
		'The time is by the person’s own clock, and their time zone is not known. Import a column with it, or choose another “Clock”.',
	no_opening_before:
		'No opening is left before the time: the hours are closed from now until then.',
} as const satisfies Record<string, string>;

/** Of the closed list above, what a check says, or the cause that a gateway refused for. */
export type DeliveryReason = keyof typeof SKIP_REASONS | (string & {});

/** Why a message is not handed to the gateway. */
export interface Skip {
	readonly reason: DeliveryReason;
	readonly message: string;
}

export interface DeliveryContext {
	readonly gateway: string;
	readonly messageId: string;
	readonly segments: number;
	readonly credits: number;
	/** Epoch milliseconds. */
	readonly at: number;
}

/** A delivery that has nothing to say yet but what it is about. */
export const blankDelivery = ({ gateway, messageId, segments, credits, at }: DeliveryContext) => ({
	reason: '' as const,
	message: '',
	gateway,
	gatewayMessageId: '',
	messageId,
	segments,
	credits,
	price: null,
	currency: 'credits',
	at: new Date(at).toISOString(),
	repeated: false,
});

/** A message that never went to the gateway costs nothing. */
export const skipped = (
	context: DeliveryContext,
	reason: DeliveryReason,
	message: string,
): Delivery => ({ ...blankDelivery(context), status: 'skipped', reason, message, credits: 0 });

/** It waits in the ledger; with a reason where that was not asked for. */
export const held = (
	context: DeliveryContext,
	sendAt: number,
	reason: DeliveryReason | '' = '',
): Delivery => ({
	...blankDelivery(context),
	status: 'held',
	reason,
	message: `Held until ${inUtc(sendAt)}; “Scheduled SMS Trigger” gives it out then.`,
	sendAt: new Date(sendAt).toISOString(),
});

/** An instant for a sentence: `2026-11-28 21:49 UTC`. */
export const inUtc = (at: number): string =>
	`${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** Nothing left, but this is what would have. */
export const simulated = (context: DeliveryContext): Delivery => ({
	...blankDelivery(context),
	status: 'simulated',
});
