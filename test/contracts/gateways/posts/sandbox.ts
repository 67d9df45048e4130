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
