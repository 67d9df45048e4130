import { createHmac } from 'node:crypto';
import { json, postedJson, type GatewayExamples, type RefusalExample } from './examples';
import { message, messages } from './message';

const key = message.idempotencyKey;
const hook = 'https://n8n.example/webhook/sms';

const pending = {
	groupId: 1,
	groupName: 'PENDING',
	id: 26,
	name: 'PENDING_ACCEPTED',
	description: 'Message sent to next instance',
};

const rejected = (id: number, name: string) => ({
	groupId: 5,
	groupName: 'REJECTED',
	id,
	name,
	description: 'No.',
});

const outcome = (messageId: string, status: object) => ({
	messageId,
	status,
	destination: '33612345678',
	details: { messageCount: 2 },
});

const reply = (...outcomes: object[]) =>
	json(200, { bulkId: '2034072219640523072', messages: outcomes });

const refusal = (id: number, name: string, cause: RefusalExample['cause']): RefusalExample => ({
	name: `${id}, ${name}`,
	cause,
	says: `(${name})`,
	keyIsSpent: true,
	reply: reply(outcome(key, rejected(id, name))),
});

const apiError = (code: string, headers: Record<string, string> = {}) =>
	json(
		Number(code.slice(1)),
		{ errorCode: code, description: 'No.', action: 'Look.', violations: [], resources: [] },
		headers,
	);

const delivered = {
	groupId: 3,
	groupName: 'DELIVERED',
	id: 5,
	name: 'DELIVERED_TO_HANDSET',
	description: 'Message delivered to handset',
};

const noError = { groupId: 0, groupName: 'OK', id: 0, name: 'NO_ERROR', permanent: false };

const log = (status: object, error: object = noError) => ({
	destination: '33612345678',
	bulkId: '2034072219640523072',
	messageId: key,
	sentAt: '2026-06-01T14:00:00.000+0200',
	doneAt: '2026-06-01T14:00:30.000+0200',
	messageCount: 2,
	price: { pricePerMessage: 0.01, currency: 'EUR' },
	status,
	error,
});

const { destination, ...reportFields } = log(delivered);
const report = { ...reportFields, to: destination };

const undeliverable = {
	groupId: 2,
	groupName: 'UNDELIVERABLE',
	id: 9,
	name: 'UNDELIVERABLE_NOT_DELIVERED',
};

const optedOut = { groupId: 1, id: 573, name: 'EC_SC_BLOCKED_BY_END_USER', permanent: true };

const inbound = {
	from: '33612345678',
	to: '36180',
	text: 'ACME STOP',
	cleanText: 'STOP',
	keyword: 'ACME',
	receivedAt: '2026-06-01T12:00:30.000+0000',
};

const hmacKey = 'secret-of-the-profile';
const signedBody = { results: [report] };
const signature = createHmac('sha256', hmacKey).update(JSON.stringify(signedBody)).digest('hex');

export const infobipExamples: GatewayExamples = {
	keys: {
		infobipBaseUrl: 'abc123.api.infobip.com',
		infobipApiKey: 'secret-api-key',
		infobipHmacKey: hmacKey,
		infobipHmacHeader: 'X-Signature',
		infobipHmacMethod: 'sha256',
	},
	textOf: ({ body = '' }) =>
		(JSON.parse(body) as { messages: { content: { text: string } }[] }).messages[0]?.content.text ??
		'',
	accepted: { id: key, segments: 2, reply: reply(outcome(key, pending)) },
	partlyAccepted: {
		reply: reply(
			outcome(messages[2]?.idempotencyKey ?? '', pending),
			outcome(messages[0]?.idempotencyKey ?? '', rejected(52, 'REJECTED_DESTINATION')),
		),
		kinds: ['refused', 'unknown', 'accepted'],
	},
	optedOut: {
		...refusal(14, 'REJECTED_DESTINATION_BLOCKLISTED', 'opted_out'),
		says: 'on the blocklist at Infobip',
	},
	noCredit: refusal(12, 'REJECTED_NOT_ENOUGH_CREDITS', 'insufficient_credits'),
	throttled: {
		name: 'E429 with Retry-After',
		cause: 'throttled',
		retryable: true,
		retryAfterMs: 3000,
		says: '(E429)',
		reply: apiError('E429', { 'retry-after': '3' }),
	},
	refused: [
		refusal(6, 'REJECTED_NETWORK', 'invalid_recipient'),
		refusal(8, 'REJECTED_PREFIX_MISSING', 'invalid_recipient'),
		refusal(10, 'REJECTED_DND', 'opted_out'),
		refusal(11, 'REJECTED_SOURCE', 'invalid_sender'),
		refusal(13, 'REJECTED_SENDER', 'invalid_sender'),
		refusal(17, 'REJECTED_PREPAID_PACKAGE_EXPIRED', 'insufficient_credits'),
		refusal(18, 'REJECTED_DESTINATION_NOT_REGISTERED', 'invalid_recipient'),
		refusal(19, 'REJECTED_ROUTE_NOT_AVAILABLE', 'other'),
		refusal(20, 'REJECTED_FLOODING_FILTER', 'other'),
		refusal(21, 'REJECTED_SYSTEM_ERROR', 'unavailable'),
		refusal(24, 'REJECTED_INVALID_UDH', 'invalid_message'),
		refusal(25, 'REJECTED_MESSAGE_TOO_LONG', 'invalid_message'),
		refusal(51, 'MISSING_TO', 'invalid_recipient'),
		refusal(52, 'REJECTED_DESTINATION', 'invalid_recipient'),
		refusal(87, 'SIGNALS_BLOCKED', 'other'),
		refusal(100, 'UNDELIVERABLE_REJECTED_PLATFORM', 'other'),
		refusal(999, 'REJECTED_ADDED_SINCE', 'other'),
		{
			name: 'a request it finds wrong, and where',
			cause: 'other',
			says: 'Infobip: Request cannot be processed. messages[0].sender: too long (E400)',
			reply: json(400, {
				errorCode: 'E400',
				description: 'Request cannot be processed.',
				action: 'Check the syntax.',
				violations: [{ property: 'messages[0].sender', violation: 'too long' }],
				resources: [],
			}),
		},
		{
			name: 'a key without the right',
			cause: 'credential_invalid',
			says: 'scopes',
			reply: apiError('E403'),
		},
		{
			name: 'an error in the older shape',
			cause: 'other',
			says: 'Infobip: Bad request (BAD_REQUEST)',
			reply: json(400, {
				requestError: { serviceException: { messageId: 'BAD_REQUEST', text: 'Bad request' } },
			}),
		},
		{
			name: 'an address of its own that it does not know',
			cause: 'misconfigured',
			retryable: true,
			says: 'Infobip: No. (E404)',
			reply: apiError('E404'),
		},
	],
	unclear: [
		{
			name: 'a message ID it has had before',
			reply: reply(outcome(key, rejected(23, 'REJECTED_DUPLICATE_MESSAGE_ID'))),
		},
		{
			name: 'an expired status',
			reply: reply(
				outcome(key, { groupId: 4, groupName: 'EXPIRED', id: 29, name: 'EXPIRED_DLR_UNKNOWN' }),
			),
		},
		{ name: 'the outcome of another message', reply: reply(outcome('another', pending)) },
		{ name: 'its own 500', reply: apiError('E500') },
	],
	wrongKey: { reply: apiError('E401'), fields: ['API Key', 'Base URL'] },
	tested: json(200, {
		originalText: 'Test',
		previews: [{ textPreview: 'Test', messageCount: 1, charactersRemaining: 156 }],
	}),
	balance: {
		credits: 47.79134,
		currency: 'EUR',
		reply: json(200, { balance: 47.79134, currency: 'EUR' }),
	},
	schedule: {
		sendAt: Date.UTC(2026, 5, 2, 8, 30),
		written: `"schedule":{"bulkId":"${key}","sendAt":"2026-06-02T08:30:00.000+0000"}`,
	},
	validity: { minutes: 90, written: '"validityPeriod":{"amount":90,"timeUnit":"MINUTES"}' },
	cancel: {
		id: key,
		cancelled: json(200, { bulkId: key, status: 'CANCELED' }),
		tooLate: json(200, { bulkId: key, status: 'FINISHED' }),
	},
	status: [
		{
			name: 'a message on its way',
			reply: json(200, { results: [log(pending)] }),
			answer: {
				kind: 'accepted',
				gatewayMessageId: key,
				charged: 0.02,
				price: 0.02,
				currency: 'EUR',
			},
		},
		{
			name: 'a message at the operator',
			reply: json(200, {
				results: [log({ ...delivered, id: 2, name: 'DELIVERED_TO_OPERATOR' })],
			}),
			answer: {
				kind: 'accepted',
				gatewayMessageId: key,
				charged: 0.02,
				price: 0.02,
				currency: 'EUR',
			},
		},
		{
			name: 'a delivered message',
			reply: json(200, { results: [log(delivered)] }),
			answer: {
				kind: 'delivered',
				gatewayMessageId: key,
				charged: 0.02,
				price: 0.02,
				currency: 'EUR',
			},
		},
		{
			name: 'a rejected message, and why',
			reply: json(200, { results: [log(rejected(11, 'REJECTED_SOURCE'))] }),
			answer: {
				kind: 'undelivered',
				gatewayMessageId: key,
				reason: 'This Sender Name is not registered on the Infobip account (REJECTED_SOURCE)',
				charged: 0.02,
				price: 0.02,
				currency: 'EUR',
			},
		},
		{
			name: 'a message to someone who has opted out there',
			reply: json(200, { results: [log(undeliverable, optedOut)] }),
			answer: {
				kind: 'undelivered',
				gatewayMessageId: key,
				reason: 'This number has opted out of this sender (EC_SC_BLOCKED_BY_END_USER)',
				optedOut: true,
				charged: 0.02,
				price: 0.02,
				currency: 'EUR',
			},
		},
		{
			name: 'a message that expired before it was sent on',
			reply: json(200, {
				results: [log(undeliverable, { ...noError, id: 4100, name: 'EC_MESSAGE_CANCELED' })],
			}),
			answer: {
				kind: 'undelivered',
				gatewayMessageId: key,
				reason: 'It expired before it could be sent on (EC_MESSAGE_CANCELED)',
				charged: 0.02,
				price: 0.02,
				currency: 'EUR',
			},
		},
		{
			name: 'a message of which no report ever came',
			reply: json(200, {
				results: [log({ groupId: 4, groupName: 'EXPIRED', id: 29, name: 'EXPIRED_DLR_UNKNOWN' })],
			}),
			answer: {
				kind: 'accepted',
				gatewayMessageId: key,
				charged: 0.02,
				price: 0.02,
				currency: 'EUR',
			},
		},
		{
			name: 'nothing in the last 48 hours',
			reply: json(200, { results: [] }),
			answer: { kind: 'not_found', certain: false },
		},
	],
	replies: {
		page: json(200, {
			results: [{ ...inbound, messageId: '817790313235066447' }, null, {}],
			messageCount: 1,
			pendingMessageCount: 1,
		}),
		events: [
			{
				kind: 'reply',
				gatewayMessageId: '817790313235066447',
				from: '+33612345678',
				to: '36180',
				text: 'ACME STOP',
				otherText: 'STOP',
				at: Date.UTC(2026, 5, 1, 12, 0, 30),
			},
		],
		nextSays: 'limit=1000',
		lastPage: json(200, { results: [], messageCount: 0, pendingMessageCount: 0 }),
	},
	optOuts: {
		page: json(200, {
			results: [
				{
					sender: '36180',
					destination: '33612345678',
					sourceType: 'MO',
					channel: 'SMS',
					accountKey: '8F0792F86035A9F4290821F1EE6BC06A',
					createdDate: '2026-06-01T12:00:30.000Z',
				},
				{ sender: 'a', destination: 'urn:mbid:AQAA', sourceType: 'MO', channel: 'APPLE_MB' },
			],
			paging: { page: 0, size: 1000, totalPages: 2, totalResults: 1001 },
		}),
		events: [
			{
				kind: 'optOut',
				gatewayMessageId: '',
				from: '+33612345678',
				to: '36180',
				at: Date.UTC(2026, 5, 1, 12, 0, 30),
				how: 'on the blocklist at Infobip by a text',
			},
		],
		nextSays: 'page=1',
		lastPage: json(200, {
			results: [],
			paging: { page: 1, size: 1000, totalPages: 2, totalResults: 1001 },
		}),
	},
	webhooks: {
		posts: [
			{
				name: 'two delivery reports in one post',
				request: postedJson(hook, {
					results: [report, { ...report, status: undeliverable, error: optedOut }],
				}),
				events: (['delivered', 'undelivered'] as const).map((status) => ({
					kind: 'report',
					gatewayMessageId: key,
					idempotencyKey: key,
					status,
					...(status === 'delivered'
						? {}
						: {
								reason: 'This number has opted out of this sender (EC_SC_BLOCKED_BY_END_USER)',
								optedOut: true,
							}),
					to: '+33612345678',
					at: Date.UTC(2026, 5, 1, 12, 0, 30),
					charged: 0.02,
					price: 0.02,
					currency: 'EUR',
				})),
			},
			{
				name: 'a reply',
				request: postedJson(hook, {
					results: [
						{
							messageId: '817790313235066447',
							from: '33612345678',
							to: '36180',
							text: 'STOP',
							cleanText: '',
							keyword: 'STOP',
							receivedAt: '2026-06-01T12:00:30.000+0000',
							smsCount: 1,
							price: { pricePerMessage: 0, currency: 'EUR' },
						},
					],
					messageCount: 1,
					pendingMessageCount: 0,
				}),
				events: [
					{
						kind: 'reply',
						gatewayMessageId: '817790313235066447',
						from: '+33612345678',
						to: '36180',
						text: 'STOP',
						at: Date.UTC(2026, 5, 1, 12, 0, 30),
					},
				],
			},
		],
		signed: {
			request: postedJson(hook, signedBody, { 'x-signature': signature }),
			now: Date.UTC(2026, 5, 1, 12),
			keyField: 'infobipHmacKey',
		},
	},
};
