import { fail, ok } from '../../shared';
import type { InboundEvent, Webhooks } from '../gateway';
import { postedFields, queryFields } from '../posted';
import { toldOf } from '../toldOf';
import { failureOfReport } from './errors';
import { postToken, type TwilioKeys } from './keys';
import { isSigned } from './signature';
import { kindOf } from './status';

/**
 * Replies (the webhook of a number or a Messaging Service) and delivery reports (StatusCallback), as forms.
 *
 * @see https://www.twilio.com/docs/messaging/guides/webhook-request
 */
export const webhooks: Webhooks<TwilioKeys> = {
	methods: ['POST', 'GET'],
	guard: (keys) => (postToken(keys) === '' ? 'address' : 'signature'),
	steps: [
		'Sign in to the Twilio console and open Phone Numbers, Manage, Active numbers, and there the number.',
		'Under Messaging Configuration, “A message comes in”: choose Webhook, enter {url}, choose HTTP POST, and save.',
		'With a Messaging Service: open Messaging, Services, the service, Integration, choose “Send a webhook” and enter {url} as the Request URL.',
		'Delivery reports need nothing: each message brings the address along.',
	],
	verify(keys, request) {
		const token = postToken(keys);
		if (token === '') return 'unsigned';
		return isSigned(token, request) ? 'valid' : 'forged';
	},

	read(request) {
		const fields = request.method === 'GET' ? queryFields(request) : postedFields(request);
		const field = (name: string) => fields.get(name) ?? '';
		const gatewayMessageId = field('MessageSid') || field('SmsSid');
		const status = field('MessageStatus') || field('SmsStatus');
		if (gatewayMessageId === '') return fail('This is no post of Twilio: it names no MessageSid');
		if (status !== '' && status !== 'received') {
			return ok([reportOf(gatewayMessageId, status, field('To'), field('ErrorCode'))]);
		}
		if (!fields.has('Body')) return fail('This post of Twilio is no reply and no delivery report');
		return ok([
			{
				kind: 'reply',
				gatewayMessageId,
				from: field('From'),
				to: field('To'),
				text: field('Body'),
				...keywordOf(field('OptOutType')),
			},
		]);
	},
};

function reportOf(
	gatewayMessageId: string,
	status: string,
	to: string,
	code: string,
): InboundEvent {
	const kind = kindOf(status);
	const address = to === '' ? {} : { to };
	if (kind === 'cancelled') {
		const reason = 'It was called back before its time';
		return { kind: 'report', gatewayMessageId, status: 'undelivered', reason, ...address };
	}
	const failure = kind === 'undelivered' ? failureOfReport(Number(code)) : undefined;
	return { kind: 'report', gatewayMessageId, status: kind, ...toldOf(failure), ...address };
}

/** Set where Advanced Opt-Out of a Messaging Service has recognised one, in any language. */
function keywordOf(type: string): { readonly keyword?: 'stop' | 'start' | 'help' } {
	const keyword = type.toLowerCase();
	return keyword === 'stop' || keyword === 'start' || keyword === 'help' ? { keyword } : {};
}
