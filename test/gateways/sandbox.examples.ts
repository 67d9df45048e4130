import { createHmac } from 'node:crypto';
import { type GatewayExamples, json } from './examples';

const outcome = (fields: object) => ({
	to: '+33612345678',
	from: 'ACME',
	repeated: false,
	...fields,
});

const replied = (...messages: object[]) =>
	json(200, {
		messages: messages.map(outcome),
		balance: { credits: 957, currency: 'credits' },
	});

const refusal = (code: string) => ({
	status: 'refused',
	segments: 0,
	credits: 0,
	error: { code, message: 'No.' },
});

const refused = (code: string) => replied(refusal(code));

const accepted = (id: string) => ({
	id,
	status: 'accepted',
	segments: 2,
	credits: 2,
	encoding: 'UCS-2',
});

const sha256 = (secret: string, text: string) =>
	`sha256=${createHmac('sha256', secret).update(text).digest('hex')}`;

const posted = (body: unknown) => {
	const text = JSON.stringify(body);
	return {
		method: 'POST' as const,
		url: 'http://127.0.0.1:5678/webhook/sms',
		headers: {
			'content-type': 'application/json',
			'x-sandbox-timestamp': '1795525200',
			'x-sandbox-signature': sha256('very-secret-key', `1795525200.${text}`),
		},
		body: new TextEncoder().encode(text),
	};
};

const known = (...messages: readonly object[]) =>
	json(200, { messages, knowsSince: '2026-06-01T12:00:00.000Z' });

const delivery = {
	type: 'delivery',
	id: 'sbx_1',
	clientReference: 'key-1',
	to: '+33612345678',
	status: 'delivered',
	credits: 2,
	at: '2026-11-24T13:00:00.000Z',
};
const reply = {
	type: 'reply',
	id: 'sbx_2',
	from: '+33612345678',
	to: 'ACME',
	text: 'STOP',
	keyword: 'STOP',
	at: '2026-11-24T13:00:00.000Z',
};
const at = Date.parse('2026-11-24T13:00:00.000Z');

/** What the sandbox can do beyond sending. */
export const sandboxOperations = {
	schedule: { sendAt: at, written: '2026-11-24T13:00:00.000Z' },
	validity: { minutes: 90, written: '"validMinutes":90' },
	cancel: {
		id: 'sbx_1',
		cancelled: json(200, { id: 'sbx_1', status: 'canceled' }),
		tooLate: json(409, { error: { code: 'already_sent', message: 'it is delivered' } }),
	},
	status: [
		{
			name: 'one on its way',
			reply: known({ id: 'sbx_1', status: 'accepted', credits: 1 }),
			answer: { kind: 'accepted', gatewayMessageId: 'sbx_1', charged: 1 },
		},
		{
			name: 'one that waits for its hour',
			reply: known({ id: 'sbx_1', status: 'scheduled', sendAt: '2026-11-25T13:00:00.000Z' }),
			answer: { kind: 'accepted', gatewayMessageId: 'sbx_1' },
		},
		{
			name: 'one that arrived',
			reply: known({ id: 'sbx_1', status: 'delivered', credits: 2 }),
			answer: { kind: 'delivered', gatewayMessageId: 'sbx_1', charged: 2 },
		},
		{
			name: 'one that did not arrive',
			reply: known({
				id: 'sbx_1',
				status: 'undelivered',
				error: { code: 'unreachable', message: 'the phone could not be reached' },
			}),
			answer: {
				kind: 'undelivered',
				gatewayMessageId: 'sbx_1',
				reason: 'the phone could not be reached',
			},
		},
		{
			name: 'one that came due after the person said stop',
			reply: known({
				id: 'sbx_1',
				status: 'refused',
				sendAt: '2026-11-25T13:00:00.000Z',
				error: { code: 'opted_out', message: 'this phone replied STOP before the hour came' },
			}),
			answer: {
				kind: 'undelivered',
				gatewayMessageId: 'sbx_1',
				reason: 'this phone replied STOP before the hour came',
				optedOut: true,
			},
		},
		{
			name: 'one that was called back',
			reply: known({ id: 'sbx_1', status: 'canceled', credits: 0 }),
			answer: { kind: 'cancelled', gatewayMessageId: 'sbx_1', charged: 0 },
		},
		{
			name: 'one refused and then taken',
			reply: known({ id: 'sbx_2', status: 'refused' }, { id: 'sbx_1', status: 'accepted' }),
			answer: { kind: 'accepted', gatewayMessageId: 'sbx_1' },
		},
		{
			name: 'one it refused at once, which was never taken',
			reply: known({ id: 'sbx_1', status: 'refused' }),
			answer: { kind: 'not_found', certain: true },
		},
		{
			name: 'one it has not heard of',
			reply: known(),
			answer: { kind: 'not_found', certain: true },
		},
		{
			name: 'one from before it was started',
			reply: json(200, { messages: [], knowsSince: '2026-11-24T13:00:00.001Z' }),
			answer: { kind: 'not_found', certain: false },
		},
	],
	webhooks: {
		posts: [
			{
				name: 'a delivery',
				request: posted(delivery),
				events: [
					{
						kind: 'report',
						gatewayMessageId: 'sbx_1',
						idempotencyKey: 'key-1',
						status: 'delivered',
						to: '+33612345678',
						charged: 2,
						at,
					},
				],
			},
			{
				name: 'a message that came too late',
				request: posted({ ...delivery, status: 'expired', clientReference: undefined }),
				events: [
					{
						kind: 'report',
						gatewayMessageId: 'sbx_1',
						status: 'undelivered',
						to: '+33612345678',
						charged: 2,
						at,
					},
				],
			},
			{
				name: 'a message that came due after the person said stop',
				request: posted({
					...delivery,
					status: 'refused',
					clientReference: undefined,
					error: { code: 'opted_out', message: 'this phone replied STOP before the hour came' },
				}),
				events: [
					{
						kind: 'report',
						gatewayMessageId: 'sbx_1',
						status: 'undelivered',
						reason: 'this phone replied STOP before the hour came',
						optedOut: true,
						to: '+33612345678',
						charged: 2,
						at,
					},
				],
			},
			{
				name: 'a reply',
				request: posted(reply),
				events: [
					{
						kind: 'reply',
						gatewayMessageId: 'sbx_2',
						from: '+33612345678',
						to: 'ACME',
						text: 'STOP',
						keyword: 'stop',
						at,
					},
				],
			},
		],
		signed: {
			request: posted(delivery),
			now: 1_795_525_200_000,
			keyField: 'sandboxApiKey',
			windowMs: 5 * 60_000,
		},
	},
} as const;

export const sandboxExamples: GatewayExamples = {
	keys: { sandboxUrl: 'http://127.0.0.1:5680/', sandboxApiKey: 'very-secret-key' },
	textOf: ({ body = '' }) =>
		(JSON.parse(body) as { messages: { text: string }[] }).messages[0]?.text ?? '',
	accepted: { id: 'sbx_1', segments: 2, credits: 2, reply: replied(accepted('sbx_1')) },
	repeated: {
		id: 'sbx_1',
		segments: 2,
		credits: 2,
		reply: replied({ ...accepted('sbx_1'), repeated: true }),
	},
	partlyAccepted: {
		reply: replied(accepted('sbx_1'), refusal('opted_out'), accepted('sbx_3')),
		kinds: ['accepted', 'refused', 'accepted'],
	},
	optedOut: { name: 'an opt-out', cause: 'opted_out', reply: refused('opted_out') },
	noCredit: {
		name: 'no credit',
		cause: 'insufficient_credits',
		reply: refused('insufficient_credits'),
	},
	throttled: {
		name: 'a throttled request',
		cause: 'throttled',
		retryable: true,
		reply: json(429, { error: { code: 'too_many_requests', message: 'Slow down' } }),
	},
	refused: [
		{ name: 'a bad number', cause: 'invalid_recipient', reply: refused('invalid_recipient') },
		{ name: 'a bad sender', cause: 'invalid_sender', reply: refused('invalid_sender') },
		{ name: 'an empty text', cause: 'invalid_message', reply: refused('empty_text') },
		{ name: 'a new refusal', cause: 'other', reply: refused('something_new') },
		{ name: 'a refusal by no code', cause: 'other', reply: refused('constructor') },
	],
	unclear: [
		{ name: 'too few outcomes', reply: json(200, { messages: [] }) },
		{ name: 'null where an outcome should be', reply: json(200, { messages: [null] }) },
	],
	wrongKey: {
		reply: json(401, { error: { code: 'unauthorized', message: 'Unknown key' } }),
		fields: ['Sandbox API Key'],
	},
	tested: json(200, { credits: 957, currency: 'credits' }),
	balance: {
		credits: 957,
		currency: 'credits',
		reply: json(200, { credits: 957, currency: 'credits' }),
	},
	registration: {
		url: 'http://127.0.0.1:5678/webhook/sms',
		id: 'hook_2',
		found: json(200, {
			webhooks: [
				{ id: 'hook_1', url: 'http://127.0.0.1:5678/webhook/other' },
				{ id: 'hook_2', url: 'http://127.0.0.1:5678/webhook/sms' },
			],
		}),
		none: json(200, { webhooks: [] }),
		created: json(201, { id: 'hook_2', url: 'http://127.0.0.1:5678/webhook/sms' }),
		removed: { status: 204, headers: {}, body: '' },
		gone: json(404, { error: { code: 'not_found', message: 'no such webhook' } }),
	},
	...sandboxOperations,
};
