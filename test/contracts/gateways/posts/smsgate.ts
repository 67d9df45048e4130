import type { InboundEvent } from '../../../../lib/gateways';
import { postedJson, type InboundExample } from '../../../gateways/examples';
import { message } from '../../../gateways/message';

const hook = 'https://n8n.example/webhook/sms';
const at = Date.UTC(2026, 5, 1, 12, 0, 30);
const instant = '2026-06-01T14:00:30.000+02:00';

const post = (event: string, payload: object) =>
	postedJson(hook, {
		deviceId: 'PyDmBQZZXYmyxMwED8Fzy',
		event,
		id: 'Ey6ECgOkVVFjz3CL48B8C',
		webhookId: 'LreFUt-Z3sSq0JufY9uWB',
		payload,
	});

const reply: InboundEvent = {
	kind: 'reply',
	gatewayMessageId: 'Ey6ECgOkVVFjz3CL48B8C',
	from: '+33612345678',
	to: '',
	text: 'STOP',
	at,
};

const mms = (changes: object) => ({
	messageId: 'abc123',
	sender: '+33612345678',
	recipient: null,
	simNumber: 1,
	body: 'STOP',
	subject: null,
	attachments: [],
	receivedAt: instant,
	...changes,
});

const ignored = [
	'sms:data-received',
	'sms:batch:data-received',
	'mms:received',
	'system:ping',
	'app:started',
];

export const smsgatePosts: readonly InboundExample[] = [
	{
		name: 'a message called back',
		request: post('sms:cancelled', {
			messageId: message.idempotencyKey,
			recipient: '+33612345678',
			cancelledAt: instant,
		}),
		events: [
			{
				kind: 'report',
				gatewayMessageId: message.idempotencyKey,
				idempotencyKey: message.idempotencyKey,
				status: 'undelivered',
				reason: 'It was called back before it was sent',
				to: '+33612345678',
				at,
			},
		],
	},
	{ name: 'a STOP as an MMS', request: post('mms:downloaded', mms({})), events: [reply] },
	{
		name: 'a STOP in the subject of an MMS',
		request: post('mms:downloaded', mms({ body: 'Thanks', subject: 'STOP' })),
		events: [{ ...reply, text: 'Thanks', otherText: 'STOP' }],
	},
	{
		name: 'an MMS of a subject alone',
		request: post('mms:downloaded', mms({ body: null, subject: 'STOP' })),
		events: [reply],
	},
	{
		name: 'an MMS of a picture alone',
		request: post('mms:downloaded', mms({ body: null })),
		events: [{ ...reply, text: '' }],
	},
	{
		name: 'a reply from a short code, with an empty recipient',
		request: post('sms:received', {
			messageId: 'abc123',
			phoneNumber: '36180',
			sender: '36180',
			recipient: null,
			message: 'STOP',
			simNumber: null,
			receivedAt: instant,
		}),
		events: [{ ...reply, from: '36180' }],
	},
	{
		name: 'several texts at once',
		request: post('sms:batch:received', {
			messages: [
				{ messageId: 'a', sender: '+33612345678', message: 'STOP', receivedAt: instant },
				null,
				{ messageId: 'b', sender: '+33612345679', message: 'Thanks', receivedAt: instant },
			],
		}),
		events: [
			{ ...reply, gatewayMessageId: 'Ey6ECgOkVVFjz3CL48B8C:0' },
			{
				...reply,
				gatewayMessageId: 'Ey6ECgOkVVFjz3CL48B8C:2',
				from: '+33612345679',
				text: 'Thanks',
			},
		],
	},
	{
		name: 'several MMS at once',
		request: post('mms:batch:downloaded', { messages: [mms({})] }),
		events: [{ ...reply, gatewayMessageId: 'Ey6ECgOkVVFjz3CL48B8C:0' }],
	},
	{
		name: 'a failure without a reason',
		request: post('sms:failed', {
			messageId: message.idempotencyKey,
			phoneNumber: '+33612345678',
			failedAt: instant,
		}),
		events: [
			{
				kind: 'report',
				gatewayMessageId: message.idempotencyKey,
				idempotencyKey: message.idempotencyKey,
				status: 'undelivered',
				reason: 'The phone could not send it',
				to: '+33612345678',
				at,
			},
		],
	},
	...ignored.map((event) => ({
		name: `what is no text: ${event}`,
		request: post(event, { messageId: 'abc123', sender: '+33612345678', data: 'U1RPUA==' }),
		events: [],
	})),
];
