import { fail, ok, type Result } from '../../shared';
import type { InboundEvent, Part, Webhooks } from '../gateway';
import type { InboundRequest } from '../http';
import { asAddress, asCount, eachPosted } from '../posted';
import { fieldsOf, instantOf, type VonageFields } from './fields';
import type { VonageKeys } from './keys';
import { messagesEvents, messagesPost } from './messages';
import { reportOf } from './reports';
import { isSigned, replayWindowMs } from './signature';
import { hasToken } from './token';

/**
 * Delivery receipts and inbound messages, as a query, a form or JSON, whichever the account is set to. A
 * long inbound text arrives in parts, in any order, each an event of its own. Accounts whose default is the
 * Messages API post in the format of that one.
 *
 * @see https://developer.vonage.com/en/messaging/sms/guides/inbound-sms
 */
export const webhooks: Webhooks<VonageKeys> = {
	methods: ['POST', 'GET'],
	guard: ({ vonageSignatureSecret }) => (vonageSignatureSecret === '' ? 'address' : 'signature'),

	verify(keys, request, now) {
		const { vonageSignatureSecret: secret } = keys;
		if (secret === '') return 'unsigned';
		const genuine =
			isSigned(keys, fieldsOf(request), now) || hasToken(secret, request, replayWindowMs, now);
		return genuine ? 'valid' : 'forged';
	},

	read: (request) => eachPosted(request, readOne),

	steps: [
		'Sign in to the Vonage dashboard and open API settings, SMS settings.',
		'Choose “SMS API” as the default SMS setting.',
		'Enter {url} under “Inbound SMS webhooks” and under “Delivery receipts (DLR) webhooks”.',
		'Choose “POST-JSON” as the webhook format, and save the changes.',
		'To have posts signed, ask Vonage’s support to switch it on, then copy the signature secret and its method from the same page into the credential.',
	],
};

function readOne(request: InboundRequest): Result<readonly InboundEvent[], string> {
	const ofMessages = messagesPost(request);
	if (ofMessages) return ok(messagesEvents(ofMessages));
	const fields = fieldsOf(request);
	const id = (fields.get('messageId') ?? '').trim();
	const text = fields.get('text');
	if (id === '' && text === undefined) {
		return fail('This is no post of Vonage: it names no messageId');
	}
	if (id !== '' && fields.has('status')) return ok([reportOf(id, fields)]);
	const from = asAddress(fields.get('msisdn'));
	if (from === undefined) return fail('This post of Vonage names nobody who wrote');
	// Ring tones and settings are data, and say nothing.
	if (text === undefined) return ok([]);
	return ok([
		{
			kind: 'reply',
			gatewayMessageId: id,
			from,
			to: asAddress(fields.get('to')) ?? '',
			text,
			...instantOf(fields),
			...partOf(fields),
		},
	]);
}

function partOf(fields: VonageFields): { readonly part?: Part } {
	const [number, total] = [asCount(fields.get('concat-part')), asCount(fields.get('concat-total'))];
	if (fields.get('concat')?.toLowerCase() !== 'true') return {};
	if (number === undefined || total === undefined || !(number >= 1 && number <= total)) return {};
	return total === 1 ? {} : { part: { ref: fields.get('concat-ref') ?? '', number, total } };
}
