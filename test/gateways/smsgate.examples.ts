import { createHmac } from 'node:crypto';
import { json, page, postedJson, type GatewayExamples } from './examples';
import { message } from './message';

const id = message.idempotencyKey;
const hook = 'https://n8n.example/webhook/sms';

const state = (name: string, recipient: object = {}) => ({
	id,
	deviceId: 'PyDmBQZZXYmyxMwED8Fzy',
	state: name,
	recipients: [{ phoneNumber: '+33612345678', state: name, ...recipient }],
	states: {},
});

/** As the app writes why Android did not send. */
const sendResult = (name: string) => `Send result: RESULT_ERROR_${name} (Failed because of it)`;

const refusal = (status: number, text: string) => json(status, { message: text });

const post = (event: string, payload: object) =>
	postedJson(hook, {
		deviceId: 'PyDmBQZZXYmyxMwED8Fzy',
		event,
		id: 'Ey6ECgOkVVFjz3CL48B8C',
		webhookId: 'LreFUt-Z3sSq0JufY9uWB',
		payload,
	});

const told = { messageId: id, phoneNumber: '+33612345678', simNumber: 1 };

const reported = {
	kind: 'report',
	gatewayMessageId: id,
	idempotencyKey: id,
	to: '+33612345678',
	at: Date.UTC(2026, 5, 1, 12, 0, 30),
} as const;

const reply = {
	kind: 'reply',
	gatewayMessageId: 'Ey6ECgOkVVFjz3CL48B8C',
	from: '+33612345678',
	text: 'Stop & thanks=bye',
	at: Date.UTC(2026, 5, 1, 12, 0, 30),
} as const;

const now = Date.UTC(2026, 5, 1, 12, 0, 30);
const signingKey = 'secret-of-the-signatures';
const received = post('sms:received', {
	...told,
	message: reply.text,
	receivedAt: '2026-06-01T14:00:30.000+02:00',
});

/** As the documentation tells it, with nothing of ours. */
const signature = createHmac('sha256', signingKey)
	.update(new TextDecoder().decode(received.body) + String(now / 1000))
	.digest('hex');

export const smsgateExamples: GatewayExamples = {
	keys: {
		smsgateServer: 'cloud',
		smsgateUrl: '',
		smsgateUsername: 'A1B2C3',
		smsgatePassword: 'secret-of-the-app',
		smsgateSim: '2',
		smsgateSigningKey: signingKey,
	},
	textOf: ({ body = '' }) =>
		(JSON.parse(body) as { textMessage: { text: string } }).textMessage.text,
	accepted: { id, reply: json(202, state('Pending')) },
	repeated: { id, reply: refusal(409, 'message with the same ID already exists') },
	optedOut: 'a phone keeps no opt-outs',
	noCredit: 'a phone does not know the credit of its SIM card',
	throttled: {
		name: 'too many requests',
		cause: 'throttled',
		retryable: true,
		retryAfterMs: 5000,
		reply: json(429, { message: 'Too Many Requests' }, { 'retry-after': '5' }),
	},
	refused: [
		{
			name: 'a number it does not take',
			cause: 'invalid_recipient',
			says: 'invalid phone number',
			reply: refusal(400, 'failed to validate: invalid phone number in row 1'),
		},
		{
			name: 'an account without a phone',
			cause: 'misconfigured',
			retryable: true,
			says: 'No phone is registered',
			reply: refusal(400, 'failed to select device: record not found'),
		},
		{
			name: 'a fault that only mentions the phone',
			cause: 'invalid_message',
			reply: refusal(400, 'the phone takes no such message'),
		},
		{
			name: 'a text it does not take',
			cause: 'invalid_message',
			reply: refusal(400, 'textMessage.text is required'),
		},
		{
			name: 'a user who may not send',
			cause: 'credential_invalid',
			says: '(403)',
			reply: refusal(403, 'Forbidden'),
		},
		{
			name: 'an address of something else',
			cause: 'misconfigured',
			retryable: true,
			says: 'check “Server” and “Server URL”',
			reply: page(404, ''),
		},
		{
			name: 'a queue that is full',
			cause: 'unavailable',
			retryable: true,
			says: 'is it on, online',
			reply: refusal(503, 'Queue limits exceeded; ensure device is online'),
		},
		{
			name: 'a phone that fails at once',
			cause: 'other',
			says: 'flight mode',
			reply: json(202, state('Failed', { error: sendResult('RADIO_OFF') })),
		},
	],
	unclear: [
		{ name: 'a conflict of something else', reply: page(409, '<h1>Conflict</h1>') },
		{
			name: 'a conflict about something else than the ID',
			reply: refusal(409, 'failed to enqueue message: message is not pending'),
		},
		{ name: 'a server that is away', reply: page(503, '') },
		{ name: 'an acceptance without an ID', reply: json(202, { state: 'Pending' }) },
	],
	wrongKey: { reply: refusal(401, 'Unauthorized'), fields: ['Username', 'Password'] },
	tested: json(200, [{ id: 'PyDmBQZZXYmyxMwED8Fzy', name: 'Phone' }]),
	validity: { minutes: 90, written: '"ttl":5400' },
	cancel: {
		id,
		cancelled: json(200, state('Cancelling')),
		tooLate: refusal(409, 'failed to cancel message: message is not pending'),
	},
	status: [
		{
			name: 'delivered',
			reply: json(200, state('Delivered')),
			answer: { kind: 'delivered', gatewayMessageId: id },
		},
		{
			name: 'cancelled',
			reply: json(200, state('Cancelled')),
			answer: { kind: 'cancelled', gatewayMessageId: id },
		},
		...['Pending', 'Cancelling', 'Processed', 'Sent'].map((name) => ({
			name: name.toLowerCase(),
			reply: json(200, state(name)),
			answer: { kind: 'accepted', gatewayMessageId: id } as const,
		})),
		{
			name: 'failed',
			reply: json(200, state('Failed', { error: sendResult('NO_SERVICE') })),
			answer: {
				kind: 'undelivered',
				gatewayMessageId: id,
				reason: 'The phone had no network (RESULT_ERROR_NO_SERVICE)',
			},
		},
		{
			name: 'not there',
			reply: refusal(404, 'message not found'),
			answer: { kind: 'not_found', certain: false },
		},
		{
			name: 'not on the phone itself',
			reply: { status: 404, headers: {}, body: '' },
			answer: { kind: 'not_found', certain: false },
		},
	],
	registration: {
		url: hook,
		id: 'LreFUt-Z3sSq0JufY9uWB',
		found: json(200, [
			{ id: 'another', event: 'sms:sent', url: hook },
			{ id: 'LreFUt-Z3sSq0JufY9uWB', event: 'sms:received', url: hook },
		]),
		none: json(200, [{ id: 'another', event: 'sms:received', url: 'https://else.example' }]),
		created: json(201, { id: 'LreFUt-Z3sSq0JufY9uWB', event: 'sms:received', url: hook }),
		removed: { status: 204, headers: {}, body: '' },
		gone: { status: 204, headers: {}, body: '' },
	},
	webhooks: {
		posts: [
			{
				name: 'what left the phone',
				request: post('sms:sent', { ...told, sentAt: '2026-06-01T14:00:30.000+02:00' }),
				events: [{ ...reported, status: 'accepted' }],
			},
			{
				name: 'a delivery',
				request: post('sms:delivered', { ...told, deliveredAt: '2026-06-01T12:00:30Z' }),
				events: [{ ...reported, status: 'delivered' }],
			},
			{
				name: 'what the phone could not send',
				request: post('sms:failed', {
					...told,
					reason: sendResult('LIMIT_EXCEEDED'),
					failedAt: '2026-06-01T12:00:30Z',
				}),
				events: [
					{
						...reported,
						status: 'undelivered',
						reason:
							'Android let the app send no more messages for now (RESULT_ERROR_LIMIT_EXCEEDED)',
					},
				],
			},
			{ name: 'a reply', request: received, events: [{ ...reply, to: '' }] },
			{
				name: 'a reply of a newer app',
				request: post('sms:received', {
					messageId: 'abc123',
					sender: '+33612345678',
					recipient: '+33757000000',
					message: reply.text,
					receivedAt: '2026-06-01T12:00:30Z',
				}),
				events: [{ ...reply, to: '+33757000000' }],
			},
			{ name: 'a ping', request: post('system:ping', { health: {} }), events: [] },
		],
		signed: {
			request: {
				...received,
				headers: {
					...received.headers,
					'x-timestamp': String(now / 1000),
					'x-signature': signature,
				},
			},
			now,
			keyField: 'smsgateSigningKey',
			windowMs: 5 * 60_000,
		},
	},
};
