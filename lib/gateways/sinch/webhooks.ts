import { createHmac } from 'node:crypto';
import { fail, ok, type Result } from '../../shared';
import type { InboundEvent, Webhooks } from '../gateway';
import type { InboundRequest } from '../http';
import { asObject, type JsonObject } from '../json';
import { asPosted, eachPosted, postedJson } from '../posted';
import { sameDigest } from '../sameDigest';
import { replyOf } from './inbound';
import type { SinchKeys } from './keys';
import { reportsOf } from './reports';

/**
 * Sinch tries a post again for two days, in waits that double, and does not say whether it signs each try
 * anew. A STOP that comes late must count, and an event that is played again counts once by its ID.
 */
const replayWindow = 3 * 24 * 3_600_000;

/** @see https://developers.sinch.com/docs/sms/api-reference/sms/webhooks */
export const webhooks: Webhooks<SinchKeys> = {
	methods: ['POST'],
	guard: ({ sinchWebhookSecret }) => (sinchWebhookSecret === '' ? 'address' : 'signature'),

	verify({ sinchWebhookSecret: secret }, { headers, body }, now) {
		if (secret === '') return 'unsigned';
		const {
			'x-sinch-webhook-signature': given = '',
			'x-sinch-webhook-signature-nonce': nonce = '',
			'x-sinch-webhook-signature-timestamp': stamp = '',
		} = headers;
		const digest = createHmac('sha256', secret)
			.update(body)
			.update(`.${nonce}.${stamp}`, 'utf8')
			.digest('base64');
		const recent = Math.abs(now - Number(stamp || NaN) * 1000) <= replayWindow;
		return nonce !== '' && sameDigest(given, digest) && recent ? 'valid' : 'forged';
	},

	read: (request) => eachPosted(request, readOne),

	steps: [
		'Sign in to the Sinch dashboard, open SMS, APIs, and choose the service plan.',
		'Under Callback URLs choose Edit, enter {url}, and save.',
		'Delivery reports and replies come to this address.',
		'To have posts signed, ask your account manager at Sinch to switch it on, and enter the secret into the credential.',
	],
};

function readOne(request: InboundRequest): Result<readonly InboundEvent[], string> {
	const post = asObject(postedJson(request));
	const type = post && typeOf(post);
	if (!post || type === undefined) return fail('This is no post of Sinch: it names no type');
	if (/^(?:recipient_)?delivery_report_[sm]ms$/.test(type)) return ok(reportsOf(post));
	if (type.startsWith('mo_')) return replyOf({ ...post, type });
	return fail('This is no post of Sinch about a message');
}

/** Told by the fields where it is missing: a STOP must not be lost for want of its label. */
function typeOf(post: JsonObject): string | undefined {
	const type = asPosted(post['type']);
	if (type !== undefined) return type;
	if (asPosted(post['batch_id']) !== undefined) return 'recipient_delivery_report_sms';
	return asPosted(post['from']) !== undefined && asPosted(post['body']) !== undefined
		? 'mo_text'
		: undefined;
}
