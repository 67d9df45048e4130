import type { InboundEvent } from '../../../../lib/gateways';
import { postedJson, type InboundExample } from '../../../gateways/examples';
import { sinchCodes, sinchReport } from '../../../gateways/sinch.examples';

const hook = 'https://n8n.example/webhook/sms';
const batchId = '01JHFFHQ0P99JPPNQPJDV7JTBP';
const at = Date.UTC(2026, 5, 1, 12, 0, 30);

const reported = (fate: object): InboundEvent => ({
	kind: 'report',
	gatewayMessageId: `${batchId}/33612345678`,
	status: 'accepted',
	to: '+33612345678',
	at,
	...fate,
});

const report = (changes: object) => postedJson(hook, sinchReport(changes));

const text = {
	type: 'mo_text',
	id: '01W4FFL35P4NC4K35SMSBATCH1',
	from: '33612345678',
	to: '33757000000',
	body: 'Arrêt & 🛑',
	operator_id: '20801',
	sent_at: '2026-06-01T12:00:29.000Z',
	received_at: '2026-06-01T12:00:30.000Z',
};

const reply: InboundEvent = {
	kind: 'reply',
	gatewayMessageId: text.id,
	from: '+33612345678',
	to: '+33757000000',
	text: 'Arrêt & 🛑',
	at,
};

const binary = (body: Buffer, udh: string) => ({
	...text,
	type: 'mo_binary',
	body: body.toString('base64'),
	udh,
});

const wide = (written: string) => Buffer.from(written, 'utf16le').swap16();

export const sinchPosts: readonly InboundExample[] = [
	...(['Queued', 'Dispatched', 'constructor', 'New'] as const).map((status) => ({
		name: `on its way: ${status}`,
		request: report({ status, code: 400 }),
		events: [reported({})],
	})),
	{
		name: 'there',
		request: report({}),
		events: [reported({ status: 'delivered' })],
	},
	{
		name: 'what nobody knows',
		request: report({ status: 'Unknown', code: 499 }),
		events: [reported({ status: 'notKnown', reason: 'Nobody knows what became of it (Unknown)' })],
	},
	...sinchCodes.map(([code, status, says]) => ({
		name: `${status}, ${code}`,
		request: report({ status, code }),
		events: [reported({ status: 'undelivered', reason: `${says} (${code})` })],
	})),
	...(
		[
			['Aborted', 'Sinch gave the message up'],
			['Cancelled', 'It was called back before its time'],
			['Rejected', 'The network rejected the message'],
			[
				'Deleted',
				'The network deleted the message; it may be that the person has barred the sender',
			],
			['Failed', 'It was not delivered: the number may be wrong, or the phone out of reach'],
			['Expired', 'It was still waiting when its validity ended'],
		] as const
	).flatMap(([status, says]) => [
		{
			name: `not there: ${status}, with a code of the network`,
			request: report({ status, code: 60 }),
			events: [reported({ status: 'undelivered', reason: `${says} (${status}, 60)` })],
		},
		{
			name: `not there: ${status}, without a code`,
			request: report({ status, code: undefined, operator_status_at: undefined }),
			events: [
				reported({
					status: 'undelivered',
					reason: `${says} (${status})`,
					at: Date.UTC(2026, 5, 1, 12, 0, 40, 914),
				}),
			],
		},
	]),
	{
		name: 'a report that gives our key back',
		request: report({ client_reference: 'key-1' }),
		events: [reported({ status: 'delivered', idempotencyKey: 'key-1' })],
	},
	{
		name: 'a report of several numbers of a batch',
		request: postedJson(hook, {
			type: 'delivery_report_sms',
			batch_id: batchId,
			client_reference: null,
			total_message_count: 3,
			statuses: [
				{ code: 0, count: 2, recipients: ['33612345678', '41791234567'], status: 'Delivered' },
				{ code: 402, count: 1, recipients: ['436601234567'], status: 'Aborted' },
			],
		}),
		events: [
			{
				kind: 'report',
				gatewayMessageId: `${batchId}/33612345678`,
				status: 'delivered',
				to: '+33612345678',
			},
			{
				kind: 'report',
				gatewayMessageId: `${batchId}/41791234567`,
				status: 'delivered',
				to: '+41791234567',
			},
			{
				kind: 'report',
				gatewayMessageId: `${batchId}/436601234567`,
				status: 'undelivered',
				reason: 'Sinch has no way to this number (402)',
				to: '+436601234567',
			},
		],
	},
	{
		name: 'a report that counts numbers and names none',
		request: postedJson(hook, {
			type: 'delivery_report_sms',
			batch_id: batchId,
			total_message_count: 3,
			statuses: [{ code: 0, count: 3, status: 'Delivered' }],
		}),
		events: [],
	},
	{
		name: 'a report of an MMS',
		request: report({ type: 'recipient_delivery_report_mms', status: 'Failed', code: 414 }),
		events: [
			reported({
				status: 'undelivered',
				reason: 'Sinch could not fetch the media of the message (414)',
			}),
		],
	},
	{ name: 'a reply', request: postedJson(hook, text), events: [reply] },
	{
		name: 'a reply to a short code, without instants',
		request: postedJson(hook, { ...text, to: '36180', sent_at: null, received_at: null }),
		events: [
			{
				kind: 'reply',
				gatewayMessageId: text.id,
				from: '+33612345678',
				to: '36180',
				text: 'Arrêt & 🛑',
			},
		],
	},
	{
		name: 'a reply in bytes',
		request: postedJson(hook, binary(wide('СТОП'), '')),
		events: [{ ...reply, text: 'СТОП' }],
	},
	{
		name: 'a piece of a long reply, with a reference of a byte',
		request: postedJson(hook, binary(wide('СТОП, пожалуйста'), '050003cc0201')),
		events: [{ ...reply, text: 'СТОП, пожалуйста', part: { ref: 'cc', number: 1, total: 2 } }],
	},
	{
		name: 'a piece of a long reply, with a reference of two bytes after something else',
		request: postedJson(hook, binary(Buffer.from('STOP'), '0a0504000100020804beef0302')),
		events: [{ ...reply, text: 'STOP', part: { ref: 'beef', number: 2, total: 3 } }],
	},
	...['ff', '0500', '050003cc0200', '050003cc0105', '0b00000000000000000000', 'zz'].map((udh) => ({
		name: `bytes whose header tells of no piece: ${udh}`,
		request: postedJson(hook, binary(Buffer.from('STOP'), udh)),
		events: [{ ...reply, text: 'STOP' }],
	})),
	{
		name: 'an MMS with its subject',
		request: postedJson(hook, {
			...text,
			type: 'mo_media',
			body: { subject: 'STOP', message: 'Arrêt & 🛑', media: [] },
		}),
		events: [{ ...reply, otherText: 'STOP' }],
	},
	{
		name: 'an MMS that is a picture alone',
		request: postedJson(hook, {
			...text,
			type: 'mo_media',
			body: { media: [{ url: 'https://x' }] },
		}),
		events: [{ ...reply, text: '' }],
	},
	{
		name: 'a kind of reply that is new',
		request: postedJson(hook, { ...text, type: 'mo_hologram' }),
		events: [],
	},
];
