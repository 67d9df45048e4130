import { fail, ok } from '../../shared';
import type { InboundEvent, Webhooks } from '../gateway';
import { queryFields } from '../posted';
import { withPlus } from '../withPlus';
import type { KannelKeys } from './keys';

/**
 * Delivery reports at the address each message brought along, and what people write, at the `get-url` of
 * a sms-service: `…?from=%p&to=%P&text=%a&id=%I&time=%T`. Kannel signs nothing: keep the address secret.
 */
export const webhooks: Webhooks<KannelKeys> = {
	methods: ['GET', 'POST'],
	guard: () => 'address',
	steps: [
		'Give a group “sms-service” with keyword = default this address: get-url = "{url}?from=%p&to=%P&text=%a&id=%I&time=%T&coding=%c&charset=%C".',
		'Write mo-recode = true into the group “smsbox”, so that replies in other alphabets come in UTF-8.',
		'Restart bearerbox and smsbox. Delivery reports need nothing: each message brings the address along.',
	],
	verify: () => 'unsigned',

	read(request) {
		const fields = queryFields(request);
		const field = (name: string) => fields.get(name) ?? '';
		if (fields.has('messageId') && fields.has('state')) {
			const to = field('to');
			const state = Number(field('state'));
			if (!Number.isInteger(state) || state < 1)
				return fail('This report of Kannel names no state');
			return ok([
				{
					kind: 'report',
					gatewayMessageId: field('messageId'),
					idempotencyKey: field('messageId'),
					...fateOf(state, field('answer')),
					...(to === '' ? {} : { to: withPlus(to) }),
					...instantOf(field('time')),
				},
			]);
		}
		if (field('from') === '' || !fields.has('text')) {
			return fail(
				'This is no call of Kannel: it has neither messageId and state nor from and text',
			);
		}
		return ok([
			{
				kind: 'reply',
				gatewayMessageId: field('id'),
				from: withPlus(field('from')),
				to: withPlus(field('to')),
				text: field('text'),
				...instantOf(field('time')),
			},
		]);
	},
};

/** 1 delivered, 2 failed (34 expired), 4 waiting, 8 taken by the SMSC, 16 refused by it. */
function fateOf(
	state: number,
	answer: string,
): Pick<Extract<InboundEvent, { kind: 'report' }>, 'status' | 'reason'> {
	if (state === 1) return { status: 'delivered' };
	if ((state & (2 | 16)) === 0) return { status: 'accepted' };
	const error = /\berr:(\w+)/.exec(answer)?.[1];
	const detail = error === undefined || /^0+$/.test(error) ? '' : ` (err:${error})`;
	return { status: 'undelivered', reason: reasonOf(state) + detail };
}

function reasonOf(state: number): string {
	if ((state & 16) !== 0) return 'The SMSC refused it';
	return (state & 32) !== 0
		? 'It was still waiting when its validity ended'
		: 'It was not delivered: the number may be wrong, or the phone out of reach';
}

/** %T: seconds since 1970, UTC. */
const instantOf = (seconds: string): { readonly at?: number } =>
	/^\d{9,11}$/.test(seconds) ? { at: Number(seconds) * 1000 } : {};
