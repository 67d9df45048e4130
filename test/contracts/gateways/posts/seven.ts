import type { InboundEvent, InboundRequest } from '../../../../lib/gateways';
import {
	inParts as partsOf,
	postedForm,
	postedJson,
	type InboundExample,
} from '../../../gateways/examples';

const hook = 'https://n8n.example/webhook/sms';

const data = {
	id: '681590',
	sender: '33612345678',
	system: '33757000000',
	text: 'Arrêt & 🛑',
	time: '1780315230',
	message_type: 'SMS',
};
const reply = { webhook_event: 'sms_mo', webhook_timestamp: '2026-06-01 14:00:30', data };

const event: InboundEvent = {
	kind: 'reply',
	gatewayMessageId: '681590',
	from: '+33612345678',
	to: '+33757000000',
	text: 'Arrêt & 🛑',
	at: Date.UTC(2026, 5, 1, 12, 0, 30),
};

const { webhook_event, webhook_timestamp } = reply;
const head = { webhook_event, webhook_timestamp };
const bracketed = Object.fromEntries(
	Object.entries(data).map(([name, value]) => [`data[${name}]`, value]),
);

const query = (fields: Readonly<Record<string, string>>): InboundRequest => ({
	method: 'GET',
	url: `${hook}?${new URLSearchParams(fields).toString()}`,
	headers: {},
	body: new Uint8Array(),
});

const report = (status: string) =>
	postedForm(hook, {
		webhook_event: 'dlr',
		'data[msg_id]': '77132801273',
		'data[status]': status,
		'data[timestamp]': '2026-06-01 14:00:30.000000',
	});

const reported = (fate: object): InboundEvent[] => [
	{ kind: 'report', gatewayMessageId: '77132801273', status: 'accepted', ...fate },
];

const inParts = (fields: Readonly<Record<string, string>>) => partsOf(hook, fields);

const dotted = Object.fromEntries(
	Object.entries(data).map(([name, value]) => [`data.${name}`, value]),
);

const ignored = [
	'rcs',
	'rcs_events',
	'tracking',
	'voice_call',
	'voice_status',
	'voice_dtmf',
	'something_new',
];

export const sevenPosts: readonly InboundExample[] = [
	{ name: 'a reply as JSON', request: postedJson(hook, reply), events: [event] },
	{
		name: 'a reply as a form, field by field',
		request: postedForm(hook, { ...head, ...bracketed }),
		events: [event],
	},
	{
		name: 'a reply as a form, with JSON in it',
		request: postedForm(hook, { ...head, data: JSON.stringify(data) }),
		events: [event],
	},
	{
		name: 'a reply as a form without any order',
		request: postedForm(hook, { ...head, ...data }),
		events: [event],
	},
	{
		name: 'a reply in the address',
		request: query({ ...head, ...bracketed }),
		events: [event],
	},
	{
		name: 'a reply in the address, with JSON in it',
		request: query({ ...head, data: JSON.stringify(data) }),
		events: [event],
	},
	{
		name: 'a reply with numbers where texts are usual',
		request: postedJson(hook, {
			...reply,
			data: { ...data, id: 681590, sender: 33612345678, system: 33757000000, time: 1780315230 },
		}),
		events: [event],
	},
	{
		name: 'a reply with JSON in a text',
		request: postedJson(hook, { ...reply, data: JSON.stringify(data) }),
		events: [event],
	},
	...(
		[
			['ACCEPTED', {}],
			['TRANSMITTED', {}],
			['BUFFERED', {}],
			['DELIVERED', { status: 'delivered' }],
			['UNKNOWN', { status: 'notKnown', reason: 'Nobody knows what became of it (UNKNOWN)' }],
			[
				'NOTDELIVERED',
				{
					status: 'undelivered',
					reason:
						'It was not delivered: the number may be wrong, or the phone out of reach (NOTDELIVERED)',
				},
			],
			[
				'EXPIRED',
				{
					status: 'undelivered',
					reason: 'It was still waiting when its validity ended (EXPIRED)',
				},
			],
			[
				'REJECTED',
				{ status: 'undelivered', reason: 'The network rejected the message (REJECTED)' },
			],
			['FAILED', { status: 'undelivered', reason: 'seven could not send the message (FAILED)' }],
			['constructor', {}],
		] as const
	).map(([status, fate]) => ({
		name: `a report as a form: ${status}`,
		request: report(status),
		events: reported(fate),
	})),
	{
		name: 'a reply as a form in several parts',
		request: inParts({ ...head, ...bracketed }),
		events: [event],
	},
	{
		name: 'a reply with dots in its names',
		request: postedForm(hook, { ...head, ...dotted }),
		events: [event],
	},
	{ name: 'a reply of the time before webhooks', request: postedForm(hook, data), events: [event] },
	{
		name: 'a reply of the time before webhooks, in the address',
		request: query(data),
		events: [event],
	},
	{
		name: 'a reply with as little as there may be',
		request: postedJson(hook, { webhook_event: 'sms_mo', data: { sender: '33612345678' } }),
		events: [{ kind: 'reply', gatewayMessageId: '', from: '+33612345678', to: '', text: '' }],
	},
	{
		name: 'a reply with empty fields',
		request: postedJson(hook, {
			...reply,
			data: { ...data, id: '', text: '', time: '', system: '' },
		}),
		events: [{ kind: 'reply', gatewayMessageId: '', from: '+33612345678', to: '', text: '' }],
	},
	...(['DELIVERED', 'delivered'] as const).map((status) => ({
		name: `a report of the time before webhooks: ${status}`,
		request: query({ msg_id: '77132801273', status, timestamp: '2026-06-01 14:00:30' }),
		events: reported({ status: 'delivered' }),
	})),
	{
		name: 'a report as JSON, with an ID beyond 2^53',
		request: {
			...postedJson(hook, {}),
			body: new TextEncoder().encode(
				'{"webhook_event":"dlr","data":{"msg_id":77132801273000000001,"status":"DELIVERED"}}',
			),
		},
		events: reported({ status: 'delivered', gatewayMessageId: '77132801273000000001' }),
	},
	{
		name: 'a report that gives our key back',
		request: postedJson(hook, {
			webhook_event: 'dlr',
			data: { msg_id: '77132801273', status: 'TRANSMITTED', foreign_id: 'key-1' },
		}),
		events: reported({ idempotencyKey: 'key-1' }),
	},
	...ignored.map((kind) => ({
		name: `what is no text: ${kind}`,
		request: postedJson(hook, { ...reply, webhook_event: kind }),
		events: [],
	})),
];
