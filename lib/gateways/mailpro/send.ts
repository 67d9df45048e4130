import { failedRequest } from '../failedRequest';
import { formBody, formType } from '../formBody';
import type { OutgoingSms, SendOutcome } from '../gateway';
import type { HttpReply, HttpRequest } from '../http';
import { jsonObject } from '../json';
import { idIn, numberIn, objectsWith } from './answer';
import { readError } from './errors';
import type { MailproKeys } from './keys';
import { localTime } from './localTime';

/** @see https://www.mailpro.com/api/sms/send/add-single.asp */
export const buildSend = (keys: MailproKeys, messages: readonly OutgoingSms[]): HttpRequest => {
	const [message] = messages;
	const { text = '', to = '', sendAt } = message ?? {};
	const time = sendAt === undefined ? undefined : localTime(sendAt, keys.mailproTimeZone);
	// Without its time it would go out at once; without a number it goes nowhere.
	const isTimeLost = sendAt !== undefined && time === undefined;
	return {
		method: 'POST',
		url: 'https://api.mailpro.com/sms/send/add_single.json',
		headers: { ...formType, accept: 'application/json' },
		body: formBody({
			id_client: keys.mailproClientId,
			api_key: keys.mailproApiKey,
			message: text,
			to: isTimeLost ? '' : to,
			Scheduled_time: time,
		}),
	};
};

export function readSend(reply: HttpReply): SendOutcome {
	const [send] = objectsWith('id_send', reply.body);
	const id = idIn(send, 'id_send');
	const body = jsonObject(reply.body);
	if (!body || reply.status < 200 || reply.status >= 300) {
		const outcome = failedRequest(reply, readError(reply), { mayBeTaken: id !== undefined });
		return body && reply.status === 400 ? perhapsOfMessage(outcome) : outcome;
	}
	if (id === undefined || id === '0') {
		return { kind: 'unknown', message: 'Mailpro answered without naming the message' };
	}
	const credits = numberIn(send, 'charge');
	return {
		kind: 'accepted',
		gatewayMessageId: id,
		...(credits === undefined ? {} : { credits }),
		repeated: false,
	};
}

/**
 * A 400 in JSON is likely about the message, but Mailpro documents no error by which to know that: the
 * message may go another time, and the run goes on as long as others are taken.
 */
const perhapsOfMessage = (outcome: SendOutcome): SendOutcome =>
	outcome.kind === 'refused'
		? {
				...outcome,
				cause: 'other',
				message: 'Mailpro refused the message, and does not say why (400)',
			}
		: outcome;
