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

const reasons: readonly (readonly [told: string, says: string])[] = [
	['RESULT_ERROR_NO_SERVICE', 'The phone had no network (RESULT_ERROR_NO_SERVICE)'],
	['RESULT_ERROR_RADIO_OFF', 'The phone was in flight mode (RESULT_ERROR_RADIO_OFF)'],
	[
		'Send result: RESULT_RADIO_NOT_AVAILABLE (Failed because …)',
		'The phone’s radio was off or starting (RESULT_RADIO_NOT_AVAILABLE)',
	],
	['RESULT_NETWORK_REJECT', 'The network refused it (RESULT_NETWORK_REJECT)'],
	['RESULT_RIL_NETWORK_ERR', 'The network failed to take it (RESULT_RIL_NETWORK_ERR)'],
	[
		'RESULT_MODEM_ERROR',
		'The phone’s modem failed; a restart of the phone may help (RESULT_MODEM_ERROR)',
	],
	[
		'RESULT_NO_DEFAULT_SMS_APP',
		'The phone has no default app for SMS: choose one in its settings (RESULT_NO_DEFAULT_SMS_APP)',
	],
	[
		'RESULT_ERROR_LIMIT_EXCEEDED',
		'Android let the app send no more messages for now (RESULT_ERROR_LIMIT_EXCEEDED)',
	],
	[
		'RESULT_ERROR_FDN_CHECK_FAILURE',
		'The SIM card allows only fixed numbers (RESULT_ERROR_FDN_CHECK_FAILURE)',
	],
	[
		'RESULT_ERROR_SHORT_CODE_NOT_ALLOWED',
		'Android does not allow this short code (RESULT_ERROR_SHORT_CODE_NOT_ALLOWED)',
	],
	['RESULT_ERROR_NULL_PDU', 'Android could not write the message (RESULT_ERROR_NULL_PDU)'],
	[
		'RESULT_ERROR_GENERIC_FAILURE',
		'The network refused it; the SIM card may have no credit (RESULT_ERROR_GENERIC_FAILURE)',
	],
	['TTL expired', 'It was still waiting when its validity ended (TTL expired)'],
	['RESULT_OF_TOMORROW', 'The phone could not send it (RESULT_OF_TOMORROW)'],
	['constructor', 'The phone could not send it (constructor)'],
	['', 'The phone could not send it'],
];

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
	...reasons.map(([told, says]) => ({
		name: `a failure: ${told}`,
		request: post('sms:failed', {
			messageId: message.idempotencyKey,
			recipient: '+33612345678',
			reason: told,
			failedAt: instant,
		}),
		events: [
			{
				kind: 'report' as const,
				gatewayMessageId: message.idempotencyKey,
				idempotencyKey: message.idempotencyKey,
				status: 'undelivered' as const,
				reason: says,
				to: '+33612345678',
				at,
			},
		],
	})),
	...(
		[
			['sms:sent', 'sentAt', 'accepted'],
			['sms:delivered', 'deliveredAt', 'delivered'],
		] as const
	).flatMap(([event, field, status]) =>
		(['recipient', 'phoneNumber'] as const).map((name) => ({
			name: `${event}, by an app that says ${name}`,
			request: post(event, {
				messageId: message.idempotencyKey,
				[name]: '+33612345678',
				sender: null,
				partsCount: 2,
				[field]: instant,
			}),
			events: [
				{
					kind: 'report' as const,
					gatewayMessageId: message.idempotencyKey,
					idempotencyKey: message.idempotencyKey,
					status,
					to: '+33612345678',
					at,
				},
			],
		})),
	),
	{
		name: 'a reply with as little as there may be',
		request: post('sms:received', { phoneNumber: '+33612345678', message: '' }),
		events: [
			{
				kind: 'reply',
				gatewayMessageId: 'Ey6ECgOkVVFjz3CL48B8C',
				from: '+33612345678',
				to: '',
				text: '',
			},
		],
	},
	{
		name: 'a reply to a SIM whose number is known',
		request: post('sms:received', {
			messageId: 'abc123',
			sender: '+33612345678',
			recipient: '+33757000000',
			message: 'STOP',
			simNumber: 2,
			receivedAt: instant,
		}),
		events: [{ ...reply, to: '+33757000000' }],
	},
	...ignored.map((event) => ({
		name: `what is no text: ${event}`,
		request: post(event, { messageId: 'abc123', sender: '+33612345678', data: 'U1RPUA==' }),
		events: [],
	})),
];
