import { exactJson } from '../exactJson';
import { failedRequest } from '../failedRequest';
import type { OutgoingSms, SendOutcome } from '../gateway';
import type { HttpReply, HttpRequest } from '../http';
import { asObject } from '../json';
import { asPosted } from '../posted';
import { withoutPlus } from '../withPlus';
import { readError } from './errors';
import type { BrevoKeys } from './keys';
import { brevoRequest } from './request';

/** @see https://developers.brevo.com/reference/sendasynctransactionalsms */
export function buildSend(keys: BrevoKeys, messages: readonly OutgoingSms[]): HttpRequest {
	const [message] = messages;
	const { sender = '', encoding, idempotencyKey, reportUrl } = message ?? {};
	return brevoRequest(keys, 'POST', 'transactionalSMS/send', {
		recipient: withoutPlus(message?.to ?? ''),
		...(sender === '' ? {} : { sender: withoutPlus(sender) }),
		content: message?.text ?? '',
		type: keys.brevoMessageType,
		// Without it Brevo loses every character that GSM-7 has not.
		unicodeEnabled: encoding === 'UCS-2',
		...(idempotencyKey === undefined ? {} : { tag: idempotencyKey }),
		// What is posted to an address of the message brings no token along.
		...(reportUrl === undefined || keys.brevoWebhookToken !== '' ? {} : { webUrl: reportUrl }),
	});
}

export function readSend(reply: HttpReply): SendOutcome {
	const id = asPosted(asObject(exactJson(reply.body))?.['messageId']);
	if (id !== undefined && (reply.status === 200 || reply.status === 201)) {
		return { kind: 'accepted', gatewayMessageId: id, repeated: false };
	}
	return failedRequest(reply, readError(reply), { mayBeTaken: id !== undefined });
}
