import { createHash, createHmac } from 'node:crypto';
import { fail, ok } from '../../shared';
import type { Webhooks } from '../gateway';
import type { InboundRequest } from '../http';
import { asObject, asText, jsonObject } from '../json';
import { postedText } from '../posted';
import { sameDigest } from '../sameDigest';
import { withPlus } from '../withPlus';
import type { SevenKeys } from './keys';
import { kindOf, reasonOf } from './status';

const replayWindow = 5 * 60_000;

/** @see https://docs.seven.io/en/rest-api/endpoints/webhooks */
export const webhooks: Webhooks<SevenKeys> = {
	methods: ['POST', 'GET'],
	guard: ({ sevenSigningKey }) => (sevenSigningKey === '' ? 'address' : 'signature'),
	steps: [
		'Sign in to the seven.io dashboard and open Developer, Webhooks.',
		'Add a webhook for the event “sms_mo” (inbound SMS) with the address {url} and the request method “JSON”.',
		'Add another one for the event “dlr” (delivery reports) in the same way.',
	],
	verify({ sevenSigningKey: key }, request, now) {
		if (key === '') return 'unsigned';
		const { 'x-timestamp': stamp = '', 'x-signature': given = '' } = request.headers;
		const recent = Math.abs(now - Number(stamp || NaN) * 1000) <= replayWindow;
		return sameDigest(given.toLowerCase(), digestOf(key, request)) && recent ? 'valid' : 'forged';
	},

	read(request) {
		const post = jsonObject(postedText(request));
		const data = asObject(post?.['data']);
		if (post?.['webhook_event'] === 'dlr') {
			const [id, state] = [asText(data?.['msg_id']), asText(data?.['status'])];
			if (id === undefined || state === undefined) return fail('This report of seven is not whole');
			const status = kindOf(state);
			const key = asText(data?.['foreign_id']);
			return ok([
				{
					kind: 'report',
					gatewayMessageId: id,
					...(key === undefined ? {} : { idempotencyKey: key }),
					status,
					...(status === 'undelivered' ? { reason: reasonOf(state) } : {}),
				},
			]);
		}
		const from = asText(data?.['sender']);
		if (post?.['webhook_event'] !== 'sms_mo' || from === undefined) {
			return fail('This is no post of seven about an SMS');
		}
		const seconds = Number(data?.['time']);
		return ok([
			{
				kind: 'reply',
				gatewayMessageId: asText(data?.['id']) ?? '',
				from: withPlus(from),
				to: withPlus(asText(data?.['system']) ?? ''),
				text: asText(data?.['text']) ?? '',
				...(Number.isInteger(seconds) && seconds > 0 ? { at: seconds * 1000 } : {}),
			},
		]);
	},
};

/** Of the time, the nonce, the method, the address and the MD5 of the body, a line each. */
function digestOf(key: string, { headers, method, url, body }: InboundRequest): string {
	const hash = createHash('md5').update(body).digest('hex');
	const { 'x-timestamp': stamp = '', 'x-nonce': nonce = '' } = headers;
	return createHmac('sha256', key)
		.update([stamp, nonce, method, url, hash].join('\n'))
		.digest('hex');
}
