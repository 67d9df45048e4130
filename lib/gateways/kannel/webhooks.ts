import { fail, ok } from '../../shared';
import { decodeAs, decodeText } from '../decodeText';
import type { FormFields } from '../formFields';
import type { InboundEvent, Webhooks } from '../gateway';
import type { InboundRequest } from '../http';
import { asAddress, asPosted, postedText, queryFields } from '../posted';
import { readInstant } from '../readInstant';
import type { KannelKeys } from './keys';
import { replyService } from './replyService';
import { fateOf } from './reports';

/**
 * Delivery reports at the address each message brought along, and what people write, at the `get-url` of
 * a sms-service. Kannel signs nothing: keep the address secret.
 */
export const webhooks: Webhooks<KannelKeys> = {
	methods: ['GET', 'POST'],
	guard: () => 'address',
	verify: () => 'unsigned',

	read(request, keys) {
		const fields = queryFields(request);
		if (fields.has('messageId') && fields.has('state')) {
			const state = Number(fields.get('state') || NaN);
			if (!Number.isInteger(state) || state < 1 || fields.get('messageId') === '') {
				return fail('This report of Kannel names no message or no state');
			}
			return ok([reportOf(state, fields, keys)]);
		}
		if (request.headers['x-kannel-from'] !== undefined) return postOf(request);
		const from = asAddress(fields.get('from'));
		if (from === undefined || !fields.has('text')) {
			return fail(
				'This is no call of Kannel: it has neither messageId and state nor from and text',
			);
		}
		return ok([
			{
				kind: 'reply',
				gatewayMessageId: fields.get('id'),
				from,
				to: asAddress(fields.get('to')) ?? '',
				text: textOf(fields),
				...instantOf(fields.get('time')),
			},
		]);
	},

	// Anything but 200 counts as a failure, and other types as what no text can be made of.
	answer: () => ({ status: 200, contentType: 'text/plain', body: '' }),

	steps: [
		[
			'Add this group to kannel.conf:',
			...replyService('{url}').map((each) => each.join(' = ')),
		].join('\n'),
		'Write mo-recode = true into the group “smsbox”, so that replies in other alphabets come as UTF-8.',
		'Restart bearerbox and smsbox.',
		'Delivery reports need nothing: while the workflow is published (in n8n 1: activated), each message brings the address along, if it begins with https or both stand in one network.',
	],
};

function reportOf(state: number, fields: FormFields, keys: KannelKeys | undefined): InboundEvent {
	const id = fields.get('messageId');
	const to = asAddress(fields.get('to'));
	return {
		kind: 'report',
		gatewayMessageId: id,
		idempotencyKey: id,
		...fateOf(state, fields.get('answer'), keys),
		...(to === undefined ? {} : { to }),
		...instantOf(fields.get('time')),
	};
}

/**
 * A reply at a `post-url`, as older set-ups have it: the text is the body, and all else is in headers. The
 * charset that is named counts where the bytes of Chinese in UTF-16 look like letters.
 */
function postOf(request: InboundRequest): ReturnType<typeof webhooks.read> {
	const { headers, body } = request;
	const from = asAddress(headers['x-kannel-from']);
	if (from === undefined) return fail('This post of Kannel names nobody who wrote');
	const isWide =
		headers['x-kannel-coding'] === '2' ||
		/charset="?(?:utf-?16|ucs-?2)/i.test(headers['content-type'] ?? '');
	const at = readInstant(headers['date']);
	return ok([
		{
			kind: 'reply',
			gatewayMessageId: asPosted(headers['x-kannel-id']) ?? '',
			from,
			to: asAddress(headers['x-kannel-to']) ?? '',
			text: (isWide ? decodeAs(body, 'UTF-16BE') : undefined) ?? postedText(request),
			...(at === undefined ? {} : { at }),
		},
	]);
}

/**
 * %b is the text as its bytes came: UTF-16BE for what is not in GSM-7, unless mo-recode has made UTF-8 or
 * windows-1252 of it. %C names the charset, %c is 2 for the first (run with Kannel 1.4.5).
 */
function textOf(fields: FormFields): string {
	const bytes = fields.bytes('text');
	const named = fields.get('charset');
	if (named === '' && isRecoded(bytes)) return decodeText(bytes);
	const charset = named || (fields.get('coding') === '2' ? 'UTF-16BE' : '');
	return (charset === '' ? undefined : decodeAs(bytes, charset)) ?? decodeText(bytes);
}

/** Letters beyond ASCII in UTF-8, though the coding is still that of UTF-16: mo-recode has made them. */
function isRecoded(bytes: Uint8Array): boolean {
	const text = bytes.some((byte) => byte >= 0x80) ? decodeAs(bytes, 'utf-8') : undefined;
	return text !== undefined && !/[\p{Cc}\p{Cn}]/u.test(text.replace(/[\r\n\t]/g, ''));
}

/** %T: seconds since 1970, UTC. */
const instantOf = (seconds: string): { readonly at?: number } =>
	/^\d{9,11}$/.test(seconds) ? { at: Number(seconds) * 1000 } : {};
