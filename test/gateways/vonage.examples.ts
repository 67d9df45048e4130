import { createHash } from 'node:crypto';
import {
	json,
	postedForm,
	postedJson,
	type GatewayExamples,
	type RefusalExample,
} from './examples';
import { message } from './message';

const id = '0A0000000123ABCD1';
const hook = 'https://n8n.example/webhook/sms';

const part = (changes: object = {}) => ({
	to: '33612345678',
	'message-id': id,
	status: '0',
	'remaining-balance': '15.53590000',
	'message-price': '0.03330000',
	network: '20801',
	'client-ref': message.idempotencyKey,
	...changes,
});

const reply = (...parts: object[]) =>
	json(200, { 'message-count': String(parts.length), messages: parts });

const refused = (status: string) => ({ status, 'error-text': 'No.' });

const refusal = (
	status: string,
	name: string,
	cause: RefusalExample['cause'],
	retryable = false,
): RefusalExample => ({
	name: `${status}, ${name}`,
	cause,
	retryable,
	says: `(${status})`,
	reply: reply(refused(status)),
});

const receipt = {
	'api-key': 'abcd1234',
	'err-code': '0',
	'message-timestamp': '2026-06-01 12:00:30',
	messageId: id,
	msisdn: '33612345678',
	'network-code': '20801',
	price: '0.03330000',
	scts: '2606011200',
	status: 'delivered',
	to: 'ACME',
	'client-ref': message.idempotencyKey,
};

const reported = {
	kind: 'report',
	gatewayMessageId: id,
	idempotencyKey: message.idempotencyKey,
	to: '+33612345678',
	at: Date.UTC(2026, 5, 1, 12, 0, 30),
	charged: 0.0333,
	price: 0.0333,
	currency: 'EUR',
	part: { ref: message.idempotencyKey, number: 0, total: 0 },
} as const;

const inbound = {
	'api-key': 'abcd1234',
	keyword: 'STOP',
	'message-timestamp': '2026-06-01 12:00:30',
	messageId: id,
	msisdn: '33612345678',
	text: 'Stop & thanks=bye',
	to: '33757000000',
	type: 'text',
};

const now = Date.UTC(2026, 5, 1, 12, 0, 30);
const signatureSecret = 'secret-of-the-signatures';
const stamped = { ...inbound, nonce: 'b6f5a7', timestamp: String(now / 1000) };

/** As the documentation tells it, with nothing of ours. */
const sig = createHash('md5')
	.update(
		Object.entries(stamped)
			.sort(([left], [right]) => (left < right ? -1 : 1))
			.map(([name, value]) => `&${name}=${value.replaceAll('&', '_').replaceAll('=', '_')}`)
			.join('') + signatureSecret,
	)
	.digest('hex');

export const vonageExamples: GatewayExamples = {
	keys: {
		vonageApiKey: 'abcd1234',
		vonageApiSecret: 'secret-of-the-api',
		vonageSignatureSecret: signatureSecret,
		vonageSignatureMethod: 'md5hash',
	},
	textOf: ({ body = '' }) => (JSON.parse(body) as { text: string }).text,
	accepted: {
		id,
		segments: 2,
		price: 0.0666,
		currency: 'EUR',
		reply: reply(part(), part({ 'message-id': '0A0000000123ABCD2' })),
	},
	optedOut: 'Vonage tells of an opt-out in the delivery receipt only (err-code 9)',
	noCredit: refusal('9', 'a balance too small', 'insufficient_credits'),
	throttled: refusal('1', 'more than its messages a second', 'throttled', true),
	refused: [
		refusal('2', 'a part that is missing', 'invalid_message'),
		refusal('3', 'a part that is not valid', 'invalid_message'),
		refusal('6', 'an unknown prefix', 'invalid_recipient'),
		refusal('7', 'a barred number', 'invalid_recipient'),
		refusal('8', 'a suspended account', 'insufficient_credits'),
		refusal('10', 'too many connections', 'throttled', true),
		refusal('11', 'an account without the SMS API', 'credential_invalid'),
		refusal('12', 'a text too long', 'invalid_message'),
		refusal('14', 'a signature it wants', 'credential_invalid'),
		refusal('15', 'a Sender Name it does not allow', 'invalid_sender'),
		refusal('16', 'a Sender Name it does not take', 'invalid_sender'),
		refusal('22', 'an unknown network', 'invalid_recipient'),
		refusal('23', 'an address it does not take', 'invalid_message'),
		refusal('29', 'a number off the test list', 'invalid_recipient'),
		refusal('32', 'a secret where it wants a signature', 'credential_invalid'),
		refusal('33', 'a number no longer in use', 'invalid_recipient'),
		refusal('99', 'a status it has added since', 'other'),
		{
			name: 'a throttled request by its HTTP status',
			cause: 'throttled',
			retryable: true,
			retryAfterMs: 1000,
			reply: json(429, { title: 'Rate limit' }, { 'retry-after': '1' }),
		},
	],
	unclear: [
		{ name: 'a failure while it took the message (5)', reply: reply(refused('5')) },
		{ name: 'a text of which one part was taken', reply: reply(part(), refused('1')) },
		{ name: 'a part without a status', reply: reply({ 'message-id': id }) },
		{ name: 'an accepted part without an ID', reply: reply({ status: '0' }) },
		{ name: 'no parts', reply: reply() },
	],
	wrongKey: { reply: reply(refused('4')), fields: ['API Key', 'API Secret'] },
	tested: json(200, { value: 15.5359, autoReload: false }),
	balance: {
		credits: 15.5359,
		currency: 'EUR',
		reply: json(200, { value: 15.5359, autoReload: false }),
	},
	validity: { minutes: 90, written: '"ttl":5400000' },
	webhooks: {
		posts: [
			{
				name: 'a delivery receipt in the address',
				request: {
					method: 'GET',
					url: `${hook}?${new URLSearchParams(receipt).toString()}`,
					headers: {},
					body: new Uint8Array(),
				},
				events: [{ ...reported, status: 'delivered' }],
			},
			{
				name: 'a delivery receipt as a form',
				request: postedForm(hook, { ...receipt, status: 'buffered' }),
				events: [{ ...reported, status: 'accepted' }],
			},
			{
				name: 'an opt-out in a delivery receipt',
				request: postedJson(hook, { ...receipt, status: 'rejected', 'err-code': '9' }),
				events: [
					{
						...reported,
						status: 'undelivered',
						reason: 'This number has opted out at Vonage (9)',
						optedOut: true,
					},
				],
			},
			{
				name: 'a reply',
				request: postedJson(hook, inbound),
				events: [
					{
						kind: 'reply',
						gatewayMessageId: id,
						from: '+33612345678',
						to: '+33757000000',
						text: 'Stop & thanks=bye',
						at: Date.UTC(2026, 5, 1, 12, 0, 30),
					},
				],
			},
		],
		signed: {
			request: postedForm(hook, { ...stamped, sig }),
			now,
			keyField: 'vonageSignatureSecret',
			windowMs: 25 * 3_600_000,
		},
	},
	prices: {
		price: { perSegment: 0.0721, currency: 'EUR' },
		reply: json(200, {
			countryCode: 'FR',
			countryName: 'France',
			countryDisplayName: 'France',
			currency: 'EUR',
			defaultPrice: '0.05400000',
			dialingPrefix: '33',
			networks: [
				{ type: 'mobile', price: '0.07210000', currency: 'EUR', mcc: '208', mnc: '01' },
				{ type: 'mobile', price: '0.05400000', currency: 'EUR', mcc: '208', mnc: '10' },
			],
		}),
	},
};
