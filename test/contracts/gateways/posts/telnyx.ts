import type { InboundEvent } from '../../../../lib/gateways';
import { postedJson, type InboundExample } from '../../../gateways/examples';
import { telnyxMessage } from '../../../gateways/telnyx.examples';

const hook = 'https://n8n.example/webhook/sms';
const id = '40385f64-5717-4562-b3fc-2c963f66afa6';
const at = Date.UTC(2026, 5, 1, 12, 0, 30, 148);

const event = (type: string, payload: object, data: object = {}) =>
	postedJson(hook, {
		data: {
			record_type: 'event',
			id: '4ee8c3a6-4995-4309-a3c6-38e3db9ea4be',
			event_type: type,
			occurred_at: '2026-06-01T12:00:30.148+00:00',
			payload,
			...data,
		},
		meta: { attempt: 1, delivered_to: hook },
	});

const reported = (fate: object): InboundEvent => ({
	kind: 'report',
	gatewayMessageId: id,
	status: 'accepted',
	to: '+33612345678',
	charged: 0.0815,
	price: 0.0815,
	currency: 'EUR',
	at,
	...fate,
});

const inbound = {
	record_type: 'message',
	direction: 'inbound',
	id: '84cca175-9755-4859-b67f-4730d7f58aa3',
	type: 'SMS',
	messaging_profile_id: '740572b6-099c-44a1-89b9-6c92163bc68d',
	from: { phone_number: '+33612345678', carrier: 'ORANGE', line_type: 'Wireless' },
	to: [{ phone_number: '+33757000000', carrier: 'Telnyx', line_type: 'Wireless' }],
	cc: [],
	text: 'Arrêt & 🛑',
	media: [],
	parts: 1,
	encoding: 'UCS-2',
	received_at: '2026-06-01T12:00:29.000+00:00',
	errors: [],
	cost: { amount: '0.0000', currency: 'USD' },
};

const reply: InboundEvent = {
	kind: 'reply',
	gatewayMessageId: inbound.id,
	from: '+33612345678',
	to: '+33757000000',
	text: 'Arrêt & 🛑',
	at,
};

const failed = (code: string, reason: string, fate: object = {}): InboundExample => ({
	name: `a failure of delivery: ${code}`,
	request: event(
		'message.finalized',
		telnyxMessage({ errors: [{ code, title: 'Some error', detail: 'No.' }] }, 'delivery_failed'),
	),
	events: [reported({ status: 'undelivered', reason: `${reason} (${code})`, ...fate })],
});

export const telnyxPosts: readonly InboundExample[] = [
	...(['queued', 'sending', 'sent', 'constructor', 'a_new_one'] as const).map((status) => ({
		name: `on its way: ${status}`,
		request: event('message.sent', telnyxMessage({}, status)),
		events: [reported({})],
	})),
	...(['delivered', 'read'] as const).map((status) => ({
		name: `there: ${status}`,
		request: event('message.finalized', telnyxMessage({}, status)),
		events: [reported({ status: 'delivered' })],
	})),
	...(
		[
			['sending_failed', 'Telnyx could not hand the message on, and does not say why'],
			['delivery_failed', 'The network did not deliver it, and does not say why'],
			['expired', 'It was still waiting when its time ended'],
		] as const
	).map(([status, reason]) => ({
		name: `not there: ${status}`,
		request: event('message.finalized', telnyxMessage({}, status)),
		events: [reported({ status: 'undelivered', reason: `${reason} (${status})` })],
	})),
	{
		name: 'what nobody knows: delivery_unconfirmed',
		request: event('message.finalized', telnyxMessage({}, 'delivery_unconfirmed')),
		events: [
			reported({
				status: 'notKnown',
				reason: 'Nobody knows what became of it (delivery_unconfirmed)',
			}),
		],
	},
	{
		name: 'what was called back',
		request: event('message.finalized', telnyxMessage({ cost: null }, 'cancelled')),
		events: [
			{
				kind: 'report',
				gatewayMessageId: id,
				status: 'undelivered',
				reason: 'It was called back before its time',
				to: '+33612345678',
				at,
			},
		],
	},
	failed('40001', 'The number is a landline, or its network takes no SMS'),
	failed('40300', 'This number has opted out at Telnyx', { optedOut: true }),
	failed(
		'40010',
		'The sender is not registered for US texting (10DLC): register a brand and a campaign in the Telnyx portal, and assign the number to it',
	),
	failed('40998', 'Some error'),
	{ name: 'a reply', request: event('message.received', inbound), events: [reply] },
	...(['STOP', 'START', 'HELP'] as const).map((type) => ({
		name: `a reply that Telnyx has answered: ${type}`,
		request: event('message.received', { ...inbound, autoresponse_type: type }),
		events: [{ ...reply, keyword: type.toLowerCase() as 'stop' | 'start' | 'help' }],
	})),
	{
		name: 'a reply that it has not answered',
		request: event('message.received', { ...inbound, autoresponse_type: null }),
		events: [reply],
	},
	{
		name: 'an MMS with its subject',
		request: event('message.received', { ...inbound, type: 'MMS', subject: 'STOP', text: '' }),
		events: [{ ...reply, text: '', otherText: 'STOP' }],
	},
	{
		name: 'an RCS, whose text is in its body',
		request: event('message.received', {
			...inbound,
			type: 'RCS',
			text: undefined,
			body: { message_type: 'text', text: 'Arrêt & 🛑' },
		}),
		events: [reply],
	},
	{
		name: 'a reply to a short code, without an instant of its own',
		request: event(
			'message.received',
			{ ...inbound, to: [{ phone_number: '36180' }] },
			{ occurred_at: null },
		),
		events: [{ ...reply, to: '36180', at: Date.UTC(2026, 5, 1, 12, 0, 29) }],
	},
	{
		name: 'a reply with as little as there may be',
		request: postedJson(hook, {
			data: {
				event_type: 'message.received',
				payload: { from: { phone_number: '+33612345678' } },
			},
		}),
		events: [{ kind: 'reply', gatewayMessageId: '', from: '+33612345678', to: '', text: '' }],
	},
	...['WhatsApp', 'WHATSAPP'].map((type) => ({
		name: `what is no text: ${type}`,
		request: event('message.received', { ...inbound, type }),
		events: [],
	})),
	...[
		'call.initiated',
		'call.hangup',
		'fax.received',
		'10dlc.campaign.update',
		'number_order.complete',
	].map((type) => ({
		name: `what is about no message: ${type}`,
		request: event(type, { call_control_id: 'v3:1', from: '+33612345678', to: '+33757000000' }),
		events: [],
	})),
	{
		name: 'an event of messages that is new',
		request: event('message.link_click', { ...telnyxMessage(), to: '+33612345678' }),
		events: [],
	},
];
