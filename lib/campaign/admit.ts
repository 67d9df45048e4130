import { isSendable, type BindingCheck, type Recipient } from '../compliance';
import type { OutgoingSms } from '../gateways';
import { toE164, type E164 } from '../phone';
import { fail, ok, type Result } from '../shared';
import { measure } from '../text';
import { chooseSender, type SenderChoice } from './chooseSender';
import type { ReadableSms } from './readSms';
import { SKIP_REASONS, type Skip, messageKey } from '../message';

/** All that an item says about one message. */
export interface Candidate {
	readonly recipient: Recipient | undefined;
	readonly sms: ReadableSms | undefined;
	/** As the item carries it: anyone may have edited it. */
	readonly check: BindingCheck | undefined;
	/** The key under which it waited in the ledger, for an item that was given out from there. */
	readonly heldAs?: string | undefined;
}

export interface AdmitSettings {
	/** Epoch milliseconds at which the message would leave. */
	readonly at: number;
	/** Used where the message names no sender. */
	readonly senderName: string;
	/** What makes a transactional message unique. */
	readonly messageKey: string;
	readonly senders?: SenderChoice | undefined;
}

/**
 * Decides at the moment of sending whether a message may go to the gateway, whatever the workflow
 * did before: a number, a text, a key against repetition, a possible sender, and the person's
 * opt-out, consent and hours, in this order.
 */
export function admit(candidate: Candidate, settings: AdmitSettings): Result<OutgoingSms, Skip> {
	const ready = prepare(candidate, settings);
	if (!ready.ok) return ready;
	const sendable = mayLeave(candidate, settings.at);
	return sendable.ok ? ready : sendable;
}

/** The part of `admit` that may change from one moment to the next. */
export function mayLeave(
	{ recipient, sms, check }: Candidate,
	at: number,
): Result<undefined, Skip> {
	if (!recipient) return refuse('no_phone');
	if (!sms) return refuse('no_message');
	return isSendable(recipient, sms.purpose, check, at);
}

/** The part of `admit` that holds at any moment: the message as it would go to the gateway. */
export function prepare(
	{ recipient, sms, heldAs }: Candidate,
	settings: Omit<AdmitSettings, 'at'>,
): Result<OutgoingSms, Skip> {
	const to = recipient && toE164(recipient.phone.e164);
	if (!recipient || !to) return refuse('no_phone');
	if (!sms) return refuse('no_message');
	const key = keyOf(sms, to, settings.messageKey.trim(), heldAs);
	if (!key) return refuse(sms.purpose === 'transactional' ? 'no_message_key' : 'no_campaign');
	const { country } = recipient.phone;
	const sender = chooseSender(sms.sender || settings.senderName, country, settings.senders);
	if (!sender.ok) return sender;
	const { encoding } = measure(sms.text);
	return ok({ to, sender: sender.value, text: sms.text, encoding, idempotencyKey: key });
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

const refuse = (reason: keyof typeof SKIP_REASONS) =>
	fail<Skip>({ reason, message: SKIP_REASONS[reason] });
