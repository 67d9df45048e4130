import type { InboundEvent } from '../../../../lib/gateways';
import { postedJson, type InboundExample } from '../../../gateways/examples';

const hook = 'https://n8n.example/webhook/sms';
const at = Date.UTC(2026, 5, 1, 12, 0, 30);
const instant = '2026-06-01T12:00:30.000Z';
const part = { ref: '7', number: 2, total: 2 };

const reply = {
	type: 'reply',
	id: 'sbx_2',
	from: '+33612345678',
	to: 'ACME',
	text: 'STOP',
	at: instant,
};
const said: InboundEvent = {
	kind: 'reply',
	gatewayMessageId: 'sbx_2',
	from: '+33612345678',
	to: 'ACME',
	text: 'STOP',
	at,
};

export const sandboxPosts: readonly InboundExample[] = [
	{
		name: 'one part of a reply',
		request: postedJson(hook, { ...reply, part }),
		events: [{ ...said, part }],
	},
	{
		name: 'a reply whose part is none',
		request: postedJson(hook, { ...reply, part: { ref: '7', number: 3, total: 2 } }),
		events: [said],
	},
	{
		name: 'a keyword that is none',
		request: postedJson(hook, { ...reply, keyword: 'constructor' }),
		events: [said],
	},
	...(
		[
			['sent', { status: 'accepted' }],
			['scheduled', { status: 'accepted' }],
			['delivered', { status: 'delivered' }],
			['undelivered', { status: 'undelivered' }],
			['expired', { status: 'undelivered' }],
			['refused', { status: 'undelivered' }],
			['something_new', { status: 'accepted' }],
		] as const
	).map(([status, fate]) => ({
		name: `a report: ${status}`,
		request: postedJson(hook, { type: 'delivery', id: 'sbx_1', to: '', status }),
		events: [{ kind: 'report' as const, gatewayMessageId: 'sbx_1', ...fate }],
	})),
	{
		name: 'a report that tells of an opt-out',
		request: postedJson(hook, {
			type: 'delivery',
			id: 'sbx_1',
			status: 'refused',
			error: { code: 'opted_out', message: 'This person has said STOP' },
		}),
		events: [
			{
				kind: 'report',
				gatewayMessageId: 'sbx_1',
				status: 'undelivered',
				reason: 'This person has said STOP',
				optedOut: true,
			},
		],
	},
	...(['STOP', 'START'] as const).map((keyword) => ({
		name: `a reply that the sandbox took for ${keyword}`,
		request: postedJson(hook, { ...reply, text: keyword, keyword }),
		events: [
			{
				...said,
				text: keyword,
				keyword: keyword === 'STOP' ? ('stop' as const) : ('start' as const),
			},
		],
	})),
	{
		name: 'a reply without a word',
		request: postedJson(hook, { ...reply, text: '', to: '', at: '' }),
		events: [{ kind: 'reply', gatewayMessageId: 'sbx_2', from: '+33612345678', to: '', text: '' }],
	},
	{
		name: 'the report of one part, which costs for itself',
		request: postedJson(hook, {
			type: 'delivery',
			id: 'sbx_1',
			clientReference: 'key-1',
			to: '+33612345678',
			status: 'delivered',
			credits: 1,
			at: instant,
			part,
		}),
		events: [
			{
				kind: 'report',
				gatewayMessageId: 'sbx_1',
				idempotencyKey: 'key-1',
				status: 'delivered',
				to: '+33612345678',
				at,
				charged: 1,
				part,
			},
		],
	},
];
