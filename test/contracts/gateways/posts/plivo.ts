import type { InboundEvent, InboundRequest } from '../../../../lib/gateways';
import { inParts, postedForm, type InboundExample } from '../../../gateways/examples';
import { message } from '../../../gateways/message';
import { plivoCodes, plivoReport } from '../../../gateways/plivo.examples';

const hook = 'https://n8n.example/webhook/sms';
const id = 'db3ce55a-7f1d-11e1-8ea7-1231380bc196';

const fields = {
	From: '33612345678',
	MessageUUID: '6ecd5b5c-1c2f-11ed-861d-0242ac120002',
	Text: 'Arrêt & 🛑',
	To: '33757000000',
	Type: 'sms',
	Units: '1',
	TotalAmount: '0',
	TotalRate: '0',
};

const reply: InboundEvent = {
	kind: 'reply',
	gatewayMessageId: fields.MessageUUID,
	from: '+33612345678',
	to: '+33757000000',
	text: 'Arrêt & 🛑',
};

const query = (of: Readonly<Record<string, string>>, url = hook): InboundRequest => ({
	method: 'GET',
	url: `${url}?${new URLSearchParams(of).toString()}`,
	headers: {},
	body: new Uint8Array(),
});

const reported = (fate: object): InboundEvent => ({
	kind: 'report',
	gatewayMessageId: id,
	idempotencyKey: message.idempotencyKey,
	status: 'accepted',
	to: '+33612345678',
	at: Date.UTC(2026, 5, 1, 12, 0, 33),
	charged: 0.146,
	price: 0.146,
	currency: 'USD',
	...fate,
});

const part = (number: number, units: string, amount: string) =>
	plivoReport({
		MessageUUID: number === 1 ? id : `part-${number}`,
		ParentMessageUUID: id,
		PartInfo: `${number} of 2`,
		Units: units,
		TotalAmount: amount,
	});

export const plivoPosts: readonly InboundExample[] = [
	...['queued', 'sent', 'constructor'].map((Status) => ({
		name: `on its way: ${Status}`,
		request: plivoReport({ Status }),
		events: [reported({})],
	})),
	...['delivered', 'Delivered', 'read'].map((Status) => ({
		name: `there: ${Status}`,
		request: plivoReport({ Status }),
		events: [reported({ status: 'delivered' })],
	})),
	...plivoCodes.flatMap(([ErrorCode, says]) =>
		['undelivered', 'failed'].map((Status) => ({
			name: `${Status}, ${ErrorCode}`,
			request: plivoReport({ Status, ErrorCode }),
			events: [
				reported({
					status: 'undelivered',
					reason: `${says} (${ErrorCode})`,
					...(ErrorCode === '200' ? { optedOut: true } : {}),
				}),
			],
		})),
	),
	...['', '000', 'constructor'].map((ErrorCode) => ({
		name: `not delivered, without a code we know: ${ErrorCode || 'none'}`,
		request: plivoReport({ Status: 'failed', ErrorCode }),
		events: [
			reported({
				status: 'undelivered',
				reason: `It was not delivered (${ErrorCode === 'constructor' ? ErrorCode : 'failed'})`,
			}),
		],
	})),
	{
		name: 'a code with zeros before it',
		request: plivoReport({ Status: 'failed', ErrorCode: '0200' }),
		events: [
			reported({
				status: 'undelivered',
				reason: 'This number has opted out at Plivo (200)',
				optedOut: true,
			}),
		],
	},
	{
		name: 'a report at an address of nobody’s',
		request: plivoReport({}, hook),
		events: [
			{
				kind: 'report',
				gatewayMessageId: id,
				status: 'delivered',
				to: '+33612345678',
				at: Date.UTC(2026, 5, 1, 12, 0, 33),
				charged: 0.146,
				price: 0.146,
				currency: 'USD',
			},
		],
	},
	{
		name: 'the first part of a text, with the amount of all',
		request: part(1, '2', '0.14600'),
		events: [reported({ status: 'delivered', part: { ref: id, number: 1, total: 2 } })],
	},
	{
		name: 'another part, with the amount of all once more',
		request: part(2, '2', '0.14600'),
		events: [
			{
				kind: 'report',
				gatewayMessageId: id,
				idempotencyKey: message.idempotencyKey,
				status: 'delivered',
				to: '+33612345678',
				at: Date.UTC(2026, 5, 1, 12, 0, 33),
				part: { ref: id, number: 2, total: 2 },
			},
		],
	},
	{
		name: 'another part, with an amount of its own',
		request: part(2, '1', '0.07300'),
		events: [
			reported({
				status: 'delivered',
				charged: 0.073,
				price: 0.073,
				part: { ref: id, number: 2, total: 2 },
			}),
		],
	},
	...['3 of 2', '0 of 2', 'all of it', '1 of 1'].map((PartInfo) => ({
		name: `what is no part: ${PartInfo}`,
		request: plivoReport({ PartInfo }),
		events: [reported({ status: 'delivered' })],
	})),
	{
		name: 'a report whose time names no zone',
		request: plivoReport({ DeliveryReportTime: '2026-06-01 12:00:33.000000' }),
		events: [
			{
				kind: 'report',
				gatewayMessageId: id,
				idempotencyKey: message.idempotencyKey,
				status: 'delivered',
				to: '+33612345678',
				charged: 0.146,
				price: 0.146,
				currency: 'USD',
			},
		],
	},
	{ name: 'a reply', request: postedForm(hook, fields), events: [reply] },
	{ name: 'a reply in the address', request: query(fields), events: [reply] },
	{ name: 'a reply in several parts of a form', request: inParts(hook, fields), events: [reply] },
	{
		name: 'a reply to a short code, with a status of its own',
		request: postedForm(hook, { ...fields, To: '36180', Status: 'received' }),
		events: [{ ...reply, to: '36180' }],
	},
	{
		name: 'a reply whose intent Plivo has guessed',
		request: postedForm(hook, { ...fields, MessageIntent: 'optout' }),
		events: [reply],
	},
	{
		name: 'an MMS without a text',
		request: postedForm(hook, {
			From: fields.From,
			MessageUUID: 'm',
			Type: 'mms',
			Media0: 'https://x',
		}),
		events: [{ kind: 'reply', gatewayMessageId: 'm', from: '+33612345678', to: '', text: '' }],
	},
	{
		name: 'a text without one',
		request: postedForm(hook, { From: fields.From, MessageUUID: 'm', Type: 'sms' }),
		events: [],
	},
	{
		name: 'what is no text: WhatsApp',
		request: postedForm(hook, { ...fields, Type: 'whatsapp' }),
		events: [],
	},
];
