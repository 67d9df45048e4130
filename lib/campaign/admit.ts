import { isSendable, type BindingCheck, type Recipient } from '../compliance';
import { parseSender, type OutgoingSms } from '../gateways';
import { toE164 } from '../phone';
import { fail, ok, type Result } from '../shared';
import { measure } from '../text';
import { SKIP_REASONS, type DeliveryReason } from './delivery';
import { messageKey } from './messageKey';
import type { ReadableSms } from './readSms';

/** All that an item says about one message. */
export interface Candidate {
	readonly recipient: Recipient | undefined;
	readonly sms: ReadableSms | undefined;
	/** As the item carries it: anyone may have edited it. */
	readonly check: BindingCheck | undefined;
}

export interface AdmitSettings {
	/** Epoch milliseconds at which the message would leave. */
	readonly at: number;
	/** Used where the message names no sender. */
	readonly senderName: string;
	/** What makes a transactional message unique. */
	readonly messageKey: string;
}

export interface Refusal {
	readonly reason: DeliveryReason;
	readonly message: string;
}

/**
 * Decides at the moment of sending whether a message may go to the gateway, whatever the workflow
 * did before: a number, a text, a key against repetition, a possible sender, and the person's
 * opt-out, consent and hours, in this order.
 */
export function admit(
	{ recipient, sms, check }: Candidate,
	settings: AdmitSettings,
): Result<OutgoingSms, Refusal> {
	const to = recipient && toE164(recipient.phone.e164);
	if (!recipient || !to) return refuse('no_phone');
	if (!sms) return refuse('no_message');
	const campaign = sms.purpose === 'transactional' ? settings.messageKey.trim() : sms.campaign;
	if (campaign === '') {
		return refuse(sms.purpose === 'transactional' ? 'no_message_key' : 'no_campaign');
	}
	const sender = parseSender(sms.sender || settings.senderName);
	if (!sender.ok) return fail({ reason: 'invalid_sender', message: sender.failure });
	const sendable = isSendable(recipient, sms.purpose, check, settings.at);
	if (!sendable.ok) return sendable;
	return ok({
		to,
		sender: sender.value.kind === 'default' ? '' : sender.value.value,
		text: sms.text,
		encoding: measure(sms.text).encoding,
		idempotencyKey: messageKey(campaign, to, sms.step),
	});
}

const refuse = (reason: keyof typeof SKIP_REASONS) =>
	fail<Refusal>({ reason, message: SKIP_REASONS[reason] });
