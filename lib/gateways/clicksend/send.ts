import { failedRequest, refusal } from '../failedRequest';
import type { OutgoingSms, SendOutcome } from '../gateway';
import type { HttpReply, HttpRequest } from '../http';
import { asObject, asText, jsonObject, type JsonObject } from '../json';
import { asCount, asPosted } from '../posted';
import { withPlus } from '../withPlus';
import { failureOfStatus, readError, sentBefore } from './errors';
import type { ClicksendKeys } from './keys';
import { clicksendRequest } from './request';

/** @see https://developers.clicksend.com/docs/messaging/sms/other/send-sms */
export const buildSend = (keys: ClicksendKeys, messages: readonly OutgoingSms[]): HttpRequest =>
	clicksendRequest(keys, 'POST', 'sms/send', { messages: messages.map(messageOf) });

const messageOf = ({ to, sender, text, idempotencyKey, sendAt }: OutgoingSms) => ({
	to,
	body: text,
	...(sender === '' ? {} : { from: withPlus(sender) }),
	// Seconds since 1970.
	...(sendAt === undefined ? {} : { schedule: Math.ceil(sendAt / 1000) }),
	custom_string: idempotencyKey,
});

export function readSend(reply: HttpReply, messages: readonly OutgoingSms[]): SendOutcome[] {
	const body = jsonObject(reply.body);
	const data = asObject(body?.['data']);
	const list = data?.['messages'];
	if (reply.status !== 200 || !Array.isArray(list)) {
		const about = { count: messages.length, mayBeTaken: Array.isArray(list) };
		const all = failedRequest(reply, readError(reply), about);
		return messages.map(() => all);
	}
	// Their order is not promised.
	const answers = list.map(asObject).filter((each) => each !== undefined);
	const currency = currencyOf(data);
	return messages.map(({ idempotencyKey }) => {
		const mine = answers.filter((each) => asPosted(each['custom_string']) === idempotencyKey);
		return readOutcome(mine.length === 1 ? mine[0] : undefined, currency);
	});
}

function readOutcome(answer: JsonObject | undefined, currency: string | undefined): SendOutcome {
	const status = asText(answer?.['status']) ?? '';
	if (status === sentBefore) {
		const message = `ClickSend has sent the same text to this number just now (${status})`;
		return { kind: 'unknown', message };
	}
	const failure = failureOfStatus(status);
	if (failure) return refusal(failure);
	const id = asPosted(answer?.['message_id']);
	if (status !== 'SUCCESS' || id === undefined) {
		return {
			kind: 'unknown',
			message: `ClickSend does not say what it did (${status || 'no status'})`,
		};
	}
	const segments = asCount(answer?.['message_parts']);
	const price = asCount(answer?.['message_price']);
	return {
		kind: 'accepted',
		gatewayMessageId: id,
		...(segments === undefined || segments < 1 ? {} : { segments }),
		...(price === undefined || currency === undefined ? {} : { price, currency }),
		repeated: false,
	};
}

/** ISO 4217, of the account; older answers write its name without the line. */
export const currencyOf = (data: JsonObject | undefined): string | undefined =>
	asText(asObject(data?.['_currency'] ?? data?.['currency'])?.['currency_name_short']);
