import { formField, json, page, type GatewayExamples } from './examples';
import { message } from './message';

const sent = (changes: object = {}) => ({
	api: {
		version: '1',
		sends: [
			{
				send: {
					id_send: 5025,
					scheduled_time: '2026-06-01T12:00:00',
					message: message.text,
					to: '0033612345678',
					charge: 1.5,
					...changes,
				},
			},
		],
	},
});

const entry = (changes: object = {}) => ({
	id_history: '5025',
	date_send: '01.06.2026',
	message: message.text,
	charge: '1.5',
	number: '0033612345678',
	status: '1',
	...changes,
});

const history = (...entries: object[]) =>
	json(200, { api: { version: '1', histories: entries.map((each) => ({ history: each })) } });

const delivered = { kind: 'delivered', gatewayMessageId: '5025', charged: 1.5 } as const;

export const mailproExamples: GatewayExamples = {
	keys: {
		mailproClientId: '12345',
		mailproApiKey: '01234567-89ab-cdef-0123-456789abcdef',
		mailproTimeZone: 'Europe/Zurich',
	},
	textOf: (request) => formField(request, 'message'),
	keysInAddress: 'Mailpro reads the keys of a GET from its address only',
	accepted: { id: '5025', credits: 1.5, reply: json(200, sent()) },
	optedOut: 'Mailpro documents no opt-out list and no error for it',
	noCredit: {
		name: 'HTTP 402',
		cause: 'insufficient_credits',
		says: '(402)',
		reply: page(402, ''),
	},
	throttled: {
		name: 'more than 500 requests a minute',
		cause: 'throttled',
		retryable: true,
		retryAfterMs: 20_000,
		says: '500 requests a minute',
		reply: { ...page(429, ''), headers: { 'retry-after': '20' } },
	},
	refused: [
		{
			name: 'a request it calls bad, of which nobody knows whether that is final',
			cause: 'other',
			retryable: true,
			says: 'does not say why (400)',
			reply: json(400, { error: 'No.' }),
		},
	],
	undocumentedErrors: 'Mailpro documents none of its errors',
	unclear: [
		{ name: 'an error inside a 200', reply: json(200, { error: 'Something is wrong' }) },
		{ name: 'no message ID', reply: json(200, sent({ id_send: null })) },
		{ name: 'the message ID 0', reply: json(200, sent({ id_send: 0 })) },
		{ name: 'an empty list', reply: json(200, { api: { sends: [] } }) },
	],
	wrongKey: { reply: json(401, { error: 'No.' }), fields: ['Client ID', 'API Key'] },
	tested: json(200, { api: { account: { total_credit: '957.5' } } }),
	balance: {
		credits: 957.5,
		currency: 'credits',
		reply: json(200, { total_credit: 957.5 }),
	},
	// Summer: two hours ahead of UTC.
	schedule: {
		sendAt: Date.UTC(2026, 5, 2, 8, 30),
		written: 'Scheduled_time=2026-06-02T10:30:00',
	},
	status: [
		{ name: 'delivered', reply: history(entry({ date_send: '03.06.2026' })), answer: delivered },
		{
			name: 'the only message of that day with this text, by another ID',
			reply: history(
				entry({ id_history: 7, date_send: '2026-06-01' }),
				entry({ id_history: 8, date_send: '12.12.2012' }),
				entry({ id_history: 9, message: 'Another text' }),
				entry({ id_history: 5025, message: 'Another text, by an ID that is by chance the same' }),
				entry({ id_history: 10, number: '0041791234567' }),
			),
			answer: { ...delivered, gatewayMessageId: '7' },
		},
		{
			name: 'two messages of that day with this text, neither by its ID',
			reply: history(entry({ id_history: 7 }), entry({ id_history: 8 })),
			answer: {
				kind: 'undecided',
				reason: 'Mailpro has 2 messages that may be this one, and nothing tells them apart',
			},
		},
		{
			name: 'nothing delivered yet',
			reply: history(),
			answer: { kind: 'not_found', certain: false },
		},
		{
			name: 'waiting',
			reply: history(entry({ status: 2 })),
			answer: { ...delivered, kind: 'accepted' },
		},
		{
			name: 'not delivered',
			reply: history(entry({ status: 0 })),
			answer: { ...delivered, kind: 'undelivered', reason: 'Mailpro could not deliver it' },
		},
	],
};
