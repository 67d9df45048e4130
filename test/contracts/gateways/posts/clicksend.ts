import type { InboundRequest } from '../../../../lib/gateways';
import { inParts, postedForm, postedJson, type InboundExample } from '../../../gateways/examples';

const hook = 'https://n8n.example/webhook/sms';

const fields = {
	timestamp: '1780315230',
	from: '+33612345678',
	to: '+33757000000',
	body: 'Arrêt & 🛑',
	original_message_id: 'BF7AD270-0DE2-418B-B606-71D527D9C1AE',
	custom_string: 'key-1',
	message_id: 'C5A3D6A1-4B5E-4F0B-9B36-1D2E3F405162',
};

const event = {
	kind: 'reply',
	gatewayMessageId: fields.message_id,
	from: '+33612345678',
	to: '+33757000000',
	text: 'Arrêt & 🛑',
	at: Date.UTC(2026, 5, 1, 12, 0, 30),
} as const;

const query = (told: Readonly<Record<string, string>>): InboundRequest => ({
	method: 'GET',
	url: `${hook}?${new URLSearchParams(told).toString()}`,
	headers: {},
	body: new Uint8Array(),
});

const { body: text, ...others } = fields;

export const clicksendPosts: readonly InboundExample[] = [
	{ name: 'a reply as a form', request: postedForm(hook, fields), events: [event] },
	{ name: 'a reply as JSON', request: postedJson(hook, fields), events: [event] },
	{ name: 'a reply in the address', request: query(fields), events: [event] },
	{ name: 'a reply as a form in several parts', request: inParts(hook, fields), events: [event] },
	{
		name: 'a reply under its older name',
		request: postedForm(hook, { ...others, message: text }),
		events: [event],
	},
	{
		name: 'a reply with nothing in it',
		request: postedForm(hook, { ...fields, body: '' }),
		events: [{ ...event, text: '' }],
	},
	{
		name: 'a reply without its plus and its time',
		request: postedForm(hook, { ...fields, from: '33612345678', timestamp: '' }),
		events: [
			{
				kind: 'reply',
				gatewayMessageId: event.gatewayMessageId,
				from: event.from,
				to: event.to,
				text: event.text,
			},
		],
	},
	{
		name: 'a delivery in the address',
		request: query({ message_id: 'm-1', status_code: '201', timestamp: '1780315230' }),
		events: [{ kind: 'report', gatewayMessageId: 'm-1', status: 'delivered', at: event.at }],
	},
	{
		name: 'a delivery by its word alone',
		request: postedForm(hook, { message_id: 'm-1', status: 'Delivered' }),
		events: [{ kind: 'report', gatewayMessageId: 'm-1', status: 'delivered' }],
	},
	{
		name: 'a state that nobody knows yet',
		request: postedForm(hook, { message_id: 'm-1', status: 'Thinking', status_code: '999' }),
		events: [{ kind: 'report', gatewayMessageId: 'm-1', status: 'accepted' }],
	},
	{
		name: 'a message ID and nothing else',
		request: postedForm(hook, { message_id: 'm-1' }),
		events: [],
	},
];
