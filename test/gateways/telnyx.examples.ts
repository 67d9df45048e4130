import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { json, page, postedJson, type GatewayExamples, type RefusalExample } from './examples';
import { message } from './message';

const id = '40385f64-5717-4562-b3fc-2c963f66afa6';
const profileId = '4000eba1-a0c0-4563-9925-b25e842a7cb6';
const hook = 'https://n8n.example/webhook/sms';

/** A message, as the reference shows one. */
export const telnyxMessage = (changes: object = {}, status = 'queued') => ({
	record_type: 'message',
	direction: 'outbound',
	id,
	type: 'SMS',
	messaging_profile_id: profileId,
	organization_id: 'b448f9cc-a842-4784-98e9-03c1a5872950',
	from: { phone_number: 'ACME', carrier: '', line_type: '' },
	to: [{ phone_number: '+33612345678', status, carrier: 'ORANGE', line_type: 'Wireless' }],
	cc: [],
	text: message.text,
	subject: null,
	media: [],
	webhook_url: hook,
	webhook_failover_url: null,
	encoding: 'UCS-2',
	parts: 2,
	tags: [],
	cost: { amount: '0.0815', currency: 'EUR' },
	tcr_campaign_id: null,
	received_at: '2026-06-01T12:00:00.000+00:00',
	sent_at: null,
	completed_at: null,
	valid_until: '2026-06-01T16:00:00.000+00:00',
	errors: [],
	...changes,
});

/** Errors as the API answers them. */
export const telnyxErrors = (
	status: number,
	code: string,
	pointer = '',
	headers: Readonly<Record<string, string>> = {},
) =>
	json(
		status,
		{
			errors: [
				{
					code,
					title: 'No',
					detail: 'No.',
					...(pointer === '' ? {} : { source: { pointer } }),
					meta: { url: `https://developers.telnyx.com/docs/overview/errors/${code}` },
				},
			],
		},
		headers,
	);

/** The statuses of the API as a whole; all about a message come with one of 4xx. */
const statuses: Readonly<Record<string, number>> = {
	'10005': 404,
	'10009': 401,
	'10010': 403,
	'20002': 401,
	'20006': 401,
	'20012': 403,
	'20013': 403,
	'20100': 402,
};

const refusal = (
	code: string,
	name: string,
	cause: RefusalExample['cause'],
	says = `(${code})`,
): RefusalExample => ({
	name: `${code}, ${name}`,
	cause,
	says,
	reply: telnyxErrors(statuses[code] ?? 422, code),
});

/** What stands in the way of every message, and passes. */
const passing = (...told: Parameters<typeof refusal>): RefusalExample => ({
	...refusal(...told),
	retryable: true,
});

const aboutField = (
	code: string,
	pointer: string,
	cause: RefusalExample['cause'],
	retryable = false,
): RefusalExample => ({
	name: `${code} about ${pointer}`,
	cause,
	retryable,
	says: `(${code})`,
	reply: telnyxErrors(400, code, pointer),
});

/** A key of the examples alone, from a seed of 32 bytes (RFC 8410). */
const privateKey = createPrivateKey({
	key: Buffer.concat([
		Buffer.from('302e020100300506032b657004220420', 'hex'),
		Buffer.alloc(32, 'secret of the examples'),
	]),
	format: 'der',
	type: 'pkcs8',
});
const publicKey = Buffer.from(
	createPublicKey(privateKey).export({ format: 'jwk' }).x ?? '',
	'base64url',
).toString('base64');

/** As the documentation tells it, with nothing of ours. */
export const telnyxSignature = (stamp: string, body: Uint8Array): string =>
	sign(null, Buffer.concat([Buffer.from(`${stamp}|`), body]), privateKey).toString('base64');

const event = (type: string, payload: object) =>
	postedJson(hook, {
		data: {
			record_type: 'event',
			id: '86f58db9-0fe3-4adc-9d1f-46e66e6e9323',
			event_type: type,
			occurred_at: '2026-06-01T12:00:30.000+00:00',
			payload,
		},
		meta: { attempt: 1, delivered_to: hook },
	});

const now = Date.UTC(2026, 5, 1, 12, 0, 30);
const replied = event('message.received', {
	record_type: 'message',
	direction: 'inbound',
	id: 'b301ed3f-1490-491f-995f-6e64e69674d4',
	type: 'SMS',
	from: { phone_number: '+33612345678', carrier: 'ORANGE', line_type: 'Wireless' },
	to: [{ phone_number: '+33757000000', status: 'webhook_delivered', carrier: 'Telnyx' }],
	text: 'Stop & thanks 🙏',
	encoding: 'UCS-2',
	parts: 1,
	autoresponse_type: null,
	received_at: '2026-06-01T12:00:29.000+00:00',
});

const profile = (changes: object = {}) =>
	json(200, {
		data: {
			record_type: 'messaging_profile',
			id: profileId,
			name: 'ACME',
			enabled: true,
			webhook_url: null,
			webhook_api_version: '2',
			whitelisted_destinations: ['FR', 'CH'],
			...changes,
		},
	});

const record = (changes: object = {}) => ({
	record_type: 'message_detail_record',
	uuid: id,
	created_at: '2026-06-01T12:00:03Z',
	cld: '+33612345678',
	cli: 'ACME',
	direction: 'outbound',
	message_type: 'SMS',
	status: 'delivered',
	parts: 2,
	cost: '0.0815',
	currency: 'EUR',
	errors: [],
	delivery_status_webhook_url: null,
	...changes,
});
const records = (...list: object[]) => json(200, { data: list, meta: { total_pages: 1 } });
/** What a message cost, as a record tells it. */
const cost = { charged: 0.0815, price: 0.0815, currency: 'EUR' };

const campaign = (changes: object) =>
	json(200, {
		phoneNumber: '+15551234567',
		campaignId: '4b300178-131c-d902-d54e-72d90ba1620j',
		brandId: '4b20017f-8da9-a992-a6c0-683072fb7729',
		...changes,
	});
const verifications = (...states: string[]) =>
	json(200, {
		records: states.map((verificationStatus, at) => ({ id: String(at), verificationStatus })),
		total_records: states.length,
	});

const blocked = (at: number) => ({
	from: 'ACME',
	to: `+336123${String(10_000 + at)}`,
	messaging_profile_id: profileId,
	keyword: 'STOP',
	created_at: '2026-06-01 12:00:38.631252+00:00',
});

export const telnyxExamples: GatewayExamples = {
	keys: {
		telnyxApiKey: 'KEY-secret-of-the-api',
		telnyxProfileId: profileId,
		telnyxPublicKey: publicKey,
	},
	textOf: ({ body = '' }) => (JSON.parse(body) as { text: string }).text,
	accepted: {
		id,
		segments: 2,
		price: 0.0815,
		currency: 'EUR',
		reply: json(200, { data: telnyxMessage() }),
	},
	optedOut: refusal('40300', 'a number that has texted STOP', 'opted_out'),
	noCredit: refusal('20100', 'no funds', 'insufficient_credits'),
	throttled: {
		name: '10011, too many requests',
		cause: 'throttled',
		retryable: true,
		retryAfterMs: 3000,
		reply: telnyxErrors(429, '10011', '', { 'retry-after': '3' }),
	},
	refused: [
		refusal('10001', 'a number out of use', 'invalid_recipient'),
		refusal('10002', 'no phone number', 'invalid_recipient'),
		passing('10003', 'a wrong address for reports', 'misconfigured'),
		refusal('10004', 'a missing part', 'invalid_message'),
		passing('10005', 'a profile that is not there', 'misconfigured'),
		passing('10006', 'an ID that is none', 'misconfigured'),
		refusal('10010', 'a key that may not send', 'credential_invalid'),
		refusal('10015', 'a malformed request', 'invalid_message'),
		refusal('10016', 'a number without its plus', 'invalid_recipient'),
		refusal('20002', 'a key that was revoked', 'credential_invalid'),
		refusal('20006', 'a key that has expired', 'credential_invalid'),
		refusal('20012', 'an account switched off', 'insufficient_credits'),
		refusal('20013', 'an account that is blocked', 'credential_invalid'),
		passing('20014', 'an account that is not verified', 'misconfigured'),
		passing('20015', 'an account without SMS', 'misconfigured'),
		passing('20016', 'an account that is not verified at level 1', 'misconfigured'),
		passing('20017', 'an account that is not verified at level 2', 'misconfigured'),
		refusal('40001', 'a landline', 'invalid_recipient'),
		passing('40002', 'spam for a while', 'throttled'),
		refusal('40003', 'spam for good', 'invalid_message'),
		refusal('40004', 'a network that rejects it', 'other'),
		refusal('40005', 'what has expired', 'other'),
		passing('40006', 'a network that is away', 'unavailable'),
		refusal('40008', 'what cannot be delivered', 'other'),
		refusal('40009', 'a text that a network does not take', 'invalid_message'),
		refusal('40010', 'a number that is not registered (10DLC)', 'invalid_sender', 'US texting'),
		passing('40011', 'too many for the network', 'throttled'),
		refusal('40012', 'a number the network does not take', 'invalid_recipient'),
		refusal('40013', 'a sender the network does not take', 'invalid_sender'),
		refusal('40014', 'what has expired in the queue', 'other'),
		refusal('40015', 'spam to Telnyx', 'invalid_message'),
		passing('40016', 'the daily limit at T-Mobile', 'throttled'),
		refusal('40017', 'spam to AT&T', 'invalid_message'),
		passing('40018', 'the limit at AT&T', 'throttled'),
		refusal('40100', 'a number without a profile', 'invalid_sender'),
		refusal('40150', 'a toll-free number that is not in the registry', 'invalid_sender'),
		refusal('40151', 'a sender that another provider sets up', 'invalid_sender'),
		refusal('40301', 'a kind of message the number does not take', 'invalid_recipient'),
		refusal('40302', 'a text too long', 'invalid_message'),
		refusal('40304', 'a message without its parts', 'invalid_message'),
		refusal('40305', 'a sender that is not the profile’s', 'invalid_sender'),
		refusal('40306', 'a name that is not set up', 'invalid_sender'),
		refusal('40309', 'a country that is not on the list', 'invalid_recipient'),
		refusal('40310', 'a bad number', 'invalid_recipient'),
		refusal('40312', 'a profile that is switched off', 'invalid_sender'),
		refusal('40314', 'an account that may not text', 'credential_invalid'),
		refusal('40315', 'a sender in bad health', 'invalid_sender'),
		refusal('40316', 'no text', 'invalid_message'),
		passing('40318', 'a full queue', 'throttled'),
		refusal('40319', 'a kind of message for another sender', 'invalid_recipient'),
		refusal('40320', 'a sender that is being bought', 'invalid_sender'),
		refusal('40321', 'a profile without a number', 'invalid_sender'),
		refusal('40322', 'forbidden content', 'invalid_message'),
		refusal('40328', 'a text longer than advised', 'invalid_message'),
		refusal('40329', 'a toll-free number that is not verified', 'invalid_sender', 'not verified'),
		refusal('40333', 'the spend limit of the profile', 'insufficient_credits'),
		{ ...refusal('40999', 'a code of messages that is new', 'other'), says: 'Telnyx: No (40999)' },
		passing('10099', 'a code of the API that is new', 'misconfigured', 'Telnyx: No (10099)'),
		aboutField('10004', '/from', 'invalid_sender'),
		aboutField('10001', '/from', 'invalid_sender'),
		aboutField('10002', '/from', 'invalid_sender'),
		aboutField('10016', '/from', 'invalid_sender'),
		aboutField('10015', '/to', 'invalid_recipient'),
		aboutField('10004', '/messaging_profile_id', 'misconfigured', true),
		aboutField('10015', '/messaging_profile_id', 'misconfigured', true),
		{
			name: 'a message that failed at once',
			cause: 'invalid_recipient',
			says: '(40001)',
			reply: json(200, {
				data: telnyxMessage(
					{ errors: [{ code: '40001', title: 'Not routable' }] },
					'sending_failed',
				),
			}),
		},
		{
			name: 'a message that failed at once for what passes',
			cause: 'throttled',
			reply: json(200, {
				data: telnyxMessage({ errors: [{ code: '40018' }] }, 'sending_failed'),
			}),
		},
		{
			name: 'an opt-out behind another error',
			cause: 'opted_out',
			reply: json(422, { errors: [{ code: '40310' }, { code: '40300' }] }),
		},
	],
	unclear: [
		{ name: 'a message without an ID', reply: json(200, { data: telnyxMessage({ id: null }) }) },
		{
			name: 'a message without a recipient',
			reply: json(200, { data: telnyxMessage({ to: [] }) }),
		},
		{ name: 'an unexpected error (10007)', reply: telnyxErrors(400, '10007') },
		{ name: 'a request that took too long (10008)', reply: telnyxErrors(400, '10008') },
		{ name: 'a key known to it (409)', reply: telnyxErrors(409, '10012') },
	],
	wrongKey: { reply: telnyxErrors(401, '10009'), fields: ['API Key'] },
	tested: profile(),
	balance: {
		credits: 400.25,
		currency: 'USD',
		reply: json(200, {
			data: {
				record_type: 'balance',
				balance: '300.00',
				credit_limit: '100.25',
				available_credit: '400.25',
				pending: '10.00',
				currency: 'USD',
			},
		}),
	},
	schedule: {
		sendAt: Date.UTC(2026, 5, 2, 8, 29, 1),
		written: '"send_at":"2026-06-02T08:30:00.000Z"',
	},
	cancel: {
		id,
		// Documented without anything around it.
		cancelled: json(200, telnyxMessage({}, 'cancelled')),
		tooLate: json(200, { data: telnyxMessage({}, 'sent') }),
	},
	status: [
		...(
			[
				['scheduled', 'accepted'],
				['queued', 'accepted'],
				['sending', 'accepted'],
				['sent', 'accepted'],
				['delivered', 'delivered'],
				['cancelled', 'cancelled'],
				['delivery_unconfirmed', 'accepted'],
			] as const
		).map(([state, kind]) => ({
			name: state,
			reply: json(200, { data: telnyxMessage({}, state) }),
			answer: { kind, gatewayMessageId: id, ...cost },
		})),
		{
			name: 'a landline',
			reply: json(200, {
				data: telnyxMessage({ cost: null, errors: [{ code: '40001' }] }, 'delivery_failed'),
			}),
			answer: {
				kind: 'undelivered',
				gatewayMessageId: id,
				reason: 'The number is a landline, or its network takes no SMS (40001)',
			},
		},
		{
			name: 'an opt-out',
			reply: json(200, {
				data: telnyxMessage({ cost: null, errors: [{ code: '40300' }] }, 'sending_failed'),
			}),
			answer: {
				kind: 'undelivered',
				gatewayMessageId: id,
				reason: 'This number has opted out at Telnyx (40300)',
				optedOut: true,
			},
		},
		{
			name: 'older than ten days',
			reply: telnyxErrors(404, '10005'),
			answer: { kind: 'not_found', certain: false },
		},
		{
			name: 'a lost one, by our key in the address for reports',
			ofLost: true,
			reply: records(
				record({ uuid: 'other', delivery_status_webhook_url: `${hook}?messageId=other` }),
				record({ delivery_status_webhook_url: `${hook}?messageId=${message.idempotencyKey}` }),
			),
			answer: { kind: 'delivered', gatewayMessageId: id, ...cost },
		},
		{
			name: 'a lost one that failed, by our key',
			ofLost: true,
			reply: records(
				record({
					status: 'failed',
					errors: ['40300'],
					delivery_status_webhook_url: `${hook}?a=1&messageId=${message.idempotencyKey}`,
				}),
			),
			answer: {
				kind: 'undelivered',
				gatewayMessageId: id,
				reason: 'This number has opted out at Telnyx (40300)',
				optedOut: true,
				...cost,
			},
		},
		{
			name: 'one to the same number that may be it',
			ofLost: true,
			reply: records(record()),
			answer: {
				kind: 'undecided',
				reason:
					'Telnyx has a message to this number of that time, and nothing tells whether it is this one',
			},
		},
		{
			name: 'others: of another key, sender, number, time or direction',
			ofLost: true,
			reply: records(
				record({ delivery_status_webhook_url: `${hook}?messageId=other` }),
				record({ cli: '+15551234567' }),
				record({ cld: '+33612345679' }),
				record({ created_at: '2026-06-01T13:00:03Z' }),
				record({ direction: 'inbound' }),
			),
			answer: { kind: 'not_found', certain: false },
		},
	],
	registration: {
		url: hook,
		id: profileId,
		found: profile({ webhook_url: hook }),
		none: profile(),
		taken: profile({ webhook_url: 'https://else.example/hook' }),
		created: profile({ webhook_url: hook }),
		removed: profile(),
		gone: profile({ webhook_url: '' }),
	},
	optOuts: {
		page: json(200, {
			data: Array.from({ length: 250 }, (_, at) => blocked(at)),
			meta: { page_number: 1, page_size: 250, total_pages: 2, total_results: 251 },
		}),
		events: Array.from({ length: 250 }, (_, at) => ({
			kind: 'optOut',
			gatewayMessageId: '',
			from: blocked(at).to,
			to: 'ACME',
			at: Date.UTC(2026, 5, 1, 12, 0, 38, 631),
			how: 'on the opt-out list at Telnyx by the text STOP',
		})),
		nextSays: 'page%5Bnumber%5D=2',
		lastPage: json(200, { data: [], meta: { total_pages: 2 } }),
	},
	senderStandings: [
		...(
			[
				['ASSIGNED', 'registered', 'the number is assigned to a 10DLC campaign'],
				['FAILED_UNASSIGNMENT', 'registered', 'the number is assigned to a 10DLC campaign'],
				[
					'PENDING_ASSIGNMENT',
					'pending',
					'the number is still being assigned to its 10DLC campaign',
				],
				[
					'PENDING_UNASSIGNMENT',
					'unregistered',
					'the number is being taken off its 10DLC campaign',
				],
				['FAILED_ASSIGNMENT', 'refused', 'the 10DLC campaign has not taken this number'],
			] as const
		).map(([assignmentStatus, state, reason]) => ({
			name: `a long number: ${assignmentStatus}`,
			sender: '+15551234567',
			replies: [campaign({ assignmentStatus })],
			standings: [{ sender: '+15551234567', country: 'US', state, reason }],
		})),
		{
			name: 'a long number without its plus, whose assignment failed for a reason',
			sender: '15551234567',
			replies: [
				campaign({ assignmentStatus: 'FAILED_ASSIGNMENT', failureReasons: 'Number in use' }),
			],
			standings: [
				{
					sender: '15551234567',
					country: 'US',
					state: 'refused',
					reason: 'the 10DLC campaign has not taken this number (Number in use)',
				},
			],
		},
		{
			name: 'a long number of no campaign',
			sender: '+15551234567',
			replies: [telnyxErrors(404, '10005')],
			standings: [
				{
					sender: '+15551234567',
					country: 'US',
					state: 'unregistered',
					reason: 'Telnyx knows no 10DLC campaign that this number is assigned to',
				},
			],
		},
		...(
			[
				[['Rejected', 'Verified'], 'registered', 'the toll-free number is verified'],
				[
					['Rejected', 'In Progress'],
					'pending',
					'the verification of this toll-free number is not finished (In Progress)',
				],
				[
					['Waiting For Customer'],
					'pending',
					'the verification of this toll-free number is not finished (Waiting For Customer)',
				],
				[['Rejected'], 'refused', 'the verification of this toll-free number was rejected'],
				[[], 'unregistered', 'nobody has asked to have this toll-free number verified'],
			] as const
		).map(([states, state, reason]) => ({
			name: `a toll-free number: ${states.join(', ') || 'no request'}`,
			sender: '+18885550100',
			replies: [verifications(...states)],
			standings: [{ sender: '+18885550100', country: 'US', state, reason }],
		})),
	],
	webhooks: {
		posts: [
			{
				name: 'a delivery, at the address that the message brought along',
				request: {
					...event('message.finalized', telnyxMessage({}, 'delivered')),
					url: `${hook}?messageId=${message.idempotencyKey}`,
				},
				events: [
					{
						kind: 'report',
						gatewayMessageId: id,
						idempotencyKey: message.idempotencyKey,
						status: 'delivered',
						to: '+33612345678',
						charged: 0.0815,
						price: 0.0815,
						currency: 'EUR',
						at: now,
					},
				],
			},
			{
				name: 'an opt-out that ended a message',
				request: event(
					'message.finalized',
					telnyxMessage(
						{ cost: null, errors: [{ code: '40300', title: 'Blocked due to STOP message' }] },
						'sending_failed',
					),
				),
				events: [
					{
						kind: 'report',
						gatewayMessageId: id,
						status: 'undelivered',
						reason: 'This number has opted out at Telnyx (40300)',
						optedOut: true,
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
						gatewayMessageId: 'b301ed3f-1490-491f-995f-6e64e69674d4',
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
					'telnyx-timestamp': String(now / 1000),
					'telnyx-signature-ed25519': telnyxSignature(String(now / 1000), replied.body),
				},
			},
			now,
			keyField: 'telnyxPublicKey',
			windowMs: 5 * 60_000,
		},
	},
};

/** What the credential test is answered where it asks for the balance alone, and otherwise. */
export const telnyxTested = {
	off: profile({ enabled: false }),
	notFound: page(404, ''),
};
