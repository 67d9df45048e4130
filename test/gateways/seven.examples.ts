import { createHash, createHmac } from 'node:crypto';
import { json, page, postedJson, type GatewayExamples, type RefusalExample } from './examples';
import { message } from './message';

const id = '77132801273';
const hook = 'https://n8n.example/webhook/sms';

const reply = (changes: object = {}, success = '100') =>
	json(200, {
		success,
		total_price: 0.15,
		balance: 46.748,
		debug: 'false',
		sms_type: 'direct',
		messages: [
			{
				id,
				sender: 'ACME',
				recipient: '33612345678',
				text: message.text,
				encoding: 'ucs2',
				label: null,
				parts: 2,
				udh: null,
				is_binary: false,
				price: 0.15,
				success: true,
				error: null,
				error_text: null,
				...changes,
			},
		],
	});

const failed = (code: string) =>
	reply({ id: null, success: false, error: code, error_text: 'No.' }, code);

const refusal = (code: string, name: string, cause: RefusalExample['cause']): RefusalExample => ({
	name: `${code}, ${name}`,
	cause,
	says: `(${code})`,
	reply: failed(code),
});

const entry = (changes: object = {}) => ({
	id,
	to: '33612345678',
	from: 'ACME',
	text: message.text,
	timestamp: '2026-06-01 12:00:30.802',
	price: '0.0750',
	dlr: 'DELIVERED',
	foreign_id: message.idempotencyKey,
	...changes,
});

const now = Date.UTC(2026, 5, 1, 12, 0, 30);
const signingKey = 'secret-of-the-signatures';
const replied = postedJson(hook, {
	webhook_event: 'sms_mo',
	webhook_timestamp: '2026-06-01 12:00:30',
	data: {
		id: '681590',
		sender: '33612345678',
		system: '33757000000',
		text: 'Stop & thanks=bye',
		time: String(now / 1000),
		message_type: 'SMS',
	},
});

/** As the documentation tells it, with nothing of ours. */
const signature = createHmac('sha256', signingKey)
	.update(
		`${now / 1000}\nb6f5a7\nPOST\n${hook}\n${createHash('md5').update(replied.body).digest('hex')}`,
	)
	.digest('hex');

const report = (status: string, changes: object = {}) =>
	postedJson(hook, {
		webhook_event: 'dlr',
		webhook_timestamp: '2026-06-01 12:00:30',
		data: { msg_id: id, status, timestamp: '2026-06-01 12:00:30.000000', ...changes },
	});

export const sevenExamples: GatewayExamples = {
	keys: { sevenApiKey: 'secret-of-the-api', sevenSigningKey: signingKey },
	textOf: ({ body = '' }) => (JSON.parse(body) as { text: string }).text,
	accepted: { id, segments: 2, price: 0.15, currency: 'EUR', reply: reply() },
	optedOut: 'seven documents no code for an opt-out',
	noCredit: refusal('500', 'a balance too small', 'insufficient_credits'),
	throttled: {
		name: 'too many requests',
		cause: 'throttled',
		retryable: true,
		reply: page(429, ''),
	},
	refused: [
		refusal('201', 'a country it does not send to', 'invalid_recipient'),
		refusal('202', 'a bad number', 'invalid_recipient'),
		refusal('300', 'a request without a key', 'credential_invalid'),
		refusal('301', 'no number', 'invalid_recipient'),
		refusal('305', 'no text', 'invalid_message'),
		refusal('306', 'a Sender Name it does not take', 'invalid_sender'),
		refusal('400', 'a type it does not know', 'invalid_message'),
		refusal('401', 'a text too long', 'invalid_message'),
		refusal('403', 'the daily limit of a number', 'other'),
		refusal('600', 'a network that does not take it', 'other'),
		refusal('901', 'a message ID it does not take', 'invalid_message'),
		refusal('902', 'a key that may not send', 'credential_invalid'),
		refusal('903', 'another IP address', 'credential_invalid'),
		{
			name: 'a code without anything around it',
			cause: 'invalid_recipient',
			reply: json(200, '202'),
		},
	],
	unclear: [
		{ name: 'the reload lock (402)', reply: failed('402') },
		{ name: 'an unknown failure (700)', reply: failed('700') },
		{ name: 'a message without an ID', reply: reply({ id: null }) },
		{ name: 'a success that is none', reply: reply({ success: false }) },
	],
	wrongKey: { reply: json(200, 900), fields: ['API Key'] },
	tested: json(200, { amount: 46.748, currency: 'EUR' }),
	balance: {
		credits: 46.748,
		currency: 'EUR',
		reply: json(200, { amount: 46.748, currency: 'EUR' }),
	},
	schedule: { sendAt: Date.UTC(2026, 5, 2, 8, 30), written: '"delay":1780389000' },
	validity: { minutes: 90, written: '"ttl":90' },
	cancel: {
		id,
		cancelled: json(200, { success: true, deleted: [id] }),
		tooLate: json(200, { success: false, deleted: null }),
	},
	status: [
		{
			name: 'delivered',
			reply: json(200, [entry({ id: '1', foreign_id: null }), entry()]),
			answer: {
				kind: 'delivered',
				gatewayMessageId: id,
				charged: 0.075,
				price: 0.075,
				currency: 'EUR',
			},
		},
		{
			name: 'found by our key, and on its way',
			reply: json(200, [entry({ id: '2', dlr: 'TRANSMITTED' })]),
			answer: {
				kind: 'accepted',
				gatewayMessageId: '2',
				charged: 0.075,
				price: 0.075,
				currency: 'EUR',
			},
		},
		...['NOTDELIVERED', 'EXPIRED', 'REJECTED', 'FAILED'].map((dlr) => ({
			name: dlr,
			reply: json(200, [entry({ dlr })]),
			answer: {
				kind: 'undelivered',
				gatewayMessageId: id,
				reason: expect.stringContaining(`(${dlr})`) as string,
				charged: 0.075,
				price: 0.075,
				currency: 'EUR',
			} as const,
		})),
		{
			name: 'not there',
			reply: json(200, [entry({ id: '3', foreign_id: 'another' })]),
			answer: { kind: 'not_found', certain: false },
		},
	],
	registration: {
		url: hook,
		id: '17',
		found: json(200, {
			success: true,
			hooks: [
				{ id: '16', event_type: 'dlr', target_url: hook, request_method: 'JSON' },
				{ id: '17', event_type: 'sms_mo', target_url: hook, request_method: 'JSON' },
			],
		}),
		none: json(200, {
			success: true,
			hooks: [{ id: '9', event_type: 'sms_mo', target_url: 'https://else.example' }],
		}),
		created: json(200, { success: true, id: 17 }),
		removed: json(200, { success: true }),
		gone: json(200, { success: false }),
	},
	replies: {
		page: json(
			200,
			Array.from({ length: 100 }, (_, at) => ({
				id: String(at),
				from: '33612345678',
				to: '33757000000',
				text: at === 7 ? null : 'STOP',
				timestamp: '2026-06-01 12:00:30.802',
				price: '0',
			})),
		),
		events: Array.from({ length: 100 }, (_, at) => ({
			kind: 'reply',
			gatewayMessageId: String(at),
			from: '+33612345678',
			to: '+33757000000',
			text: at === 7 ? '' : 'STOP',
		})),
		nextSays: 'offset=100',
		lastPage: json(200, []),
	},
	webhooks: {
		posts: [
			{
				name: 'a delivery',
				request: report('DELIVERED', { foreign_id: message.idempotencyKey }),
				events: [
					{
						kind: 'report',
						gatewayMessageId: id,
						idempotencyKey: message.idempotencyKey,
						status: 'delivered',
					},
				],
			},
			{
				name: 'what waits',
				request: report('BUFFERED'),
				events: [{ kind: 'report', gatewayMessageId: id, status: 'accepted' }],
			},
			{
				name: 'what the network rejected',
				request: report('REJECTED'),
				events: [
					{
						kind: 'report',
						gatewayMessageId: id,
						status: 'undelivered',
						reason: 'The network rejected the message (REJECTED)',
					},
				],
			},
			{
				name: 'a reply',
				request: replied,
				events: [
					{
						kind: 'reply',
						gatewayMessageId: '681590',
						from: '+33612345678',
						to: '+33757000000',
						text: 'Stop & thanks=bye',
						at: now,
					},
				],
			},
		],
		signed: {
			request: {
				...replied,
				headers: {
					...replied.headers,
					'x-timestamp': String(now / 1000),
					'x-nonce': 'b6f5a7',
					'x-signature': signature,
				},
			},
			now,
			keyField: 'sevenSigningKey',
			windowMs: 4 * 24 * 3_600_000,
		},
	},
	prices: {
		price: { perSegment: 0.075, currency: 'EUR' },
		reply: json(200, {
			countCountries: 1,
			countNetworks: 2,
			countries: [
				{
					countryCode: 'FR',
					countryName: 'France',
					countryPrefix: '33',
					networks: [
						{
							comment: '',
							features: [],
							mcc: '208',
							mncs: ['01'],
							networkName: 'Orange',
							price: 0.075,
						},
						{
							comment: '',
							features: [],
							mcc: '208',
							mncs: ['10'],
							networkName: 'SFR',
							price: 0.07,
						},
					],
				},
			],
		}),
	},
};
