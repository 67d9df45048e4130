import { createHmac } from 'node:crypto';
import { json, page, postedJson, type GatewayExamples, type RefusalExample } from './examples';
import { message, messages } from './message';

const batchId = '01JHFFHQ0P99JPPNQPJDV7JTBP';
const hook = 'https://n8n.example/webhook/sms';
const secret = 'secret-of-the-posts';
const number = '33612345678';
const id = `${batchId}/${number}`;

/** A batch, as the API shows one. */
export const sinchBatch = (changes: object = {}) => ({
	id: batchId,
	to: [number],
	from: 'ACME',
	canceled: false,
	body: message.text,
	type: 'mt_text',
	created_at: '2026-06-01T12:00:03.000Z',
	modified_at: '2026-06-01T12:00:03.000Z',
	delivery_report: 'per_recipient_final',
	expire_at: '2026-06-04T12:00:03.000Z',
	feedback_enabled: false,
	flash_message: false,
	...changes,
});

export const sinchError = (status: number, code: string, text: string) =>
	json(status, { code, text });

const refusal = (
	text: string,
	name: string,
	cause: RefusalExample['cause'],
	code = 'syntax_constraint_violation',
): RefusalExample => ({ name, cause, says: `(${code})`, reply: sinchError(400, code, text) });

/** The report of one number, as the vendor's test data has it. */
export const sinchReport = (changes: object = {}) => ({
	at: '2026-06-01T12:00:40.914Z',
	batch_id: batchId,
	code: 0,
	operator_status_at: '2026-06-01T12:00:30.000Z',
	recipient: number,
	status: 'Delivered',
	type: 'recipient_delivery_report_sms',
	...changes,
});

/** Every code of a report that Sinch has for itself, and the sentence people read. */
export const sinchCodes = [
	[402, 'Aborted', 'Sinch has no way to this number'],
	[403, 'Aborted', 'Sinch’s own system failed'],
	[404, 'Aborted', 'Sinch could not hand the message on for a while'],
	[405, 'Aborted', 'The text of this number was missing'],
	[406, 'Expired', 'It was still waiting at Sinch when its validity ended'],
	[407, 'Cancelled', 'It was called back before its time'],
	[408, 'Aborted', 'Sinch rejected the message'],
	[
		410,
		'Aborted',
		'The service plan has no sender of its own: fill in Sender Name, or have one set up at Sinch',
	],
	[411, 'Aborted', 'The text has more parts than Sinch takes'],
	[412, 'Aborted', 'The service plan is not set up for the country of this number'],
	[413, 'Aborted', 'The account at Sinch is blocked, or out of credit'],
	[414, 'Aborted', 'Sinch could not fetch the media of the message'],
	[415, 'Aborted', 'The media of the message was too large'],
	[416, 'Aborted', 'Sinch could not read the media of the message'],
	[417, 'Aborted', 'Sinch does not take media of this kind'],
	[418, 'Aborted', 'Sinch could not change the media of the message'],
] as const;

const replied = postedJson(hook, {
	type: 'mo_text',
	id: '01W4FFL35P4NC4K35SMSBATCH1',
	from: number,
	to: '33757000000',
	body: 'Stop & thanks 🙏',
	operator_id: '20801',
	received_at: '2026-06-01T12:00:30.000Z',
	sent_at: '2026-06-01T12:00:29.000Z',
});
const now = Date.UTC(2026, 5, 1, 12, 0, 30);

/** As the documentation tells it, with nothing of ours. */
const signature = createHmac('sha256', secret)
	.update(`${new TextDecoder().decode(replied.body)}.01JHFFHWYY7HSS4FWTMDTQEK8V.${now / 1000}`)
	.digest('base64');

const inbound = (at: number) => ({
	type: 'mo_text',
	id: `01W4FFL35P4NC4K35${at}`,
	from: number,
	to: '33757000000',
	body: 'STOP',
	received_at: '2026-06-01T12:00:30.000Z',
});

const lost = (name: string, batches: object[], answer: object) => ({
	name,
	ofLost: true,
	reply: json(200, { count: batches.length, page: 0, page_size: 100, batches }),
	answer: answer as never,
});

export const sinchExamples: GatewayExamples = {
	keys: {
		sinchServicePlanId: '0123456789abcdef0123456789abcdef',
		sinchApiToken: 'secret-of-the-api',
		sinchRegion: 'eu',
		sinchWebhookSecret: secret,
	},
	textOf({ body = '' }) {
		const { body: text, parameters } = JSON.parse(body) as {
			body: string;
			parameters?: Record<string, Record<string, string>>;
		};
		return parameters?.['t']?.[number] ?? text;
	},
	noReference: 'Sinch knows one client reference for the whole of a batch',
	accepted: { id, reply: json(201, sinchBatch()) },
	partlyAccepted: {
		reply: json(201, sinchBatch({ to: messages.slice(0, 2).map(({ to }) => to.slice(1)) })),
		kinds: ['accepted', 'accepted', 'unknown'],
	},
	optedOut: 'Sinch says of nobody that they have opted out',
	noCredit: 'Sinch tells of missing credit in the delivery report alone (413)',
	throttled: {
		name: 'too many requests',
		cause: 'throttled',
		retryable: true,
		retryAfterMs: 5000,
		reply: json(429, {}, { 'retry-after': '5' }),
	},
	refused: [
		refusal("'to' has an invalid number", 'a bad number', 'invalid_recipient'),
		refusal('Recipient is not a valid MSISDN', 'a bad number in other words', 'invalid_recipient'),
		refusal("'from' is not allowed", 'a sender it does not take', 'invalid_sender'),
		refusal('No default originator', 'no sender', 'invalid_sender'),
		refusal("'body' is too long", 'a text too long', 'invalid_message'),
		refusal('parameters.t is missing', 'a text that is missing', 'invalid_message'),
		refusal("'send_at' is too late", 'a time it does not take', 'invalid_message'),
		refusal('Something else', 'words that nobody knows', 'other', 'syntax_invalid_json'),
		{
			...refusal("'callback_url' is no URL", 'a wrong address for reports', 'misconfigured'),
			retryable: true,
		},
		{
			name: 'a service plan that is not there',
			cause: 'misconfigured',
			retryable: true,
			reply: sinchError(404, 'not_found', 'No such service plan'),
		},
		{
			name: 'a plan that may not send',
			cause: 'credential_invalid',
			reply: sinchError(403, 'forbidden', 'Forbidden'),
		},
	],
	unclear: [
		{ name: 'a batch without an ID', reply: json(201, sinchBatch({ id: null })) },
		{ name: 'a batch that was called back', reply: json(201, sinchBatch({ canceled: true })) },
		{ name: 'a batch without this number', reply: json(201, sinchBatch({ to: ['41791234567'] })) },
		{ name: 'a server error in its own words', reply: sinchError(500, 'internal', 'No') },
	],
	wrongKey: { reply: page(401, ''), fields: ['Service Plan ID', 'API Token', 'Region'] },
	tested: json(200, { number_of_recipients: 1, number_of_messages: 1 }),
	schedule: {
		sendAt: Date.UTC(2026, 5, 2, 8, 30),
		written: '"send_at":"2026-06-02T08:30:00.000Z"',
	},
	cancel: {
		id,
		cancelled: json(200, sinchBatch({ canceled: true })),
		tooLate: json(200, sinchBatch()),
	},
	status: [
		...(
			[
				['Queued', 400, 'accepted'],
				['Dispatched', 401, 'accepted'],
				['Delivered', 0, 'delivered'],
				['Unknown', 499, 'accepted'],
				['Cancelled', 407, 'cancelled'],
			] as const
		).map(([status, code, kind]) => ({
			name: status,
			reply: json(200, sinchReport({ status, code })),
			answer: { kind, gatewayMessageId: id },
		})),
		...sinchCodes
			.filter(([, status]) => status !== 'Cancelled')
			.map(([code, status, says]) => ({
				name: `${status}, ${code}`,
				reply: json(200, sinchReport({ status, code })),
				answer: {
					kind: 'undelivered',
					gatewayMessageId: id,
					reason: `${says} (${code})`,
				} as const,
			})),
		{
			name: 'no such batch',
			reply: sinchError(404, 'not_found', 'No such batch'),
			answer: { kind: 'not_found', certain: false },
		},
		lost('a lost one, by our key', [sinchBatch({ client_reference: message.idempotencyKey })], {
			kind: 'accepted',
			gatewayMessageId: id,
		}),
		lost(
			'a lost one, by its text among those of a batch',
			[
				sinchBatch({
					id: 'other',
					body: '${t}',
					parameters: { t: { [number]: 'Another text' } },
				}),
				sinchBatch({
					to: ['41791234567', number],
					body: '${t}',
					parameters: { t: { [number]: message.text, 41791234567: 'Another' } },
				}),
			],
			{ kind: 'accepted', gatewayMessageId: id },
		),
		lost('a lost one that was called back', [sinchBatch({ canceled: true })], {
			kind: 'cancelled',
			gatewayMessageId: id,
		}),
		lost('two that may be it', [sinchBatch(), sinchBatch({ id: 'other' })], {
			kind: 'undecided',
			reason: 'Sinch has 2 messages that may be this one, and nothing tells them apart',
		}),
		lost(
			'others: of another sender, number, time or text',
			[
				sinchBatch({ from: '15551234567' }),
				sinchBatch({ to: ['33612345679'] }),
				sinchBatch({ created_at: '2026-06-01T13:00:03.000Z' }),
				sinchBatch({ body: 'Another text' }),
			],
			{ kind: 'not_found', certain: false },
		),
	],
	replies: {
		page: json(200, {
			count: 101,
			page: 0,
			page_size: 100,
			inbounds: Array.from({ length: 100 }, (_, at) => inbound(at)),
		}),
		events: Array.from({ length: 100 }, (_, at) => ({
			kind: 'reply',
			gatewayMessageId: inbound(at).id,
			from: '+33612345678',
			to: '+33757000000',
			text: 'STOP',
			at: now,
		})),
		nextSays: 'page=1',
		lastPage: json(200, { count: 100, page: 1, page_size: 100, inbounds: [] }),
	},
	webhooks: {
		posts: [
			{
				name: 'a delivery',
				request: postedJson(hook, sinchReport({ client_reference: message.idempotencyKey })),
				events: [
					{
						kind: 'report',
						gatewayMessageId: id,
						idempotencyKey: message.idempotencyKey,
						status: 'delivered',
						to: '+33612345678',
						at: now,
					},
				],
			},
			{
				name: 'a reply',
				request: replied,
				events: [
					{
						kind: 'reply',
						gatewayMessageId: '01W4FFL35P4NC4K35SMSBATCH1',
						from: '+33612345678',
						to: '+33757000000',
						text: 'Stop & thanks 🙏',
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
					'x-sinch-webhook-signature': signature,
					'x-sinch-webhook-signature-nonce': '01JHFFHWYY7HSS4FWTMDTQEK8V',
					'x-sinch-webhook-signature-timestamp': String(now / 1000),
					'x-sinch-webhook-signature-algorithm': 'HmacSHA256',
				},
			},
			now,
			keyField: 'sinchWebhookSecret',
			windowMs: 3 * 24 * 3_600_000,
		},
	},
};
