import type { InboundEvent, InboundRequest } from '../../../../lib/gateways';
import { inParts, postedForm, postedJson, type InboundExample } from '../../../gateways/examples';
import { message } from '../../../gateways/message';

const hook = 'https://n8n.example/webhook/sms';
const at = Date.UTC(2026, 5, 1, 12, 0, 30);

const inbound = {
	'api-key': 'abcd1234',
	keyword: 'STOP',
	'message-timestamp': '2026-06-01 12:00:30',
	messageId: '0A0000000123ABCD1',
	msisdn: '33612345678',
	text: 'I will not stop',
	to: '33757000000',
	type: 'text',
};

const event: InboundEvent = {
	kind: 'reply',
	gatewayMessageId: '0A0000000123ABCD1',
	from: '+33612345678',
	to: '+33757000000',
	text: 'I will not stop',
	at,
};

const concat = (number: string, total: string) => ({
	concat: 'true',
	'concat-ref': '108',
	'concat-total': total,
	'concat-part': number,
});

const query = (fields: Readonly<Record<string, string>>): InboundRequest => ({
	method: 'GET',
	url: `${hook}?${new URLSearchParams(fields).toString()}`,
	headers: {},
	body: new Uint8Array(),
});

const receipt = (status: string, code: string, changes: object = {}) =>
	postedJson(hook, {
		'api-key': 'abcd1234',
		'client-ref': message.idempotencyKey,
		'err-code': code,
		'message-timestamp': '2026-06-01 12:00:30',
		messageId: '0A0000000123ABCD1',
		msisdn: '33612345678',
		'network-code': '20801',
		price: '0.03330000',
		scts: '2606011200',
		status,
		to: 'ACME',
		...changes,
	});

const reported = (fate: object): InboundEvent => ({
	kind: 'report',
	gatewayMessageId: '0A0000000123ABCD1',
	idempotencyKey: message.idempotencyKey,
	part: { ref: message.idempotencyKey, number: 0, total: 0 },
	status: 'undelivered',
	to: '+33612345678',
	at,
	charged: 0.0333,
	price: 0.0333,
	currency: 'EUR',
	...fate,
});

const fates: readonly (readonly [status: string, code: string, fate: object])[] = [
	['accepted', '0', { status: 'accepted' }],
	['buffered', '0', { status: 'accepted' }],
	['delivered', '0', { status: 'delivered' }],
	['delivered', '000', { status: 'delivered' }],
	['expired', '0', { reason: 'It was still waiting when its validity ended (expired)' }],
	['failed', '', { reason: 'It was not delivered, and nobody says why (failed)' }],
	['rejected', '0', { reason: 'Vonage or the network refused it (rejected)' }],
	['deleted', '0', { reason: 'It was deleted on its way (deleted)' }],
	['Delivered', '0', { status: 'delivered' }],
	['something_new', '0', { status: 'accepted' }],
	['failed', '1', { reason: 'It was not delivered, and nobody says why (1)' }],
	['failed', '3', { reason: 'The number is no longer in use (3)' }],
	['failed', '4', { reason: 'The person has barred such messages (4)' }],
	['failed', '5', { reason: 'The number has moved to another network, which did not take it (5)' }],
	['rejected', '6', { reason: 'The network’s spam filter stopped the message (6)' }],
	['failed', '7', { reason: 'The phone was busy (7)' }],
	['failed', '8', { reason: 'The network failed (8)' }],
	['failed', '10', { reason: 'The network did not take a part of the message as it is (10)' }],
	['failed', '11', { reason: 'Vonage has no way to this number (11)' }],
	['failed', '12', { reason: 'There is no way to this number (12)' }],
	['failed', '13', { reason: 'The network holds it back because of the person’s age (13)' }],
	['failed', '14', { reason: 'The network blocks texts to this number (14)' }],
	['failed', '15', { reason: 'The person’s prepaid balance is used up (15)' }],
	['failed', '99', { reason: 'Something else went wrong on the way (99)' }],
	['failed', '12345', { reason: 'It was not delivered (12345)' }],
	['unknown', '0', { status: 'notKnown', reason: 'Nobody knows what became of it (unknown)' }],
	['failed', '9', { reason: 'This number has opted out at Vonage (9)', optedOut: true }],
	['rejected', '9', { reason: 'This number has opted out at Vonage (9)', optedOut: true }],
	['expired', '9', { reason: 'It was not delivered (9)' }],
	['failed', '2', { reason: 'The phone was off or out of reach (2)' }],
	[
		'rejected',
		'16',
		{ reason: 'Vonage had as many messages waiting for the network as it takes (16)' },
	],
	[
		'rejected',
		'39',
		{
			reason:
				'The sender may not be used in the US: it has to be a number registered for texting there (39)',
		},
	],
	['failed', '50', { reason: 'India’s register (DLT) does not know the entity that sends (50)' }],
	['failed', '51', { reason: 'India’s register (DLT) does not know the Sender Name (51)' }],
	['failed', '52', { reason: 'India’s register (DLT) has no template like this text (52)' }],
	[
		'failed',
		'53',
		{ reason: 'India’s register (DLT) has no consent of this person to such messages (53)' },
	],
	['failed', '54', { reason: 'India’s regulation stopped the message (54)' }],
	['failed', 'constructor', { reason: 'It was not delivered (constructor)' }],
];

export const vonagePosts: readonly InboundExample[] = [
	{ name: 'a reply as JSON', request: postedJson(hook, inbound), events: [event] },
	{ name: 'a reply as a form', request: postedForm(hook, inbound), events: [event] },
	{ name: 'a reply in the address', request: query(inbound), events: [event] },
	{
		name: 'a reply as a form in several parts',
		request: inParts(hook, inbound),
		events: [event],
	},
	{
		name: 'a reply that says when in seconds alone',
		request: postedForm(hook, { ...inbound, 'message-timestamp': '', timestamp: '1780315230' }),
		events: [event],
	},
	{
		name: 'a reply with as little as there may be',
		request: postedForm(hook, { messageId: '0A1', msisdn: '33612345678', text: 'STOP' }),
		events: [
			{ kind: 'reply', gatewayMessageId: '0A1', from: '+33612345678', to: '', text: 'STOP' },
		],
	},
	{
		name: 'a receipt with empty fields',
		request: query({
			messageId: '0A1',
			status: 'delivered',
			msisdn: '',
			price: '',
			'client-ref': '',
		}),
		events: [{ kind: 'report', gatewayMessageId: '0A1', status: 'delivered' }],
	},
	{
		name: 'a reply in Unicode',
		request: postedForm(hook, { ...inbound, type: 'unicode', text: 'СТОП 🛑' }),
		events: [{ ...event, text: 'СТОП 🛑' }],
	},
	{
		name: 'the last part of a long reply',
		request: postedJson(hook, { ...inbound, ...concat('3', '3'), text: 'stop' }),
		events: [{ ...event, text: 'stop', part: { ref: '108', number: 3, total: 3 } }],
	},
	{
		name: 'a part as a form, before those that come first',
		request: postedForm(hook, { ...inbound, ...concat('2', '2') }),
		events: [{ ...event, part: { ref: '108', number: 2, total: 2 } }],
	},
	{
		name: 'a part with numbers where texts are usual',
		request: postedJson(hook, {
			...inbound,
			concat: true,
			'concat-ref': 108,
			'concat-total': 2,
			'concat-part': 1,
		}),
		events: [{ ...event, part: { ref: '108', number: 1, total: 2 } }],
	},
	{
		name: 'a text that is its own only part',
		request: postedJson(hook, { ...inbound, ...concat('1', '1') }),
		events: [event],
	},
	{
		name: 'a part of no text that there can be',
		request: postedJson(hook, { ...inbound, ...concat('4', '2') }),
		events: [event],
	},
	{
		name: 'data, which say nothing',
		request: postedJson(hook, {
			...inbound,
			text: undefined,
			type: 'binary',
			data: '0A',
			udh: '06',
		}),
		events: [],
	},
	...fates.map(([status, code, fate]) => ({
		name: `a receipt: ${status} (${code})`,
		request: receipt(status, code),
		events: [reported(fate)],
	})),
	{
		name: 'the receipt of another part, which costs for itself',
		request: receipt('delivered', '0', { messageId: '0A0000000123ABCD2', price: '0.01000000' }),
		events: [
			reported({
				status: 'delivered',
				gatewayMessageId: '0A0000000123ABCD2',
				charged: 0.01,
				price: 0.01,
			}),
		],
	},
];
