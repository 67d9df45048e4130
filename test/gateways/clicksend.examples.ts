import {
	json,
	postedForm,
	postedJson,
	type GatewayExamples,
	type RefusalExample,
} from './examples';
import { message, messages } from './message';

const id = 'BF7AD270-0DE2-418B-B606-71D527D9C1AE';
const hook = 'https://n8n.example/webhook/sms';
const now = Date.UTC(2026, 5, 1, 12, 0, 30);
const stamp = String(now / 1000);

const success = (data: unknown) =>
	json(200, {
		http_code: 200,
		response_code: 'SUCCESS',
		response_msg: 'Here are your data.',
		data,
	});

const failure = (status: number, response_code: string, response_msg = 'No.') =>
	json(status, { http_code: status, response_code, response_msg, data: null });

const answered = (changes: object = {}) => ({
	direction: 'out',
	date: now / 1000,
	to: message.to,
	body: message.text,
	from: 'ACME',
	schedule: 0,
	message_id: id,
	message_parts: 2,
	message_price: '0.1500',
	custom_string: message.idempotencyKey,
	country: 'FR',
	status: 'SUCCESS',
	...changes,
});

const currency = { currency_name_short: 'EUR', currency_prefix_d: '€' };

const sent = (...list: readonly object[]) =>
	success({
		total_price: 0.15,
		total_count: list.length,
		queued_count: list.length,
		messages: list,
		_currency: currency,
	});

const refusal = (status: string, cause: RefusalExample['cause']): RefusalExample => ({
	name: status,
	cause,
	says: `(${status})`,
	reply: sent(answered({ status, message_id: null })),
});

const [first, second, third] = messages;

const pages = (current: number, last: number, ...data: readonly object[]) =>
	success({ total: 120, per_page: 100, current_page: current, last_page: last, data });

const entry = (changes: object = {}) => ({
	...answered(),
	date: stamp,
	status: 'Sent',
	status_code: '201',
	status_text: 'Success: Message received on handset.',
	error_code: null,
	error_text: null,
	message_parts: '2.00',
	message_price: '0.150000',
	...changes,
});

const report = {
	timestamp_send: String(now / 1000 - 3),
	timestamp: stamp,
	message_id: id,
	status: 'Delivered',
	status_code: '201',
	status_text: 'Success: Message received on handset.',
	error_code: '',
	error_text: '',
	custom_string: message.idempotencyKey,
	user_id: '1',
	subaccount_id: '1',
	message_type: 'sms',
};

const reported = {
	kind: 'report',
	gatewayMessageId: id,
	idempotencyKey: message.idempotencyKey,
	at: now,
} as const;

const reply = {
	timestamp: stamp,
	from: '+33612345678',
	to: '+33757000000',
	body: 'Stop & thanks=bye',
	message: 'Stop & thanks=bye',
	sms: '+33757000000',
	originalbody: message.text,
	original_message_id: id,
	original_body: message.text,
	custom_string: message.idempotencyKey,
	message_id: 'C5A3D6A1-4B5E-4F0B-9B36-1D2E3F405162',
	user_id: '1',
	subaccount_id: '1',
};

const replyEvent = {
	kind: 'reply',
	gatewayMessageId: reply.message_id,
	from: '+33612345678',
	to: '+33757000000',
	text: 'Stop & thanks=bye',
	at: now,
} as const;

const account = success({
	user_id: 1,
	username: 'jane@acme.example',
	balance: '87.509000',
	api_key: 'never to be said',
	_currency: currency,
});

export const clicksendExamples: GatewayExamples = {
	keys: {
		clicksendUsername: 'jane@acme.example',
		clicksendApiKey: 'secret-of-the-api',
		clicksendOptOutList: '1234567',
	},
	textOf: ({ body = '' }) =>
		(JSON.parse(body) as { messages: { body: string }[] }).messages[0]?.body ?? '',
	accepted: { id, segments: 2, price: 0.15, currency: 'EUR', reply: sent(answered()) },
	partlyAccepted: {
		// In another order than they were sent in.
		reply: sent(
			answered({ custom_string: third?.idempotencyKey, status: 'THROTTLED', message_id: null }),
			answered({ custom_string: first?.idempotencyKey }),
			answered({ custom_string: second?.idempotencyKey, status: 'INVALID_RECIPIENT' }),
		),
		kinds: ['accepted', 'refused', 'unknown'],
	},
	optedOut: 'ClickSend documents no status for an opt-out',
	noCredit: refusal('INSUFFICIENT_CREDIT', 'insufficient_credits'),
	throttled: {
		name: 'too many requests',
		cause: 'throttled',
		retryable: true,
		reply: failure(429, 'TOO_MANY_REQUESTS'),
	},
	refused: [
		refusal('INVALID_RECIPIENT', 'invalid_recipient'),
		refusal('COUNTRY_NOT_ENABLED', 'invalid_recipient'),
		refusal('INVALID_SENDER_ID', 'invalid_sender'),
		refusal('EMPTY_MESSAGE', 'invalid_message'),
		refusal('INVALID_SCHEDULE', 'invalid_message'),
		refusal('MISSING_REQUIRED_FIELDS', 'invalid_message'),
		refusal('ACCOUNT_NOT_ACTIVATED', 'credential_invalid'),
		refusal('MISSING_CREDENTIALS', 'credential_invalid'),
		refusal('INVALID_CREDENTIALS', 'credential_invalid'),
		{
			name: 'a request it does not take',
			cause: 'other',
			says: 'ClickSend: The messages field is required. (BAD_REQUEST)',
			reply: failure(400, 'BAD_REQUEST', 'The messages field is required.'),
		},
		{
			name: 'a balance too small for the whole request',
			cause: 'insufficient_credits',
			reply: failure(402, 'INSUFFICIENT_CREDIT'),
		},
	],
	unclear: [
		{ name: 'the same text a moment ago', reply: sent(answered({ status: 'THROTTLED' })) },
		{ name: 'a status it has added since', reply: sent(answered({ status: 'SOMETHING_NEW' })) },
		{ name: 'a message without an ID', reply: sent(answered({ message_id: null })) },
		{ name: 'another message', reply: sent(answered({ custom_string: 'another' })) },
		{ name: 'two that have our key', reply: sent(answered(), answered({ message_id: '2' })) },
		{ name: 'a fault of its own', reply: failure(500, 'INTERNAL_SERVER_ERROR') },
	],
	wrongKey: {
		reply: failure(401, 'UNAUTHORIZED', 'Authorization failed.'),
		fields: ['Username', 'API Key'],
	},
	tested: account,
	balance: { credits: 87.509, currency: 'EUR', reply: account },
	schedule: { sendAt: Date.UTC(2026, 5, 2, 8, 30), written: '"schedule":1780389000' },
	cancel: {
		id,
		cancelled: success([]),
		tooLate: failure(404, 'NOT_FOUND', 'Message not found.'),
	},
	status: [
		{
			name: 'delivered',
			reply: pages(1, 1, entry({ message_id: '2', custom_string: 'another' }), entry()),
			answer: { kind: 'delivered', gatewayMessageId: id, charged: 0.15 },
		},
		{
			name: 'found by our key, and on its way',
			reply: pages(1, 1, entry({ message_id: '3', status: 'Completed', status_code: null })),
			answer: { kind: 'accepted', gatewayMessageId: '3', charged: 0.15 },
			ofLost: true,
		},
		{
			name: 'waits for ClickSend’s staff',
			reply: pages(1, 1, entry({ status: 'WaitApproval', status_code: '200' })),
			answer: { kind: 'accepted', gatewayMessageId: id, charged: 0.15 },
		},
		{
			name: 'failed',
			reply: pages(
				1,
				1,
				entry({
					status: 'Failed',
					status_code: '301',
					error_code: '1',
					error_text: 'Unknown subscriber',
				}),
			),
			answer: {
				kind: 'undelivered',
				gatewayMessageId: id,
				reason: 'ClickSend: Unknown subscriber (1)',
				charged: 0.15,
			},
		},
		...['Cancelled', 'CancelledAfterReview'].map((status) => ({
			name: status,
			reply: pages(1, 1, entry({ status, status_code: '301' })),
			answer: { kind: 'cancelled' as const, gatewayMessageId: id, charged: 0.15 },
		})),
		{
			name: 'two that have our key',
			reply: pages(1, 1, entry(), entry({ message_id: '2' })),
			answer: {
				kind: 'undecided',
				reason: 'ClickSend has 2 messages that may be this one, and nothing tells them apart',
			},
			ofLost: true,
		},
		{
			name: 'not there',
			reply: pages(1, 1, entry({ message_id: '9', custom_string: 'another' })),
			answer: { kind: 'not_found', certain: false },
		},
	],
	registration: {
		url: hook,
		id: 'inbound/10',
		found: pages(
			1,
			1,
			{ inbound_rule_id: 9, action: 'URL', action_address: 'https://else.example' },
			{ inbound_rule_id: 10, action: 'URL', action_address: hook },
		),
		none: pages(1, 1, { inbound_rule_id: 9, action_address: 'john@doe.com' }),
		created: success({ inbound_rule_id: 10, action: 'URL', action_address: hook }),
		removed: success([]),
		gone: failure(404, 'NOT_FOUND'),
	},
	replies: {
		page: pages(1, 2, reply, { ...reply, timestamp: String(now / 1000 - 24 * 3600) }),
		events: [replyEvent],
		nextSays: 'page=2',
		lastPage: pages(2, 2),
	},
	optOuts: {
		page: pages(
			1,
			2,
			{ contact_id: 1, phone_number: '+33612345678', date_added: stamp },
			{ contact_id: 2, phone_number: '', date_added: stamp },
			// From before.
			{ contact_id: 3, phone_number: '+41791234567', date_added: '1700000000' },
		),
		events: [
			{
				kind: 'optOut',
				gatewayMessageId: '',
				from: '+33612345678',
				at: now,
				how: 'on the opt-out list at ClickSend',
			},
		],
		nextSays: 'lists/1234567/contacts?page=2',
		lastPage: pages(2, 2),
	},
	prices: {
		reply: success({
			country: 'FR',
			sms: { price_rate_0: '0.0726', price_rate_1: '0.0701', price_sms_carrier_fee: '0.0040' },
		}),
		price: { perSegment: 0.0766, currency: 'USD' },
	},
	webhooks: {
		posts: [
			{
				name: 'a delivery, as the form that is usual',
				request: postedForm(hook, report),
				events: [{ ...reported, status: 'delivered' }],
			},
			{
				name: 'a failure, as JSON',
				request: postedJson(hook, {
					...report,
					status: 'Undelivered',
					status_code: '301',
					status_text: 'Failed: No further retries will occur.',
					error_code: '1',
					error_text: 'Unknown subscriber',
				}),
				events: [
					{ ...reported, status: 'undelivered', reason: 'ClickSend: Unknown subscriber (1)' },
				],
			},
			{
				name: 'a failure of which it says no more',
				request: postedForm(hook, { message_id: id, status_code: '301' }),
				events: [
					{
						kind: 'report',
						gatewayMessageId: id,
						status: 'undelivered',
						reason: 'It was not delivered (301)',
					},
				],
			},
			...['200', '300'].map((status_code) => ({
				name: `what is on its way: ${status_code}`,
				request: postedForm(hook, { ...report, status: 'Sent', status_code }),
				events: [{ ...reported, status: 'accepted' as const }],
			})),
			{
				name: 'what its staff has not let through',
				request: postedForm(hook, {
					...report,
					status: 'CancelledAfterReview',
					status_code: '301',
					status_text: '',
				}),
				events: [{ ...reported, status: 'undelivered', reason: 'It was not delivered (301)' }],
			},
			{ name: 'a reply as a form', request: postedForm(hook, reply), events: [replyEvent] },
			{ name: 'a reply as JSON', request: postedJson(hook, reply), events: [replyEvent] },
		],
		signed: 'ClickSend signs nothing: the address is the only lock',
	},
};
