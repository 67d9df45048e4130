import { json, type GatewayExamples, type RefusalExample } from './examples';
import { message } from './message';
import {
	certificate,
	confirmation,
	notification,
	postedBySns,
	signed,
	topic,
} from './sns/envelope';

const id = '862a8790-60c0-4430-9b2b-658bdexample';
const now = Date.UTC(2026, 5, 1, 12, 0, 30);
const model = 'com.amazonaws.pinpointsmsvoicev2';

const error = (type: string, more: object = {}, status = 400) =>
	json(status, { __type: `${model}#${type}`, Message: 'No.', ...more });

const refusal = (
	name: string,
	cause: RefusalExample['cause'],
	type: string,
	more: object = {},
	told: Partial<RefusalExample> = {},
): RefusalExample => ({ name, cause, reply: error(type, more), ...told });

const ofReason = (
	type: string,
	cause: RefusalExample['cause'],
	says: string,
	...reasons: readonly string[]
): RefusalExample[] => reasons.map((Reason) => refusal(Reason, cause, type, { Reason }, { says }));

const ofField = (Name: string, cause: RefusalExample['cause'], says: string): RefusalExample => ({
	...refusal(
		`a wrong ${Name}`,
		cause,
		'ValidationException',
		{ Reason: 'FIELD_VALIDATION_FAILED', Fields: [{ Name, Message: 'No.' }] },
		{ says },
	),
	...(cause === 'misconfigured' ? { retryable: true } : {}),
});

const event = (type: string, changes: object = {}) => ({
	eventType: type,
	eventVersion: '1.0',
	eventTimestamp: now,
	isFinal: true,
	originationPhoneNumber: '+12065550152',
	destinationPhoneNumber: message.to,
	isoCountryCode: 'FR',
	messageId: id,
	messageRequestTimestamp: now - 300,
	messageEncoding: 'UNICODE',
	messageType: 'PROMOTIONAL',
	messageStatus: type.replace('TEXT_', ''),
	context: { messageKey: message.idempotencyKey },
	totalMessageParts: 2,
	totalMessagePrice: 0.09582,
	totalCarrierFee: 0.002,
	...changes,
});

const reply = {
	originationNumber: '+33612345678',
	destinationNumber: '+33757000000',
	messageKeyword: 'STOP',
	messageBody: 'Stop & thanks=bye',
	inboundMessageId: 'cae173d2-66b9-564c-8309-21f858e9fb84',
	previousPublishedMessageId: id,
};

const replyEvent = {
	kind: 'reply',
	gatewayMessageId: 'cae173d2-66b9-564c-8309-21f858e9fb84',
	from: '+33612345678',
	to: '+33757000000',
	text: 'Stop & thanks=bye',
	at: now,
} as const;

const reported = {
	kind: 'report',
	gatewayMessageId: id,
	idempotencyKey: message.idempotencyKey,
	to: message.to,
	at: now,
	charged: 0.09782,
	price: 0.09782,
	currency: 'USD',
} as const;

const post = (inner: unknown) => postedBySns(signed(notification(inner)));

const undelivered = [
	['TEXT_INVALID', 'The number is not a valid one'],
	['TEXT_INVALID_MESSAGE', 'The network did not take the text of the message'],
	['TEXT_UNREACHABLE', 'The phone was off or out of reach'],
	['TEXT_CARRIER_UNREACHABLE', 'The network of the phone was out of reach'],
	['TEXT_BLOCKED', 'The phone blocks these messages'],
	['TEXT_CARRIER_BLOCKED', 'The network blocks these messages'],
	['TEXT_SPAM', 'The network’s spam filter stopped the message'],
	['TEXT_TTL_EXPIRED', 'It was still waiting when its validity ended'],
	['TEXT_PROTECT_BLOCKED', 'The protect configuration of the AWS account stopped the message'],
] as const;

const listed = (number: string, byUser: boolean, at: number) => ({
	OptedOutNumber: number,
	OptedOutTimestamp: at / 1000,
	EndUserOptedOut: byUser,
});

export const awsExamples: GatewayExamples = {
	keys: {
		awsRegion: 'eu-west-1',
		awsAccessKeyId: 'AKIAIOSFODNN7EXAMPLE',
		awsSecretAccessKey: 'secret-of-the-access',
		awsOriginationIdentity: 'pool-0123456789abcdef0123456789abcdef',
		awsMessageType: 'PROMOTIONAL',
		awsConfigurationSet: 'campaigns',
		awsMaxPrice: '0.10',
		awsOptOutList: 'Default',
		awsTopicArns: `arn:aws:sns:eu-west-1:123456789012:other, ${topic}`,
	},
	textOf: ({ body = '' }) => (JSON.parse(body) as { MessageBody: string }).MessageBody,
	accepted: { id, reply: json(200, { MessageId: id }) },
	optedOut: refusal('an opt-out at AWS', 'opted_out', 'ConflictException', {
		Reason: 'DESTINATION_PHONE_NUMBER_OPTED_OUT',
		ResourceType: 'opted-out-number',
	}),
	noCredit: refusal(
		'the spend limit of the month',
		'insufficient_credits',
		'ServiceQuotaExceededException',
		{ Reason: 'MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT' },
		{ says: 'spend limit' },
	),
	throttled: refusal(
		'too many requests',
		'throttled',
		'ThrottlingException',
		{},
		{ retryable: true },
	),
	refused: [
		...ofReason(
			'AccessDeniedException',
			'credential_invalid',
			'switched texts off',
			'ACCOUNT_DISABLED',
		),
		...ofReason(
			'AccessDeniedException',
			'credential_invalid',
			'reputation',
			'INSUFFICIENT_ACCOUNT_REPUTATION',
		),
		...ofReason(
			'ConflictException',
			'invalid_recipient',
			'still in the sandbox',
			'DESTINATION_PHONE_NUMBER_NOT_VERIFIED',
		),
		...ofReason(
			'ConflictException',
			'invalid_recipient',
			'protect configuration',
			'DESTINATION_COUNTRY_BLOCKED_BY_PROTECT_CONFIGURATION',
			'DESTINATION_PHONE_NUMBER_BLOCKED_BY_PROTECT_NUMBER_OVERRIDE',
		),
		...ofReason(
			'ConflictException',
			'invalid_sender',
			'(',
			'NO_ORIGINATION_IDENTITIES_FOUND',
			'NUMBER_CAPABILITIES_MISMATCH',
			'MESSAGE_TYPE_MISMATCH',
			'RESOURCE_NOT_ACTIVE',
		),
		...ofReason('ConflictException', 'other', 'AWS: No. (SOMETHING_NEW)', 'SOMETHING_NEW'),
		...ofReason(
			'ValidationException',
			'invalid_sender',
			'(',
			'SENDER_ID_NOT_REGISTERED',
			'SENDER_ID_NOT_SUPPORTED',
			'SENDER_ID_REQUIRES_REGISTRATION',
			'INVALID_IDENTITY_FOR_DESTINATION_COUNTRY',
			'INTERNATIONAL_SENDING_NOT_SUPPORTED',
			'COUNTRY_CODE_MISMATCH',
			'CHANNEL_NOT_ENABLED',
			'RESOURCE_NOT_ACCESSIBLE',
		),
		...ofReason(
			'ValidationException',
			'invalid_recipient',
			'this country',
			'DESTINATION_COUNTRY_BLOCKED',
			'COUNTRY_NOT_ENABLED',
		),
		...ofReason('ValidationException', 'invalid_message', '1,600', 'MAXIMUM_SIZE_EXCEEDED'),
		...ofReason('ValidationException', 'other', '“Maximum Price in USD”', 'PRICE_OVER_THRESHOLD'),
		...ofReason(
			'ValidationException',
			'other',
			'AWS: No. (',
			'CANNOT_PARSE',
			'INVALID_PARAMETER',
			'INVALID_REQUEST',
			'OTHER',
		),
		...ofReason('ServiceQuotaExceededException', 'other', 'AWS: No. (', 'TAGS_PER_RESOURCE'),
		...ofReason(
			'ValidationException',
			'misconfigured',
			'(',
			'INVALID_ARN',
			'UNKNOWN_OPERATION',
		).map((each) => ({ ...each, retryable: true })),
		ofField('DestinationPhoneNumber', 'invalid_recipient', 'phone number'),
		ofField('destinationPhoneNumber', 'invalid_recipient', 'phone number'),
		ofField('OriginationIdentity', 'invalid_sender', 'this sender'),
		ofField('MessageBody', 'invalid_message', '1,600'),
		ofField('MaxPrice', 'misconfigured', '“Maximum Price in USD”'),
		ofField('ConfigurationSetName', 'misconfigured', '“Configuration Set”'),
		ofField('MessageType', 'misconfigured', '“Message Type”'),
		refusal('a field of ours that it does not take', 'other', 'ValidationException', {
			Reason: 'FIELD_VALIDATION_FAILED',
			Fields: [{ Name: 'Context', Message: 'No.' }],
		}),
		refusal(
			'a configuration set that is not there',
			'misconfigured',
			'ResourceNotFoundException',
			{ ResourceType: 'configuration-set', ResourceId: 'campaigns' },
			{ says: '“Configuration Set”', retryable: true },
		),
		...['phone-number', 'sender-id', 'pool'].map((ResourceType) =>
			refusal(
				`a ${ResourceType} that is not there`,
				'invalid_sender',
				'ResourceNotFoundException',
				{
					ResourceType,
				},
			),
		),
		refusal('what it does not find besides', 'other', 'ResourceNotFoundException', {
			ResourceType: 'message-template',
		}),
		refusal(
			'a user without the right to send',
			'credential_invalid',
			'AccessDeniedException',
			{ Message: 'User: arn is not authorized to perform: sms-voice:SendTextMessage' },
			{ says: 'the policy that the guide shows' },
		),
		...[
			'IncompleteSignatureException',
			'MissingAuthenticationTokenException',
			'UnrecognizedClientException',
			'InvalidClientTokenId',
			'SignatureDoesNotMatch',
			'ExpiredTokenException',
			'OptInRequired',
		].map((type) => refusal(type, 'credential_invalid', type)),
		...[
			{ Message: 'Signature expired: 20260601T120000Z is now earlier than 20260601T121000Z' },
			{ Message: 'Signature not yet current: 20260601T120000Z is still later than' },
		].map((more) =>
			refusal(
				`a wrong clock: ${more.Message.slice(0, 17)}`,
				'misconfigured',
				'InvalidSignatureException',
				more,
				{ says: 'set the clock', retryable: true },
			),
		),
		{ ...refusal('RequestExpired', 'misconfigured', 'RequestExpired'), retryable: true },
		{
			name: 'a refusal with a status that leaves others open',
			cause: 'opted_out',
			reply: error('ConflictException', { Reason: 'DESTINATION_PHONE_NUMBER_OPTED_OUT' }, 409),
		},
	],
	unclear: [
		{ name: 'a fault of AWS', reply: error('InternalServerException', {}, 500) },
		{ name: 'a success without an ID', reply: json(200, { MessageId: '' }) },
		{
			name: 'an error that comes as a success',
			reply: error('ConflictException', { Reason: 'DESTINATION_PHONE_NUMBER_OPTED_OUT' }, 200),
		},
		{ name: 'a service that is away', reply: error('ServiceUnavailable', {}, 503) },
	],
	wrongKey: {
		reply: json(400, {
			__type: 'com.amazon.coral.service#InvalidSignatureException',
			message: 'The request signature we calculated does not match',
		}),
		fields: ['Access Key ID', 'Secret Access Key'],
	},
	tested: json(200, { AccountAttributes: [{ Name: 'ACCOUNT_TIER', Value: 'PRODUCTION' }] }),
	validity: { minutes: 90, written: '"TimeToLive":5400' },
	maxPrice: { amount: 0.25, written: '"MaxPrice":"0.25000"' },
	confirm: {
		request: postedBySns(signed(confirmation())),
		url: confirmation()['SubscribeURL'] ?? '',
	},
	optOuts: {
		page: json(200, {
			OptOutListName: 'Default',
			OptedOutNumbers: [
				listed('+33612345678', true, now),
				listed('+41791234567', false, now + 500),
				// From before.
				listed('+436601234567', true, now - 24 * 3_600_000),
			],
			NextToken: 'token-2',
		}),
		events: [
			{
				kind: 'optOut',
				gatewayMessageId: '',
				from: '+33612345678',
				at: now,
				how: 'on the opt-out list at AWS by a text',
			},
			{
				kind: 'optOut',
				gatewayMessageId: '',
				from: '+41791234567',
				at: now + 500,
				how: 'on the opt-out list at AWS, put there by hand',
			},
		],
		nextSays: '"NextToken":"token-2"',
		lastPage: json(200, { OptOutListName: 'Default', OptedOutNumbers: [] }),
	},
	webhooks: {
		posts: [
			{
				name: 'a delivery',
				request: post(event('TEXT_DELIVERED')),
				events: [{ ...reported, status: 'delivered' }],
			},
			...['TEXT_QUEUED', 'TEXT_PENDING', 'TEXT_SENT', 'TEXT_SUCCESSFUL'].map((type) => ({
				name: `what is on its way: ${type}`,
				request: post(event(type)),
				events: [{ ...reported, status: 'accepted' as const }],
			})),
			...undelivered.map(([type, reason]) => ({
				name: `what did not arrive: ${type}`,
				request: post(event(type)),
				events: [{ ...reported, status: 'undelivered' as const, reason: `${reason} (${type})` }],
			})),
			{
				name: 'what nobody knows',
				request: post(event('TEXT_UNKNOWN')),
				events: [
					{
						...reported,
						status: 'notKnown',
						reason: 'For 72 hours no network has said what became of it (TEXT_UNKNOWN)',
					},
				],
			},
			{
				name: 'a report without a price, of a message of somebody else',
				request: post({
					eventType: 'TEXT_DELIVERED',
					messageId: id,
					context: {},
					destinationPhoneNumber: message.to,
				}),
				events: [{ kind: 'report', gatewayMessageId: id, status: 'delivered', to: message.to }],
			},
			{ name: 'a reply', request: post(reply), events: [replyEvent] },
			{
				name: 'a reply that is delivered raw',
				request: postedBySns(reply),
				events: [
					{
						kind: 'reply',
						gatewayMessageId: replyEvent.gatewayMessageId,
						from: replyEvent.from,
						to: replyEvent.to,
						text: replyEvent.text,
					},
				],
			},
			{
				name: 'the event of a call',
				request: post({ ...event('VOICE_COMPLETED'), messageId: 'call-1' }),
				events: [],
			},
			{
				name: 'the words of a person at the console',
				request: post('Hello, is it me?'),
				events: [],
			},
			{ name: 'something else of a topic', request: post({ Records: [] }), events: [] },
			{
				name: 'a subscription that waits',
				request: postedBySns(signed(confirmation())),
				events: [],
			},
			{
				name: 'the end of a subscription',
				request: postedBySns(signed(confirmation({ Type: 'UnsubscribeConfirmation' }))),
				events: [],
			},
		],
		signed: {
			request: post(reply),
			now,
			keyField: 'awsTopicArns',
			certificate,
			windowMs: 5 * 24 * 3_600_000,
		},
	},
};
