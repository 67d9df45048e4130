import { readSender, type Sender } from '../../sender';
import { failedRequest, refusal } from '../failedRequest';
import type { OutgoingSms, SendOutcome } from '../gateway';
import type { HttpReply, HttpRequest } from '../http';
import { asNumber, asText, jsonObject } from '../json';
import { withPlus } from '../withPlus';
import { failureOfCode, readError } from './errors';
import type { TwilioKeys } from './keys';
import { accountRequest } from './request';

/** A Messaging Service that cannot exist, so that Twilio refuses (21705). */
const noService = 'MG00000000000000000000000000000000';

/** @see https://www.twilio.com/docs/messaging/api/message-resource#create-a-message-resource */
export const buildSend = (keys: TwilioKeys, [message]: readonly OutgoingSms[]): HttpRequest =>
	accountRequest(keys, 'Messages.json', message ? fieldsOf(keys, message) : {});

const fieldsOf = (keys: TwilioKeys, message: OutgoingSms) => {
	const { to, text, sendAt, validityMinutes, reportUrl } = message;
	const sender = readSender(message.sender);
	return {
		To: to,
		From: fromOf(sender),
		MessagingServiceSid: sender.kind === 'service' ? sender.value : serviceOf(keys, sendAt),
		Body: text,
		...(sendAt === undefined
			? {}
			: { ScheduleType: 'fixed', SendAt: new Date(sendAt).toISOString() }),
		ValidityPeriod: validityMinutes === undefined ? undefined : String(validityMinutes * 60),
		StatusCallback: reportUrl,
	};
};

/** Twilio knows its numbers by E.164 with the plus, and short codes as they are. */
function fromOf(sender: Sender): string | undefined {
	switch (sender.kind) {
		case 'name':
			return sender.value;
		case 'number':
			return withPlus(sender.value);
		default:
			return undefined;
	}
}

/**
 * Without a Messaging Service, Twilio ignores SendAt and sends at once (docs of error 35111), at night
 * perhaps. Such a message must be refused.
 */
function serviceOf(keys: TwilioKeys, sendAt: number | undefined): string | undefined {
	if (keys.twilioSendFrom === 'messagingService') return keys.twilioMessagingServiceSid;
	return sendAt === undefined ? undefined : noService;
}

export function readSend(reply: HttpReply): SendOutcome {
	const body = jsonObject(reply.body);
	const sid = asText(body?.['sid']);
	if (!body || reply.status < 200 || reply.status > 299) {
		return failedRequest(reply, readError(reply), { mayBeTaken: sid !== undefined });
	}
	if (sid === undefined)
		return { kind: 'unknown', message: 'Twilio answered without a message SID' };
	const code = asNumber(body['error_code']);
	if (code !== undefined && body['status'] === 'failed') {
		const message = `Twilio took the message and failed it at once (${code})`;
		return refusal(failureOfCode(code) ?? { cause: 'other', message });
	}
	return {
		kind: 'accepted',
		gatewayMessageId: sid,
		...segmentsOf(body['num_segments']),
		...priceOf(body['price'], body['price_unit']),
		repeated: false,
	};
}

/** Twilio writes numbers as text; a Messaging Service says 0 until it has picked the sender. */
function segmentsOf(value: unknown): { readonly segments?: number } {
	const segments = Number(asText(value) ?? NaN);
	return Number.isInteger(segments) && segments > 0 ? { segments } : {};
}

/** Null at first; a cost is written as a negative amount. */
function priceOf(value: unknown, unit: unknown): { price?: number; currency?: string } {
	const price = Number(asText(value) ?? NaN);
	const currency = asText(unit);
	if (!Number.isFinite(price) || currency === undefined) return {};
	return { price: Math.abs(price), currency: currency.toUpperCase() };
}
