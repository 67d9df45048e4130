import { decide, hoursPolicy, isSendable, type BindingCheck, type Recipient } from '../compliance';
import type { OutgoingSms } from '../gateways';
import {
	contentDigest,
	instantOf,
	readCheck,
	readHeldAs,
	readRecipient,
	readSeal,
	readSms,
	type Item,
	type Mac,
	type ReadableSms,
	type ReadCheck,
	type Vouched,
} from '../item';
import { messageKey, SKIP_REASONS, type Skip } from '../message';
import { parsePhone, toE164, type E164, type PhoneNumber } from '../phone';
import { fail, ok, type Result } from '../shared';
import { measure } from '../text';
import { chooseSender, type SenderChoice } from './chooseSender';

/** All that an item says about one message. */
export interface Candidate {
	/** The person by the number itself; `undefined` where the item carries no valid one. */
	readonly recipient: NumberedRecipient | undefined;
	readonly sms: ReadableSms | undefined;
	readonly check: ReadCheck | undefined;
	/** What the check vouches for; `undefined` where it was not made for this very message. */
	readonly vouched: Vouched | undefined;
	/** The text to be judged at the moment of sending, where no check has seen it. */
	readonly unseen: { readonly text: string; readonly sender: string } | undefined;
	/** The key under which it waited in the ledger, for an item that was given out from there. */
	readonly heldAs?: string | undefined;
}

type NumberedRecipient = Recipient & { readonly phone: PhoneNumber };

/** @param mac the ledger's, with which Check sealed what it vouches for */
export function readCandidate(item: Item, mac: Mac): Candidate {
	const sms = readSms(item);
	const vouched = readSeal(item, mac);
	const isSeen = vouched?.content === 'any' || vouched?.content === contentDigest(item);
	return {
		recipient: recipientByNumber(item),
		sms,
		check: readCheck(item),
		vouched,
		unseen: sms && !isSeen ? { text: sms.text, sender: sms.sender } : undefined,
		heldAs: readHeldAs(item),
	};
}

/** Country and zones are read from the number: what the item says of them may be somebody else's. */
function recipientByNumber(item: Item): NumberedRecipient | undefined {
	const recipient = readRecipient(item);
	const e164 = recipient && toE164(recipient.phone.e164);
	const phone = e164 && parsePhone(e164, { mobileOnly: false });
	return recipient && phone?.ok ? { ...recipient, phone: phone.value } : undefined;
}

/**
 * The moment of a plan ("Decide As Of"), which may be played through only on a gateway that reaches
 * no phone; `undefined` where now counts, as it always does where messages reach people.
 */
export const plannedMoment = ({ check }: Candidate, reachesPhones: boolean): number | undefined =>
	!reachesPhones && check?.isPlan === true ? instantOf(check.checkedAt) : undefined;

export interface Preparation {
	/** Used where the message names no sender. */
	readonly senderName: string;
	/** What makes a transactional message unique. */
	readonly messageKey: string;
	readonly senders?: SenderChoice | undefined;
}

/**
 * The message as it would go to the gateway, or what it lacks at any hour: a number, a text, a key
 * against repetition, a possible sender.
 */
export function prepare(
	{ recipient, sms, heldAs }: Candidate,
	settings: Preparation,
): Result<OutgoingSms, Skip> {
	if (!recipient) return skip('no_phone');
	const { e164: to, country } = recipient.phone;
	if (!sms) return skip('no_message');
	const key = keyOf(sms, to, settings.messageKey.trim(), heldAs);
	if (!key) return skip(sms.purpose === 'transactional' ? 'no_message_key' : 'no_campaign');
	const sender = chooseSender(sms.sender || settings.senderName, country, settings.senders);
	if (!sender.ok) return sender;
	const { encoding } = measure(sms.text);
	return ok({ to, sender: sender.value, text: sms.text, encoding, idempotencyKey: key });
}

/** The part of a candidate that may change from one moment to the next. */
type Judged = Pick<Candidate, 'recipient' | 'sms' | 'vouched' | 'unseen'> & {
	readonly check: BindingCheck | undefined;
};

/**
 * Decides at the moment of sending (epoch ms), whatever the workflow did before: the person's opt-out
 * and consent; for all but transactional messages a check that was made for this very message and
 * holds; and once more the law by the number itself, so that a check can only narrow it. Hours that the
 * user answers for stand as the check has sealed them.
 */
export function mayLeave(
	{ recipient, sms, check, vouched, unseen }: Judged,
	at: number,
): Result<undefined, Skip> {
	if (!recipient) return skip('no_phone');
	if (!sms) return skip('no_message');
	const { purpose } = sms;
	const sendable = isSendable(recipient, purpose, vouched && check, at);
	if (purpose === 'transactional') return sendable;
	if (check?.decision === 'send' && !vouched && isUnchecked(sendable)) return FOREIGN_CHECK;
	if (!sendable.ok || !vouched) return sendable;
	const hours = vouched.hours === 'own' ? ANY_HOUR : COUNTRY_RULES;
	const options = { purpose, hours, safetyMarginMinutes: 0, content: unseen };
	const { decision, reason, message } = decide(recipient, options, at);
	return decision === 'send' ? sendable : fail<Skip>({ reason, message });
}

const COUNTRY_RULES = hoursPolicy();
const ANY_HOUR = hoursPolicy({
	mode: 'ownWindowOnly',
	ownWindow: [{ days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 24 * 60 }],
});

const FOREIGN_CHECK = fail<Skip>({
	reason: 'not_checked',
	message:
		'The check was not made for this message, or was changed since. Put “Check Consent & Quiet Hours” right before this node.',
});

const isUnchecked = (verdict: Result<undefined, Skip>): boolean =>
	!verdict.ok && verdict.failure.reason === 'not_checked';

function keyOf(
	{ purpose, campaign, step }: ReadableSms,
	to: E164,
	ownKey: string,
	heldAs?: string,
): string | undefined {
	const name = purpose === 'transactional' ? ownKey : campaign;
	if (name !== '') return messageKey(name, to, step);
	// The node that gives a held message out need not know the Message Key it was held with.
	return purpose === 'transactional' ? heldAs : undefined;
}

const skip = (reason: keyof typeof SKIP_REASONS) =>
	fail<Skip>({ reason, message: SKIP_REASONS[reason] });
