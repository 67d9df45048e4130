import { json, page, postedJson, type GatewayExamples, type RefusalExample } from './examples';
import { message } from './message';

const id = '1511882900176220';
const hook = 'https://n8n.example/webhook/sms';
const token = 'secret-of-the-webhook';
const now = Date.UTC(2026, 5, 1, 12, 0, 30);

const error = (status: number, code: string, words = 'No.') =>
	json(status, { code, message: words });

const refusal = (
	status: number,
	code: string,
	cause: RefusalExample['cause'],
	words?: string,
): RefusalExample => ({
	name: `${code}${words ? `: ${words}` : ''}`,
	cause,
	says: `(${code})`,
	reply: error(status, code, words),
});

const post = (msg_status: string, changes: object = {}) =>
	postedJson(hook, {
		id: 12345,
		to: '33612345678',
		sms_count: 2,
		credits_used: 9,
		messageId: Number(id),
		remaining_credit: 82,
		msg_status,
		date: '2026-06-01 14:00:30',
		ts_event: now / 1000,
		type: 'transactional',
		reference: { '1': 'rfgdtdeb' },
		tag: message.idempotencyKey,
		...changes,
	});

const reported = {
	kind: 'report',
	gatewayMessageId: id,
	idempotencyKey: message.idempotencyKey,
	to: '+33612345678',
	at: now,
	charged: 9,
} as const;

const fates = [
	['sent', { status: 'accepted' }],
	['accepted', { status: 'accepted' }],
	['delivered', { status: 'delivered' }],
	[
		'soft_bounce',
		{
			status: 'undelivered',
			reason: 'It could not be delivered: the phone was off or out of reach (soft_bounce)',
		},
	],
	[
		'hard_bounce',
		{
			status: 'undelivered',
			reason: 'It cannot be delivered: the number is wrong or no longer in use (hard_bounce)',
		},
	],
	[
		'rejected',
		{ status: 'undelivered', reason: 'Brevo or the network rejected the message (rejected)' },
	],
	['skipped', { status: 'undelivered', reason: 'Brevo did not send the message (skipped)' }],
	[
		'blocked',
		{
			status: 'undelivered',
			reason: 'This number is blocked at Brevo, as after an opt-out (blocked)',
			optedOut: true,
		},
	],
] as const;

const entry = (event: string, changes: object = {}) => ({
	date: '2026-06-01T12:00:30.000Z',
	event,
	messageId: id,
	phoneNumber: '33612345678',
	tag: message.idempotencyKey,
	...changes,
});

const account = json(200, {
	email: 'a@acme.example',
	plan: [
		{ type: 'free', credits: 300, creditsType: 'sendLimit' },
		{ type: 'sms', credits: 87.5, creditsType: 'sendLimit' },
	],
});

const contact = (sms: unknown, smsBlacklisted: boolean) => ({
	id: 1,
	attributes: { SMS: sms },
	smsBlacklisted,
	emailBlacklisted: true,
	modifiedAt: '2026-06-01T14:00:30.000+02:00',
});

export const brevoExamples: GatewayExamples = {
	keys: {
		brevoApiKey: 'secret-of-the-api',
		brevoMessageType: 'marketing',
		brevoWebhookToken: token,
	},
	textOf: ({ body = '' }) => (JSON.parse(body) as { content: string }).content,
	accepted: { id, reply: json(201, { messageId: Number(id) }) },
	optedOut: 'Brevo takes a message to somebody who has opted out, and reports it as blocked',
	noCredit: refusal(402, 'not_enough_credits', 'insufficient_credits'),
	throttled: {
		name: 'too many requests',
		cause: 'throttled',
		retryable: true,
		reply: json(429, { message: 'Too many requests' }, { 'x-sib-ratelimit-reset': '3' }),
	},
	refused: [
		refusal(400, 'invalid_parameter', 'invalid_recipient', 'Invalid telephone number'),
		refusal(400, 'invalid_parameter', 'invalid_recipient', 'recipient is not valid'),
		refusal(400, 'missing_parameter', 'invalid_recipient', 'recipient is missing'),
		refusal(400, 'invalid_parameter', 'invalid_sender', 'Sender is invalid/inactive'),
		refusal(400, 'missing_parameter', 'invalid_sender', 'sender is missing'),
		refusal(400, 'missing_parameter', 'invalid_message', 'content is missing'),
		refusal(400, 'invalid_parameter', 'other', 'tag is not valid'),
		refusal(400, 'out_of_range', 'other'),
		refusal(400, 'bad_request', 'other'),
		refusal(422, 'unprocessable_entity', 'other'),
		refusal(401, 'unauthorized', 'credential_invalid'),
		refusal(403, 'permission_denied', 'credential_invalid'),
		refusal(403, 'account_under_validation', 'credential_invalid'),
	],
	unclear: [
		{ name: 'an answer without an ID', reply: json(201, { messageId: null }) },
		{ name: 'a status that leaves it open', reply: error(406, 'not_acceptable') },
		{ name: 'an error that comes as a success', reply: error(200, 'invalid_parameter') },
	],
	wrongKey: { reply: error(401, 'unauthorized', 'Key not found'), fields: ['API Key'] },
	tested: account,
	balance: { credits: 87.5, currency: 'credits', reply: account },
	status: [
		{
			name: 'delivered, whatever came before',
			reply: json(200, {
				events: [entry('softBounces'), entry('delivered'), entry('sent'), entry('accepted')],
			}),
			answer: { kind: 'delivered', gatewayMessageId: id },
		},
		{
			name: 'on its way, found by our key',
			reply: json(200, {
				events: [
					entry('delivered', { messageId: '2', tag: 'another' }),
					entry('sent', { messageId: '3' }),
					entry('accepted', { messageId: '3' }),
				],
			}),
			answer: { kind: 'accepted', gatewayMessageId: '3' },
			ofLost: true,
		},
		{
			name: 'two that have our key',
			reply: json(200, { events: [entry('sent'), entry('sent', { messageId: '3' })] }),
			answer: {
				kind: 'undecided',
				reason: 'Brevo has 2 messages that may be this one, and nothing tells them apart',
			},
			ofLost: true,
		},
		{
			name: 'bounced',
			reply: json(200, { events: [entry('hardBounces', { reason: 'absent' }), entry('sent')] }),
			answer: {
				kind: 'undelivered',
				gatewayMessageId: id,
				reason:
					'It cannot be delivered: the number is wrong or no longer in use: absent (hardBounces)',
			},
		},
		{
			name: 'blocked',
			reply: json(200, { events: [entry('blocked')] }),
			answer: {
				kind: 'undelivered',
				gatewayMessageId: id,
				reason: 'This number is blocked at Brevo, as after an opt-out (blocked)',
				optedOut: true,
			},
		},
		{
			name: 'not there',
			reply: json(200, { events: [entry('sent', { messageId: '9', tag: 'another' })] }),
			answer: { kind: 'not_found', certain: false },
		},
	],
	registration: {
		url: hook,
		id: '654',
		found: json(200, {
			webhooks: [
				{ id: 653, url: 'https://else.example', type: 'transactional', events: ['sent'] },
				{ id: 654, url: hook, type: 'transactional', events: ['sent'] },
			],
		}),
		none: error(404, 'document_not_found'),
		created: json(201, { id: 654 }),
		removed: page(204, ''),
		gone: error(404, 'document_not_found', 'Webhook record does not exist'),
	},
	replies: {
		page: json(200, {
			events: Array.from({ length: 100 }, (_, at) =>
				entry('replies', { reply: at === 7 ? null : `STOP ${at}` }),
			),
		}),
		events: Array.from({ length: 100 }, (_, at) => ({
			kind: 'reply',
			gatewayMessageId: '',
			from: '+33612345678',
			to: '',
			text: at === 7 ? '' : `STOP ${at}`,
			at: now,
		})),
		nextSays: 'offset=100',
		lastPage: json(200, { events: [] }),
	},
	optOuts: {
		page: json(200, {
			contacts: [
				contact('33612345678', true),
				contact('41791234567', false),
				contact(undefined, true),
			],
			count: 3,
		}),
		events: [
			{
				kind: 'optOut',
				gatewayMessageId: '',
				from: '+33612345678',
				at: now,
				how: 'on the blocklist for texts at Brevo',
			},
		],
		nextSays: 'event=unsubscription&limit=100&sort=desc&offset=0',
		lastPage: json(200, { events: [] }),
	},
	webhooks: {
		posts: [
			...fates.map(([msg_status, fate]) => ({
				name: `a report: ${msg_status}`,
				request: post(msg_status),
				events: [{ ...reported, ...fate }],
			})),
			{
				name: 'a report without what is not documented',
				request: post('delivered', {
					tag: undefined,
					ts_event: undefined,
					credits_used: undefined,
				}),
				events: [{ kind: 'report', gatewayMessageId: id, status: 'delivered', to: '+33612345678' }],
			},
			{
				name: 'a bounce with the words of the network, and tags as a list',
				request: post('hard_bounce', {
					tag: [message.idempotencyKey],
					bounce_type: 'hard_bounce',
					description: 'unknown subscriber',
					error_code: 100,
				}),
				events: [
					{
						...reported,
						status: 'undelivered',
						reason:
							'It cannot be delivered: the number is wrong or no longer in use: unknown subscriber (hard_bounce)',
					},
				],
			},
			{
				name: 'a reply',
				request: post('reply', { reply: 'Stop & thanks=bye' }),
				events: [
					{
						kind: 'reply',
						gatewayMessageId: '',
						from: '+33612345678',
						to: '',
						text: 'Stop & thanks=bye',
						at: now,
					},
				],
			},
			...['unsubscribe', 'unsubscribed', 'unsubscription'].map((msg_status) => ({
				name: `an opt-out without a text: ${msg_status}`,
				request: post(msg_status),
				events: [
					{
						kind: 'optOut' as const,
						gatewayMessageId: '',
						from: '+33612345678',
						at: now,
						how: 'unsubscribed at Brevo',
					},
				],
			})),
			{
				name: 'several at once',
				request: postedJson(hook, [
					JSON.parse(new TextDecoder().decode(post('sent').body)),
					JSON.parse(new TextDecoder().decode(post('delivered').body)),
				]),
				events: [
					{ ...reported, status: 'accepted' },
					{ ...reported, status: 'delivered' },
				],
			},
			{ name: 'a state that nobody knows yet', request: post('something_new'), events: [] },
		],
		signed: 'Brevo signs nothing: its posts bring the token that the webhook was given',
	},
};
