import { createHmac } from 'node:crypto';
import { json, page, postedForm, type GatewayExamples, type RefusalExample } from './examples';
import { message } from './message';

const id = 'db3ce55a-7f1d-11e1-8ea7-1231380bc196';
const hook = 'https://n8n.example/webhook/sms';
const apiId = 'db342550-7f1d-11e1-8ea7-1231380bc196';
const token = 'secret-of-the-api-token-of-40-characters0';

export const plivoError = (status: number, error: unknown) =>
	json(status, { api_id: apiId, error });

const refusal = (
	error: unknown,
	name: string,
	cause: RefusalExample['cause'],
	status = 400,
): RefusalExample => ({ name, cause, reply: plivoError(status, error) });

/** A message, as the API shows one. */
export const plivoMessage = (changes: object = {}) => ({
	api_id: apiId,
	error_code: '000',
	from_number: 'ACME',
	message_direction: 'outbound',
	message_state: 'delivered',
	message_time: '2026-06-01 17:30:03+05:30',
	message_type: 'sms',
	message_uuid: id,
	resource_uri: `/v1/Account/MA0123456789ABCDEFGH/Message/${id}/`,
	to_number: '33612345678',
	total_amount: '0.14600',
	total_rate: '0.07300',
	units: 2,
	...changes,
});

export const plivoReport = (
	changes: Readonly<Record<string, string>> = {},
	url = `${hook}?messageId=${message.idempotencyKey}`,
) =>
	postedForm(url, {
		DeliveryReportTime: '2026-06-01 12:00:33.000000+00:00',
		ErrorCode: '000',
		From: '33757000000',
		MCC: '208',
		MNC: '01',
		MessageTime: '2026-06-01 12:00:30.000000+00:00',
		MessageUUID: id,
		ParentMessageUUID: id,
		PartInfo: '1 of 1',
		PowerpackUUID: '',
		QueuedTime: '2026-06-01 12:00:30.000000+00:00',
		SentTime: '2026-06-01 12:00:31.000000+00:00',
		Sequence: '2',
		Status: 'delivered',
		To: '33612345678',
		TotalAmount: '0.14600',
		TotalRate: '0.07300',
		Type: 'sms',
		Units: '2',
		...changes,
	});

const replied = postedForm(hook, {
	From: '33612345678',
	MessageIntent: 'optout',
	MessageUUID: '6ecd5b5c-1c2f-11ed-861d-0242ac120002',
	PowerpackUUID: '',
	Text: 'Stop & thanks 🙏',
	To: '33757000000',
	TotalAmount: '0',
	TotalRate: '0',
	Type: 'sms',
	Units: '1',
});

/** As the documentation tells it, with nothing of ours. */
const signature = createHmac('sha256', token)
	.update(
		`${hook}?From33612345678MessageIntentoptoutMessageUUID6ecd5b5c-1c2f-11ed-861d-0242ac120002PowerpackUUIDTextStop & thanks 🙏To33757000000TotalAmount0TotalRate0TypesmsUnits1.12345678901234567890`,
	)
	.digest('base64');

const account = json(200, {
	account_type: 'standard',
	api_id: apiId,
	auth_id: 'MA0123456789ABCDEFGH',
	auto_recharge: false,
	billing_mode: 'prepaid',
	cash_credits: '42.86175',
	name: 'ACME',
	resource_uri: '/v1/Account/MA0123456789ABCDEFGH/',
	timezone: 'UTC',
});

/** Every code of a report or a record, and the sentence people read. */
export const plivoCodes = [
	['10', 'Plivo or the network did not take the message as it is'],
	['20', 'The network failed'],
	['30', 'The spam filter of Plivo or the network stopped the message'],
	['40', 'The network does not take this sender'],
	['50', 'The number is not a valid one'],
	['60', 'Plivo saw the same message go round and round, and stopped it'],
	['70', 'The number cannot be reached: it may be out of use'],
	['80', 'The phone was off or out of reach'],
	['90', 'Plivo has no way to this number'],
	['100', 'The network carries no such texts to this number'],
	['110', 'The text is longer than Plivo takes'],
	['200', 'This number has opted out at Plivo'],
	['201', 'A US toll-free number sends no texts to Canada'],
	['900', 'The balance at Plivo did not pay for this message'],
	['1000', 'It was not delivered, and nobody says why'],
	['777', 'It was not delivered'],
] as const;

const cost = { charged: 0.146, price: 0.146, currency: 'USD' };

export const plivoExamples: GatewayExamples = {
	keys: {
		plivoAuthId: 'MA0123456789ABCDEFGH',
		plivoAuthToken: token,
		plivoPowerpackUuid: '86bbb125-97bb-4d72-89fd-81d5c515b015',
	},
	textOf: ({ body = '' }) => (JSON.parse(body) as { text: string }).text,
	accepted: {
		id,
		reply: json(202, { message: 'message(s) queued', message_uuid: [id], api_id: apiId }),
	},
	optedOut: 'Plivo tells of an opt-out in the delivery report alone (code 200)',
	noCredit: refusal('Insufficient balance', 'no funds', 'insufficient_credits', 402),
	throttled: {
		name: 'too many requests',
		cause: 'throttled',
		retryable: true,
		retryAfterMs: 2000,
		reply: json(429, { api_id: apiId, error: 'too many requests' }, { 'retry-after': '2' }),
	},
	refused: [
		refusal({ dst: ['not a valid number'] }, 'a bad number', 'invalid_recipient'),
		refusal('invalid destination', 'a bad number in other words', 'invalid_recipient'),
		refusal({ src: ['is required'] }, 'no sender', 'invalid_sender'),
		refusal('source number is not yours', 'a sender of somebody else', 'invalid_sender'),
		refusal('powerpack_uuid not found', 'a Powerpack that is not there', 'invalid_sender'),
		refusal({ text: 'is required' }, 'no text', 'invalid_message'),
		refusal('message text is too long', 'a text too long', 'invalid_message'),
		refusal('Not enough credit', 'no funds, in other words', 'insufficient_credits'),
		refusal('SMS to this region is not enabled', 'a country that is off', 'invalid_recipient', 403),
		{
			...refusal({ url: ['not a URL'] }, 'an address it does not take', 'misconfigured'),
			retryable: true,
		},
		{
			...refusal('Something else', 'words that nobody knows', 'other'),
			retryable: true,
			says: 'Plivo: Something else (400)',
		},
		{ ...refusal('not found', 'another account', 'misconfigured', 404), retryable: true },
		{
			name: 'a number that is none',
			cause: 'invalid_recipient',
			reply: json(202, {
				message: 'message(s) queued',
				message_uuid: [],
				invalid_number: ['+33'],
				api_id: apiId,
			}),
		},
	],
	unclear: [
		{
			name: 'a message without an ID',
			reply: json(202, { message: 'message(s) queued', message_uuid: [], api_id: apiId }),
		},
		{ name: 'a server error in its own words', reply: plivoError(500, 'internal') },
	],
	wrongKey: {
		reply: page(401, 'Could not verify your access level for that URL.'),
		fields: ['Auth ID', 'Auth Token'],
	},
	tested: account,
	balance: { credits: 42.86175, currency: 'USD', reply: account },
	validity: { minutes: 90, written: '"message_expiry":5400' },
	prices: {
		reply: json(200, {
			api_id: apiId,
			country: 'France',
			country_code: 33,
			country_iso: 'FR',
			message: {
				inbound: { rate: '0.00000' },
				outbound: { rate: '0.07000' },
				outbound_networks_list: [
					{ group_name: 'France - Orange', rate: '0.07300' },
					{ group_name: 'France - Other', rate: '0.07100' },
				],
			},
		}),
		price: { perSegment: 0.073, currency: 'USD' },
	},
	status: [
		...(
			[
				['queued', 'accepted'],
				['sent', 'accepted'],
				['delivered', 'delivered'],
			] as const
		).map(([state, kind]) => ({
			name: state,
			reply: json(200, plivoMessage({ message_state: state })),
			answer: { kind, gatewayMessageId: id, ...cost },
		})),
		...plivoCodes.map(([code, says]) => ({
			name: `not delivered, ${code}`,
			reply: json(200, plivoMessage({ message_state: 'failed', error_code: code })),
			answer: {
				kind: 'undelivered',
				gatewayMessageId: id,
				reason: `${says} (${code})`,
				...(code === '200' ? ({ optedOut: true } as const) : {}),
				...cost,
			} as const,
		})),
		{
			name: 'not delivered, and no code',
			reply: json(200, plivoMessage({ message_state: 'undelivered' })),
			answer: {
				kind: 'undelivered',
				gatewayMessageId: id,
				reason: 'It was not delivered (undelivered)',
				...cost,
			},
		},
		{
			name: 'not there',
			reply: plivoError(404, 'not found'),
			answer: { kind: 'not_found', certain: false },
		},
		{
			name: 'one to the same number that may be it',
			ofLost: true,
			reply: json(200, { api_id: apiId, meta: {}, objects: [plivoMessage()] }),
			answer: {
				kind: 'undecided',
				reason:
					'Plivo has a message to this number of that time, and nothing tells whether it is this one',
			},
		},
		{
			name: 'others: of another sender, number, time or direction',
			ofLost: true,
			reply: json(200, {
				api_id: apiId,
				objects: [
					plivoMessage({ from_number: '15551234567' }),
					plivoMessage({ to_number: '33612345679' }),
					plivoMessage({ message_time: '2026-06-01 12:00:03+05:30' }),
					plivoMessage({ message_direction: 'inbound' }),
				],
			}),
			answer: { kind: 'not_found', certain: false },
		},
	],
	webhooks: {
		posts: [
			{
				name: 'a delivery',
				request: plivoReport(),
				events: [
					{
						kind: 'report',
						gatewayMessageId: id,
						idempotencyKey: message.idempotencyKey,
						status: 'delivered',
						to: '+33612345678',
						at: Date.UTC(2026, 5, 1, 12, 0, 33),
						...cost,
					},
				],
			},
			{
				name: 'a reply',
				request: replied,
				events: [
					{
						kind: 'reply',
						gatewayMessageId: '6ecd5b5c-1c2f-11ed-861d-0242ac120002',
						from: '+33612345678',
						to: '+33757000000',
						text: 'Stop & thanks 🙏',
					},
				],
			},
		],
		signed: {
			request: {
				...replied,
				headers: {
					...replied.headers,
					'x-plivo-signature-v3': signature,
					'x-plivo-signature-v3-nonce': '12345678901234567890',
				},
			},
			now: Date.UTC(2026, 5, 1, 12),
			keyField: 'plivoAuthToken',
		},
	},
};
