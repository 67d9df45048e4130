import { postedJson, type InboundExample } from '../../../gateways/examples';

const hook = 'https://n8n.example/webhook/sms';

const post = (changes: object) => postedJson(hook, { id: 12345, to: '33612345678', ...changes });

const reply = {
	kind: 'reply',
	gatewayMessageId: '',
	from: '+33612345678',
	to: '',
	text: 'Arrêt & 🛑',
} as const;

export const brevoPosts: readonly InboundExample[] = [
	...['reply', 'Reply', 'replied'].map((msg_status) => ({
		name: `a reply, as ${msg_status}`,
		request: post({ msg_status, reply: 'Arrêt & 🛑', messageId: 7 }),
		events: [reply],
	})),
	{
		name: 'a reply with nothing in it',
		request: post({ msg_status: 'reply', reply: '' }),
		events: [{ ...reply, text: '' }],
	},
	{
		name: 'a reply to a number with its plus',
		request: post({ msg_status: 'reply', reply: 'Arrêt & 🛑', to: '+33612345678' }),
		events: [reply],
	},
	...['softBounce', 'soft_bounce', 'softBounces'].map((msg_status) => ({
		name: `a report, as ${msg_status}`,
		request: post({ msg_status, messageId: 7, description: 'absent' }),
		events: [
			{
				kind: 'report' as const,
				gatewayMessageId: '7',
				status: 'undelivered' as const,
				reason: `It could not be delivered: the phone was off or out of reach${msg_status.endsWith('s') ? '' : ': absent'} (${msg_status})`,
				to: '+33612345678',
			},
		],
	})),
	{
		name: 'a report with several tags, of which none is ours',
		request: post({ msg_status: 'delivered', messageId: 7, tag: ['a', 'b'] }),
		events: [{ kind: 'report', gatewayMessageId: '7', status: 'delivered', to: '+33612345678' }],
	},
	{
		name: 'an ID beyond 2^53',
		request: {
			...post({}),
			body: new TextEncoder().encode(
				'{"to":"33612345678","msg_status":"sent","messageId":15118829001762201234}',
			),
		},
		events: [
			{
				kind: 'report',
				gatewayMessageId: '15118829001762201234',
				status: 'accepted',
				to: '+33612345678',
			},
		],
	},
	{
		name: 'what is no text: an email',
		request: postedJson(hook, { event: 'delivered', email: 'a@acme.example', 'message-id': '<1>' }),
		events: [],
	},
];
