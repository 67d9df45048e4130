import { type BindingCheck, isSendable, type Recipient } from '../compliance';
import type { OutgoingSms } from '../gateways';
import { instantOf, readCheck, readHeldAs, readRecipient, readSms } from '../item';
import type { Item, ReadableSms, ReadCheck } from '../item';
import { messageKey, type Skip, SKIP_REASONS } from '../message';
import { type E164, toE164 } from '../phone';
import { fail, ok, type Result } from '../shared';
import { measure } from '../text';
import { chooseSender, type SenderChoice } from './chooseSender';

/** All that an item says about one message. */
export interface Candidate {
	/** Read once; `undefined` where the item carries no valid number. */
	readonly to: E164 | undefined;
	readonly recipient: Recipient | undefined;
	readonly sms: ReadableSms | undefined;
	readonly check: ReadCheck | undefined;
	/** The key under which it waited in the ledger, for an item that was given out from there. */
	readonly heldAs?: string | undefined;
}

export function readCandidate(item: Item): Candidate {
	const recipient = readRecipient(item);
	return {
		to: recipient && toE164(recipient.phone.e164),
		recipient,
		sms: readSms(item),
		check: readCheck(item),
		heldAs: readHeldAs(item),
	};
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
	{ to, recipient, sms, heldAs }: Candidate,
	settings: Preparation,
): Result<OutgoingSms, Skip> {
	if (!to) return skip('no_phone');
	if (!sms) return skip('no_message');
	const key = keyOf(sms, to, settings.messageKey.trim(), heldAs);
	if (!key) return skip(sms.purpose === 'transactional' ? 'no_message_key' : 'no_campaign');
	const country = recipient?.phone.country;
	const sender = chooseSender(sms.sender || settings.senderName, country, settings.senders);
	if (!sender.ok) return sender;
	const { encoding } = measure(sms.text);
	return ok({ to, sender: sender.value, text: sms.text, encoding, idempotencyKey: key });
}

/** The part of a candidate that may change from one moment to the next. */
type Judged = Pick<Candidate, 'recipient' | 'sms'> & { readonly check: BindingCheck | undefined };

/**
 * What is decided at the moment of sending (epoch ms), whatever the workflow did before: the person's
 * opt-out, consent and hours, in this order.
 */
export function mayLeave({ recipient, sms, check }: Judged, at: number): Result<undefined, Skip> {
	if (!recipient) return skip('no_phone');
	if (!sms) return skip('no_message');
	return isSendable(recipient, sms.purpose, check, at);
}

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
