import { readSender } from '../../sender';
import { failedRequest } from '../failedRequest';
import type { OutgoingSms, SendOutcome } from '../gateway';
import type { HttpReply, HttpRequest } from '../http';
import { asNumber, asText } from '../json';
import { keyedUrl } from '../keyedUrl';
import { withPlus } from '../withPlus';
import { errorsIn, failureOfReport, leavesOpen, readError } from './errors';
import type { TelnyxKeys } from './keys';
import { priceOf, stateOf } from './message';
import { dataIn, telnyxRequest } from './request';

/** @see https://developers.telnyx.com/api-reference/messages/send-a-message */
export const buildSend = (keys: TelnyxKeys, [message]: readonly OutgoingSms[]): HttpRequest =>
	telnyxRequest(keys, 'POST', 'messages', message ? fieldsOf(keys, message) : {});

function fieldsOf({ telnyxProfileId: profile }: TelnyxKeys, message: OutgoingSms) {
	const { to, text, encoding, sendAt, reportUrl, idempotencyKey } = message;
	const sender = readSender(message.sender);
	// A number is known by the profile it belongs to, whichever the credential names.
	const isNumber = sender.kind === 'number';
	return {
		to,
		from: message.sender === '' ? undefined : isNumber ? withPlus(sender.value) : message.sender,
		messaging_profile_id: profile === '' || isNumber ? undefined : profile,
		text,
		type: 'SMS',
		// Left to itself, Telnyx puts look-alikes in the place of characters.
		encoding: encoding === 'UCS-2' ? 'ucs2' : 'gsm7',
		send_at: sendAt === undefined ? undefined : wholeMinute(sendAt),
		...(reportUrl === undefined
			? {}
			: { webhook_url: keyedUrl(reportUrl, idempotencyKey), use_profile_webhooks: true }),
	};
}

const minute = 60_000;

/** Telnyx knows minutes only: rounded up, so that nothing goes out too early. */
const wholeMinute = (instant: number): string =>
	new Date(Math.ceil(instant / minute) * minute).toISOString();

export function readSend(reply: HttpReply): SendOutcome {
	const data = dataIn(reply.body);
	const id = asText(data?.['id']);
	if (!data || reply.status < 200 || reply.status > 299) {
		const mayBeTaken = id !== undefined || leavesOpen(reply);
		return failedRequest(reply, readError(reply), { mayBeTaken });
	}
	const state = stateOf(data);
	if (id === undefined || state === undefined) {
		return failedRequest(reply, readError(reply), { mayBeTaken: true });
	}
	if (state === 'sending_failed') {
		// It has an ID there: what a second try came to would be another message.
		const failure = failureOfReport(errorsIn(data['errors']), state);
		return { kind: 'refused', ...failure, retryable: false };
	}
	const parts = asNumber(data['parts']);
	const { price, currency } = priceOf(data);
	return {
		kind: 'accepted',
		gatewayMessageId: id,
		...(parts === undefined || parts < 1 ? {} : { segments: parts }),
		...(price === undefined || currency === undefined ? {} : { price, currency }),
		repeated: false,
	};
}
