import type { InboundEvent } from '../../../../lib/gateways';
import { postedJson, type InboundExample } from '../../../gateways/examples';
import { message } from '../../../gateways/message';

const hook = 'https://n8n.example/webhook/sms';
const uuid = 'aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab';
const at = Date.UTC(2026, 5, 1, 12, 0, 30);

const inbound = {
	channel: 'sms',
	message_uuid: uuid,
	to: '33757000000',
	from: '33612345678',
	timestamp: '2026-06-01T12:00:30Z',
	message_type: 'text',
	text: 'I will not stop',
	context_status: 'none',
	sms: { num_messages: '2', keyword: 'I' },
	origin: { network_code: '20801' },
	usage: { currency: 'EUR', price: '0.0000' },
};

const said: InboundEvent = {
	kind: 'reply',
	gatewayMessageId: uuid,
	from: '+33612345678',
	to: '+33757000000',
	text: 'I will not stop',
	at,
};

const older = {
	message_uuid: uuid,
	to: { type: 'sms', number: '33757000000' },
	from: { type: 'sms', number: '33612345678' },
	timestamp: '2026-06-01T12:00:30.000Z',
	direction: 'inbound',
	message: { content: { type: 'text', text: 'I will not stop' } },
};

const status = (state: string, changes: object = {}) =>
	postedJson(hook, {
		message_uuid: uuid,
		to: '33612345678',
		from: 'ACME',
		timestamp: '2026-06-01T12:00:30Z',
		status: state,
		channel: 'sms',
		client_ref: message.idempotencyKey,
		usage: { currency: 'EUR', price: '0.0666' },
		destination: { network_code: '20801' },
		sms: { count_total: '2' },
		...changes,
	});

const reported = (fate: object): InboundEvent => ({
	kind: 'report',
	gatewayMessageId: uuid,
	idempotencyKey: message.idempotencyKey,
	status: 'undelivered',
	to: '+33612345678',
	at,
	charged: 0.0666,
	price: 0.0666,
	currency: 'EUR',
	...fate,
});

/** By the numbers of the page “API errors”. */
const errors: readonly (readonly [code: string, says: string])[] = [
	['1000', 'Vonage took no more messages that second'],
	['1010', 'Vonage missed a part of the message'],
	['1020', 'Vonage did not take a part of the message as it is'],
	['1030', 'Vonage’s own system failed'],
	['1040', 'Vonage does not know a network with this number'],
	['1050', 'Vonage bars this number'],
	['1060', 'Vonage has suspended this account: read the notice in its dashboard'],
	['1070', 'The balance at Vonage did not pay for this message'],
	['1090', 'The text is longer than Vonage takes'],
	['1100', 'Vonage could not hand the message on'],
	['1120', 'Vonage does not let this account send from this Sender Name there'],
	['1130', 'Vonage did not take the validity'],
	['1160', 'A Vonage trial account texts only numbers on its test list'],
	['1170', 'Vonage did not take this for a phone number'],
	['1180', 'The phone was off or out of reach'],
	['1190', 'The number is no longer in use'],
	['1200', 'The number has moved to another network, which did not take it'],
	['1210', 'The network’s spam filter stopped the message'],
	['1220', 'The phone was busy'],
	['1230', 'The network failed'],
	['1260', 'There is no way to this number'],
	['1270', 'The network holds it back because of the person’s age'],
	['1280', 'The network blocks texts to this number'],
	['1290', 'The person’s prepaid balance is used up'],
	['1330', 'It was not delivered, and nobody says why'],
	['1360', 'It was still waiting when its validity ended'],
	['1420', 'Vonage did not take the Sender Name'],
	['1430', 'Vonage did not take this for a phone number'],
	['1999', 'Vonage or the network refused it'],
];

const errorOf = (code: string) => ({
	type: `https://developer.vonage.com/api-errors/messages#${code}`,
	title: code,
	detail: 'In words of its own',
	instance: 'bf0ca0bf927b3b52e3cb03217e1a1ddf',
});

const optedOut = { reason: 'This number has opted out at Vonage (1240)', optedOut: true };

export const vonageMessagesPosts: readonly InboundExample[] = [
	{ name: 'a reply of the Messages API', request: postedJson(hook, inbound), events: [said] },
	{
		name: 'a reply of the Messages API in Unicode',
		request: postedJson(hook, { ...inbound, text: 'СТОП 🛑' }),
		events: [{ ...said, text: 'СТОП 🛑' }],
	},
	{
		name: 'a reply of the older Messages API',
		request: postedJson(hook, older),
		events: [said],
	},
	{
		name: 'an MMS with a text',
		request: postedJson(hook, { ...inbound, channel: 'mms' }),
		events: [said],
	},
	{
		name: 'an MMS with a text below its picture',
		request: postedJson(hook, {
			...inbound,
			channel: 'mms',
			message_type: 'image',
			text: undefined,
			image: { url: 'https://example.com/1.jpg', caption: 'STOP' },
		}),
		events: [{ ...said, text: 'STOP' }],
	},
	{
		name: 'an MMS of a picture alone',
		request: postedJson(hook, {
			...inbound,
			channel: 'mms',
			text: undefined,
			image: { url: 'https://example.com/1.jpg' },
		}),
		events: [{ ...said, text: '' }],
	},
	{
		name: 'a reply of the Messages API without a word',
		request: postedJson(hook, { ...inbound, text: '' }),
		events: [{ ...said, text: '' }],
	},
	{
		name: 'a reply of the Messages API with as little as there may be',
		request: postedJson(hook, { message_uuid: uuid, from: '33612345678', text: 'STOP' }),
		events: [{ kind: 'reply', gatewayMessageId: uuid, from: '+33612345678', to: '', text: 'STOP' }],
	},
	...(['whatsapp', 'messenger', 'viber_service', 'rcs'] as const).map((channel) => ({
		name: `a message of another channel: ${channel}`,
		request: postedJson(hook, { ...inbound, channel }),
		events: [],
	})),
	{
		name: 'a message of WhatsApp in the older Messages API',
		request: postedJson(hook, { ...older, from: { type: 'whatsapp', number: '33612345678' } }),
		events: [],
	},
	{
		name: 'a status of another channel',
		request: status('rejected', { channel: 'whatsapp', error: errorOf('1240') }),
		events: [],
	},
	...(
		[
			['submitted', 'accepted'],
			['delivered', 'delivered'],
			['read', 'delivered'],
			['something_new', 'accepted'],
			['constructor', 'accepted'],
		] as const
	).map(([state, fate]) => ({
		name: `a status of the Messages API: ${state}`,
		request: status(state),
		events: [reported({ status: fate })],
	})),
	...errors.map(([code, says]) => ({
		name: `why the Messages API did not deliver: ${code}`,
		request: status('rejected', { error: errorOf(code) }),
		events: [reported({ reason: `${says} (${code})` })],
	})),
	...(['rejected', 'undeliverable'] as const).map((state) => ({
		name: `an opt-out in a status of the Messages API: ${state}`,
		request: status(state, { error: errorOf('1240') }),
		events: [reported(optedOut)],
	})),
	{
		name: 'an opt-out whose number stands in the type alone',
		request: status('rejected', { error: { ...errorOf('1240'), title: 'Illegal Number' } }),
		events: [reported(optedOut)],
	},
	{
		name: 'an opt-out in the older Messages API',
		request: status('rejected', {
			to: { type: 'sms', number: '33612345678' },
			from: { type: 'sms', number: 'ACME' },
			channel: undefined,
			error: { code: 1240, reason: 'Illegal Number' },
		}),
		events: [reported(optedOut)],
	},
	{
		name: 'what could not be delivered, and nobody says why',
		request: status('undeliverable'),
		events: [
			reported({
				reason:
					'It was not delivered: the number may be wrong, or the phone out of reach (undeliverable)',
			}),
		],
	},
	{
		name: 'a status with as little as there may be',
		request: postedJson(hook, { message_uuid: uuid, status: 'delivered' }),
		events: [{ kind: 'report', gatewayMessageId: uuid, status: 'delivered' }],
	},
	{
		name: 'a status with empty fields',
		request: postedJson(hook, {
			message_uuid: uuid,
			status: 'delivered',
			to: '',
			client_ref: '',
			timestamp: '',
			usage: { price: '', currency: '' },
			error: null,
		}),
		events: [{ kind: 'report', gatewayMessageId: uuid, status: 'delivered' }],
	},
];
