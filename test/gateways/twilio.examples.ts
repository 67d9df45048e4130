import { createHmac } from 'node:crypto';
import type { SenderStanding } from '../../lib/gateways';
import { message } from './message';
import { formField, json, postedForm, type GatewayExamples, type RefusalExample } from './examples';

const sid = 'SM0123456789abcdef0123456789abcdef';
const hook = 'https://n8n.example/webhook/sms';

/** A Message resource, as Twilio answers it. */
const resource = (changes: object = {}) => ({
	account_sid: 'AC0123456789abcdef0123456789abcdef',
	api_version: '2010-04-01',
	body: message.text,
	date_created: 'Mon, 01 Jun 2026 12:00:03 +0000',
	date_sent: null,
	direction: 'outbound-api',
	error_code: null,
	error_message: null,
	from: 'ACME',
	messaging_service_sid: null,
	num_media: '0',
	num_segments: '2',
	price: null,
	price_unit: 'USD',
	sid,
	status: 'queued',
	to: '+33612345678',
	...changes,
});

const error = (status: number, code: number, headers: Record<string, string> = {}) =>
	json(
		status,
		{ code, message: 'No.', more_info: `https://www.twilio.com/docs/errors/${code}`, status },
		headers,
	);

const refusal = (
	code: number,
	name: string,
	cause: RefusalExample['cause'],
	says = `(${code})`,
): RefusalExample => ({ name: `${code}, ${name}`, cause, says, reply: error(400, code) });

/** What stands in the way of every message, and passes. */
const passing = (...told: Parameters<typeof refusal>): RefusalExample => ({
	...refusal(...told),
	retryable: true,
});

const service = (changes: object) =>
	json(200, {
		sid: 'MG0123456789abcdef0123456789abcdef',
		account_sid: 'AC0123456789abcdef0123456789abcdef',
		inbound_request_url: null,
		inbound_method: 'POST',
		use_inbound_webhook_on_number: false,
		...changes,
	});

const service1 = 'MG11111111111111111111111111111111';

const campaigns = (...states: string[]) =>
	json(200, { compliance: states.map((campaign_status) => ({ sid: 'QE1', campaign_status })) });

const pool = (...numbers: string[]) =>
	json(200, {
		phone_numbers: numbers.map((phone_number) => ({
			phone_number,
			country_code: phone_number.startsWith('+1') ? 'US' : 'GB',
		})),
	});

const tollFree = (...numbers: (readonly [string, string])[]) =>
	json(200, {
		verifications: numbers.map(([tollfree_phone_number, status]) => ({
			tollfree_phone_number,
			status,
		})),
	});

const inUs = (sender: string, state: SenderStanding['state'], reason: string): SenderStanding => ({
	sender,
	country: 'US',
	state,
	reason,
});

const received = resource({
	sid: 'SM2',
	body: 'STOP',
	date_sent: 'Mon, 01 Jun 2026 12:00:30 +0000',
	direction: 'inbound',
	from: '+33612345678',
	to: '+33757000000',
});

const reportFields = {
	MessageSid: sid,
	SmsSid: sid,
	AccountSid: 'AC0123456789abcdef0123456789abcdef',
	From: 'ACME',
	To: '+33612345678',
	ApiVersion: '2010-04-01',
};

const report = (fields: Record<string, string>) => postedForm(hook, { ...reportFields, ...fields });

const replyFields = {
	ToCountry: 'FR',
	SmsMessageSid: sid,
	MessageSid: sid,
	SmsSid: sid,
	SmsStatus: 'received',
	Body: 'Stop & thanks 🙏',
	From: '+33612345678',
	To: '+33757000000',
	NumSegments: '1',
	NumMedia: '0',
};

const authToken = 'auth-token-of-the-account';

/** As the documentation tells it, with nothing of ours. */
const signature = createHmac('sha1', authToken)
	.update(
		hook +
			Object.entries(replyFields)
				.sort(([left], [right]) => (left < right ? -1 : 1))
				.flat()
				.join(''),
	)
	.digest('base64');

export const twilioExamples: GatewayExamples = {
	keys: {
		twilioAccountSid: 'AC0123456789abcdef0123456789abcdef',
		twilioSignIn: 'authToken',
		twilioAuthToken: authToken,
		twilioApiKeySid: 'SK0123456789abcdef0123456789abcdef',
		twilioApiKeySecret: 'secret-of-the-api-key',
		twilioPostToken: 'auth-token-for-posts-only',
		twilioSendFrom: 'messagingService',
		twilioMessagingServiceSid: 'MG0123456789abcdef0123456789abcdef',
	},
	textOf: (request) => formField(request, 'Body'),
	accepted: {
		id: sid,
		segments: 2,
		price: 0.0158,
		currency: 'USD',
		reply: json(201, resource({ price: '-0.01580' })),
	},
	optedOut: {
		name: '21610',
		cause: 'opted_out',
		says: 'This number has opted out at Twilio (21610)',
		reply: error(400, 21610),
	},
	noCredit: {
		name: '30002, an account suspended for want of money',
		cause: 'insufficient_credits',
		says: 'top up its balance',
		reply: json(201, resource({ status: 'failed', error_code: 30002 })),
	},
	throttled: {
		name: '20429 with Retry-After',
		cause: 'throttled',
		retryable: true,
		retryAfterMs: 2000,
		reply: error(429, 20429, { 'retry-after': '2' }),
	},
	refused: [
		passing(14107, 'more than 30 messages in 30 seconds', 'throttled'),
		refusal(20005, 'an account that is not active', 'insufficient_credits'),
		refusal(21211, 'what is no phone number', 'invalid_recipient'),
		refusal(21212, 'what is no sender', 'invalid_sender'),
		refusal(21408, 'a country switched off', 'invalid_recipient'),
		refusal(21602, 'an empty text', 'invalid_message'),
		refusal(21603, 'no sender', 'invalid_sender', 'fill in Sender Name'),
		refusal(21604, 'no recipient', 'invalid_recipient'),
		refusal(21606, 'a number that cannot text', 'invalid_sender'),
		refusal(21608, 'a number that a trial account has not verified', 'invalid_recipient'),
		passing(21611, 'a full queue', 'throttled'),
		refusal(21612, 'a way that does not exist', 'invalid_recipient'),
		refusal(21614, 'a number that is not mobile', 'invalid_recipient'),
		refusal(21617, 'a text too long', 'invalid_message'),
		refusal(21635, 'a landline', 'invalid_recipient'),
		refusal(21659, 'a number of somebody else’s', 'invalid_sender'),
		refusal(21660, 'a number of another account', 'invalid_sender'),
		passing(21703, 'an empty pool', 'misconfigured'),
		passing(21705, 'no such Messaging Service', 'misconfigured', '“Messaging Service SID”'),
		passing(21609, 'an address for reports that it does not take', 'misconfigured'),
		refusal(21624, 'a validity that it does not take', 'invalid_message'),
		refusal(21708, 'a sender that the service does not take', 'invalid_sender'),
		refusal(21709, 'a name that the service does not take', 'invalid_sender', 'from names'),
		refusal(
			21711,
			'a Sender Name out of the pool',
			'invalid_sender',
			'in the pool of the Messaging',
		),
		refusal(
			21712,
			'a Sender Name of another service',
			'invalid_sender',
			'another Messaging Service',
		),
		refusal(30034, 'a sender not registered for US texting', 'invalid_sender'),
		refusal(30047, 'a time that the Compliance Toolkit could not find', 'other'),
		refusal(30610, 'quiet hours', 'other'),
		refusal(35111, 'no time to schedule for', 'invalid_message'),
		refusal(35114, 'a time too near', 'invalid_message', '15 minutes to 35 days'),
		refusal(35115, 'a time too far', 'invalid_message', '15 minutes to 35 days'),
		refusal(35117, 'what cannot be scheduled', 'invalid_message'),
		refusal(35118, 'a schedule without a service', 'invalid_sender', 'Messaging Service'),
		passing(35125, 'a full schedule', 'throttled'),
		passing(63038, 'a used-up daily limit', 'throttled'),
		refusal(29999, 'a code it has added since', 'other', 'Twilio: No. (29999)'),
		{
			...passing(20405, 'a method it does not know here', 'misconfigured', 'Twilio: No. (20405)'),
			reply: error(405, 20405),
		},
	],
	unclear: [
		{ name: 'a resource without a SID', reply: json(201, { status: 'queued' }) },
		{ name: 'its own 500', reply: error(500, 20500) },
		{ name: 'its own 503', reply: error(503, 20503, { 'retry-after': '5' }) },
	],
	wrongKey: { reply: error(401, 20003), fields: ['Account SID', 'Auth Token', 'API Key SID'] },
	tested: json(200, {
		account_sid: 'AC0123456789abcdef0123456789abcdef',
		balance: '12.345',
		currency: 'USD',
	}),
	balance: {
		credits: 12.345,
		currency: 'EUR',
		reply: json(200, {
			account_sid: 'AC0123456789abcdef0123456789abcdef',
			balance: '12.345',
			currency: 'EUR',
		}),
	},
	schedule: {
		sendAt: Date.UTC(2026, 5, 2, 8, 30),
		written: 'ScheduleType=fixed&SendAt=2026-06-02T08:30:00.000Z',
	},
	validity: { minutes: 90, written: 'ValidityPeriod=5400' },
	cancel: {
		id: sid,
		cancelled: json(200, resource({ status: 'canceled' })),
		tooLate: error(409, 30409),
	},
	status: [
		{
			name: 'a message on its way',
			reply: json(200, resource({ status: 'sent', price: '-0.0158' })),
			answer: {
				kind: 'accepted',
				gatewayMessageId: sid,
				charged: 0.0158,
				price: 0.0158,
				currency: 'USD',
			},
		},
		{
			name: 'a delivered message',
			reply: json(200, resource({ status: 'delivered' })),
			answer: { kind: 'delivered', gatewayMessageId: sid },
		},
		{
			name: 'an undelivered message, and why',
			reply: json(200, resource({ status: 'undelivered', error_code: 30005 })),
			answer: {
				kind: 'undelivered',
				gatewayMessageId: sid,
				reason: 'The number is unknown or no longer in use (30005)',
			},
		},
		{
			name: 'a message to someone who has opted out there',
			reply: json(200, resource({ status: 'failed', error_code: 21610 })),
			answer: {
				kind: 'undelivered',
				gatewayMessageId: sid,
				reason: 'This number has opted out at Twilio (21610)',
				optedOut: true,
			},
		},
		{
			name: 'a message called back',
			reply: json(200, resource({ status: 'canceled' })),
			answer: { kind: 'cancelled', gatewayMessageId: sid },
		},
		{
			name: 'no such message',
			reply: error(404, 20404),
			answer: { kind: 'not_found', certain: false },
		},
		{
			name: 'the one message to this number in those minutes with this text',
			ofLost: true,
			reply: json(200, {
				messages: [
					resource({ sid: 'SM1', date_created: 'Mon, 01 Jun 2026 13:00:00 +0000' }),
					resource({ sid: 'SM2', direction: 'inbound' }),
					resource({ sid: 'SM3' }),
					resource({ sid: 'SM5', body: 'Another text' }),
					resource({ sid: 'SM6', to: '+33600000000' }),
					resource({ sid: 'SM7', from: '+15005550006' }),
					resource({ sid: 'SM4', date_created: 'Mon, 01 Jun 2026 11:00:00 +0000' }),
				],
			}),
			answer: { kind: 'accepted', gatewayMessageId: 'SM3' },
		},
		{
			name: 'no message to this number in those minutes',
			ofLost: true,
			reply: json(200, { messages: [] }),
			answer: { kind: 'not_found', certain: false },
		},
	],
	registration: {
		url: hook,
		id: 'MG0123456789abcdef0123456789abcdef',
		found: service({ inbound_request_url: hook }),
		none: service({ inbound_request_url: null }),
		taken: service({ use_inbound_webhook_on_number: true }),
		created: service({ inbound_request_url: hook }),
		removed: service({ inbound_request_url: null }),
		gone: service({ inbound_request_url: null }),
	},
	prices: {
		price: { perSegment: 0.0798, currency: 'USD' },
		reply: json(200, {
			country: 'France',
			iso_country: 'FR',
			price_unit: 'USD',
			outbound_sms_prices: [
				{
					carrier: 'Orange',
					mcc: '208',
					mnc: '01',
					prices: [
						{ base_price: '0.0900', current_price: '0.0761', number_type: 'mobile' },
						{ base_price: '0.0900', current_price: '0.0798', number_type: 'alphanumeric' },
					],
				},
				{
					carrier: 'SFR',
					mcc: '208',
					mnc: '10',
					prices: [{ base_price: '0.0761', current_price: '0.0761', number_type: 'mobile' }],
				},
			],
			inbound_sms_prices: [],
		}),
	},
	senderStandings: [
		{
			name: 'a service whose campaign is verified',
			sender: '',
			replies: [campaigns('FAILED', 'VERIFIED')],
			standings: [inUs('', 'registered', 'the 10DLC campaign is verified')],
		},
		{
			name: 'a service without a campaign',
			sender: '',
			replies: [campaigns(), pool('+15005550006', '+18005550006')],
			standings: [inUs('', 'unregistered', 'the Messaging Service has no 10DLC campaign')],
		},
		{
			name: 'a service whose campaign waits',
			sender: service1,
			replies: [campaigns('FAILED', 'IN_PROGRESS'), pool('+15005550006')],
			standings: [inUs(service1, 'pending', 'its 10DLC campaign waits for approval')],
		},
		{
			name: 'a service whose campaign was refused',
			sender: '',
			replies: [campaigns('FAILED'), pool('+15005550006')],
			standings: [inUs('', 'refused', 'its 10DLC campaign was refused')],
		},
		{
			name: 'a service of numbers that are free to call',
			sender: '',
			replies: [
				campaigns(),
				pool('+18005550006', '+447700900123'),
				tollFree(['+18005550006', 'TWILIO_REJECTED'], ['+18335550006', 'TWILIO_APPROVED']),
			],
			standings: [inUs('', 'refused', 'the verification of the toll-free number was refused')],
		},
		{
			name: 'a service without a number of the United States',
			sender: '',
			replies: [campaigns(), pool('+447700900123')],
			standings: [],
		},
		{
			name: 'a number that is free to call',
			sender: '+18335550006',
			replies: [tollFree(['+18335550006', 'TWILIO_APPROVED'])],
			standings: [inUs('+18335550006', 'registered', 'the toll-free number is verified')],
		},
		{
			name: 'a number that is free to call, under review',
			sender: '18335550006',
			replies: [tollFree(['+18335550006', 'IN_REVIEW'])],
			standings: [
				inUs('18335550006', 'pending', 'the verification of the toll-free number is under way'),
			],
		},
		{
			name: 'a number that is free to call, never handed in',
			sender: '+18335550006',
			replies: [tollFree()],
			standings: [
				inUs('+18335550006', 'unregistered', 'the toll-free number is not verified for texting'),
			],
		},
	],
	replies: {
		page: json(200, {
			messages: [
				resource({ sid: 'SM1' }),
				received,
				{ ...received, sid: 'SM3', date_sent: 'Sun, 31 May 2026 23:59:59 +0000' },
				null,
			],
			next_page_uri: `/2010-04-01/Accounts/AC0/Messages.json?DateSent%3E=2026-06-01&PageSize=1000&Page=1&PageToken=PAIN0`,
		}),
		events: [
			{
				kind: 'reply',
				gatewayMessageId: 'SM2',
				from: '+33612345678',
				to: '+33757000000',
				text: 'STOP',
				at: Date.UTC(2026, 5, 1, 12, 0, 30),
			},
		],
		nextSays: 'PageToken=PAIN0',
		lastPage: json(200, { messages: [], next_page_uri: null }),
	},
	webhooks: {
		posts: [
			{
				name: 'a delivered message',
				request: report({ MessageStatus: 'delivered', SmsStatus: 'delivered' }),
				events: [
					{ kind: 'report', gatewayMessageId: sid, status: 'delivered', to: '+33612345678' },
				],
			},
			{
				name: 'a message on its way',
				request: report({ MessageStatus: 'sent', SmsStatus: 'sent' }),
				events: [{ kind: 'report', gatewayMessageId: sid, status: 'accepted', to: '+33612345678' }],
			},
			{
				name: 'an undelivered message, and why',
				request: report({ MessageStatus: 'undelivered', ErrorCode: '30003' }),
				events: [
					{
						kind: 'report',
						gatewayMessageId: sid,
						status: 'undelivered',
						reason: 'The phone was off or out of reach (30003)',
						to: '+33612345678',
					},
				],
			},
			{
				name: 'an opt-out in a delivery report',
				request: report({ MessageStatus: 'failed', ErrorCode: '21610' }),
				events: [
					{
						kind: 'report',
						gatewayMessageId: sid,
						status: 'undelivered',
						reason: 'This number has opted out at Twilio (21610)',
						optedOut: true,
						to: '+33612345678',
					},
				],
			},
			{
				name: 'a message called back',
				request: report({ MessageStatus: 'canceled' }),
				events: [
					{
						kind: 'report',
						gatewayMessageId: sid,
						status: 'undelivered',
						reason: 'It was called back before its time',
						to: '+33612345678',
					},
				],
			},
			{
				name: 'a reply',
				request: postedForm(hook, replyFields),
				events: [
					{
						kind: 'reply',
						gatewayMessageId: sid,
						from: '+33612345678',
						to: '+33757000000',
						text: 'Stop & thanks 🙏',
					},
				],
			},
			{
				name: 'an opt-out that a Messaging Service recognised',
				request: postedForm(hook, { ...replyFields, Body: 'ARRÊT', OptOutType: 'STOP' }),
				events: [
					{
						kind: 'reply',
						gatewayMessageId: sid,
						from: '+33612345678',
						to: '+33757000000',
						text: 'ARRÊT',
						keyword: 'stop',
					},
				],
			},
		],
		signed: {
			request: postedForm(hook, replyFields, { 'x-twilio-signature': signature }),
			now: Date.UTC(2026, 5, 1, 12),
			keyField: 'twilioAuthToken',
		},
	},
};
