import type { InboundEvent, InboundRequest } from '../../../../lib/gateways';
import { postedJson, type InboundExample } from '../../../gateways/examples';
import { message } from '../../../gateways/message';

const hook = 'https://n8n.example/webhook/sms';
const key = message.idempotencyKey;
const at = Date.UTC(2026, 5, 1, 12, 0, 30);

const results = (...all: readonly unknown[]) => postedJson(hook, { results: all });

const undeliverable = {
	groupId: 2,
	groupName: 'UNDELIVERABLE',
	id: 9,
	name: 'UNDELIVERABLE_NOT_DELIVERED',
};
const noError = { groupId: 0, groupName: 'OK', id: 0, name: 'NO_ERROR', permanent: false };

const report = (status: object, error: object = noError, changes: object = {}) => ({
	bulkId: 'BULK-1',
	price: { pricePerMessage: 0.01, currency: 'EUR' },
	status,
	error,
	messageId: key,
	to: '33612345678',
	sender: 'ACME',
	sentAt: '2026-06-01T14:00:00.000+0200',
	doneAt: '2026-06-01T14:00:30.000+0200',
	messageCount: 2,
	...changes,
});

const reported = (fate: object): InboundEvent => ({
	kind: 'report',
	gatewayMessageId: key,
	idempotencyKey: key,
	status: 'undelivered',
	to: '+33612345678',
	at,
	charged: 0.02,
	price: 0.02,
	currency: 'EUR',
	...fate,
});

const optedOut = true as const;

/** Errors of reports, each beside the status that is usual. */
const errors: readonly (readonly [
	id: number,
	name: string,
	fate: { readonly reason: string; readonly optedOut?: true },
])[] = [
	[1, 'EC_UNKNOWN_SUBSCRIBER', { reason: 'The number is unknown or no longer in use' }],
	[6, 'EC_ABSENT_SUBSCRIBER_SM', { reason: 'The phone was off or out of reach' }],
	[9, 'EC_ILLEGAL_SUBSCRIBER', { reason: 'The number is barred by its network' }],
	[
		11,
		'EC_TELESERVICE_NOT_PROVISIONED',
		{ reason: 'The number takes no SMS: it may be a landline, or texts are barred on it' },
	],
	[27, 'EC_ABSENT_SUBSCRIBER', { reason: 'The phone was off or out of reach' }],
	[351, 'EC_INVALID_DESTINATION_ADDRESS', { reason: 'The number is not a valid one' }],
	[560, 'EC_SC_BLOCKED_FOR_END_USER', { reason: 'This short code is blocked for the number' }],
	[
		561,
		'EC_CONTENT_BLOCKED_BY_OPERATOR',
		{ reason: 'The network’s spam filter stopped the message' },
	],
	[
		566,
		'EC_DESTINATION_BLOCKED_BY_OPERATOR',
		{ reason: 'The network blocks texts to this number' },
	],
	[
		568,
		'EC_DESTINATION_NOT_SMS_PROVISIONED',
		{ reason: 'The number takes no SMS: it may be a landline, or texts are barred on it' },
	],
	[603, 'EC_CONTENT_BLOCKED', { reason: 'This person has texted STOP', optedOut }],
	[
		604,
		'EC_BLOCKED_BY_CAMPAIGN_BLACKLIST',
		{ reason: 'This number has opted out of the campaign', optedOut },
	],
	[
		607,
		'EC_REJECTED_SPAM_BY_OPERATOR',
		{ reason: 'The network’s spam filter stopped the message' },
	],
	[608, 'EC_SIGNALS_BLOCKED', { reason: 'Infobip’s fraud filter stopped the message' }],
	[
		629,
		'EC_DEST_ADDRESS_UNABLE_TO_RECEIVE_SMS',
		{ reason: 'The number takes no SMS: it may be a landline, or texts are barred on it' },
	],
	[
		2050,
		'EC_DEST_ADDRESS_BLACKLISTED',
		{ reason: 'This number is on a do-not-disturb register', optedOut },
	],
	[
		2052,
		'EC_BLACKLISTED_DESTINATIONADDRESS',
		{ reason: 'This number is on the blocklist at Infobip, as after an opt-out', optedOut },
	],
	[
		2053,
		'EC_BLACKLISTED_SENDERADDRESS',
		{ reason: 'This Sender Name is blocked by the network or on the Infobip account' },
	],
	[3041, 'EC_DEACTIVATED_LIST', { reason: 'The number is no longer in use' }],
	[4100, 'EC_MESSAGE_CANCELED', { reason: 'It expired before it could be sent on' }],
	[4101, 'EC_VALIDITYEXPIRED', { reason: 'It was still waiting when its validity ended' }],
];

const reply = {
	messageId: '817790313235066447',
	from: '33612345678',
	to: '36180',
	text: 'ACME STOP please',
	cleanText: 'STOP please',
	keyword: 'ACME',
	receivedAt: '2026-06-01T12:00:30.000+0000',
	smsCount: 1,
	price: { pricePerMessage: 0, currency: 'EUR' },
	callbackData: 'callbackData',
};

const said: InboundEvent = {
	kind: 'reply',
	gatewayMessageId: '817790313235066447',
	from: '+33612345678',
	to: '36180',
	text: 'ACME STOP please',
	otherText: 'STOP please',
	at,
};

const block = (event: string, content: object) => ({
	event,
	receivedAt: '2026-06-01T12:00:30.000+0000',
	messageId: '1695640910883409241',
	content: { sender: '36180', destination: '33612345678', ...content },
});

const blocked: InboundEvent = {
	kind: 'optOut',
	gatewayMessageId: '1695640910883409241',
	from: '+33612345678',
	to: '36180',
	at,
	how: 'on the blocklist at Infobip by a text',
};

const inXml = (text: string): InboundRequest => ({
	...postedJson(hook, {}),
	headers: { 'content-type': 'application/xml' },
	body: new TextEncoder().encode(
		`<?xml version="1.0" encoding="UTF-8"?>\n<reportResponse><results>${text}</results></reportResponse>`,
	),
});

const xmlOf = (fields: object): string =>
	Object.entries(fields)
		.map(([name, value]) => `<${name}>${String(value)}</${name}>`)
		.join('\n');

const xmlReport = (status: object, error: object): string =>
	`<result>${xmlOf({
		...report({}),
		price: xmlOf({ pricePerMessage: '0.0100000000', currency: 'EUR' }),
		status: xmlOf(status),
		error: xmlOf(error),
	})}</result>`;

const optOutOf = {
	REJECTED_DND: 'This number is on a do-not-disturb register',
	REJECTED_DESTINATION: 'This number is on the blocklist at Infobip, as after an opt-out',
} as const;

/** Statuses of reports beside no error. */
const statuses: readonly (readonly [group: number, id: number, name: string, fate: object])[] = [
	[1, 3, 'PENDING_WAITING_DELIVERY', { status: 'accepted' }],
	[1, 7, 'PENDING_ENROUTE', { status: 'accepted' }],
	[1, 26, 'PENDING_ACCEPTED', { status: 'accepted' }],
	[3, 5, 'DELIVERED_TO_HANDSET', { status: 'delivered' }],
	...(
		[
			[2, 4, 'UNDELIVERABLE_REJECTED_OPERATOR', 'The network rejected the message'],
			[2, 31, 'UNDELIVERABLE_NOT_SENT', 'Infobip did not send the message'],
			[4, 15, 'EXPIRED_EXPIRED', 'It was still waiting when its validity ended'],
			[
				5,
				6,
				'REJECTED_NETWORK',
				'Infobip has no way to this network, or it is not set up for this account',
			],
			[5, 8, 'REJECTED_PREFIX_MISSING', 'Infobip does not know a network with this number'],
			[5, 11, 'REJECTED_SOURCE', 'This Sender Name is not registered on the Infobip account'],
			[
				5,
				12,
				'REJECTED_NOT_ENOUGH_CREDITS',
				'The balance at Infobip does not pay for this message',
			],
			[5, 13, 'REJECTED_SENDER', 'This Sender Name is blocked on the Infobip account'],
			[5, 17, 'REJECTED_PREPAID_PACKAGE_EXPIRED', 'The prepaid package at Infobip has expired'],
			[
				5,
				18,
				'REJECTED_DESTINATION_NOT_REGISTERED',
				'An Infobip trial account texts only its own number',
			],
			[
				5,
				19,
				'REJECTED_ROUTE_NOT_AVAILABLE',
				'Infobip has not set up a route for this account yet',
			],
			[
				5,
				20,
				'REJECTED_FLOODING_FILTER',
				'Infobip lets one number have 20 messages an hour, and the same one 6 times',
			],
			[5, 21, 'REJECTED_SYSTEM_ERROR', 'Infobip’s own system failed'],
			[5, 24, 'REJECTED_INVALID_UDH', 'Infobip found the message malformed'],
			[
				5,
				25,
				'REJECTED_MESSAGE_TOO_LONG',
				'The text is longer than the 25 parts or 4,000 bytes Infobip takes',
			],
			[5, 51, 'MISSING_TO', 'The message has no recipient'],
			[5, 52, 'REJECTED_DESTINATION_INVALID', 'Infobip does not take this for a phone number'],
			[5, 87, 'REJECTED_SIGNALS', 'Infobip’s fraud filter stopped the message'],
			[5, 999, 'REJECTED_SOMETHING_NEW', 'Infobip says REJECTED_SOMETHING_NEW'],
		] as const
	).map(([group, id, name, says]) => [group, id, name, { reason: `${says} (${name})` }] as const),
];

export const infobipPosts: readonly InboundExample[] = [
	{ name: 'a reply to a shared number', request: results(reply), events: [said] },
	{
		name: 'a reply whose ID is a number beyond 2^53',
		request: {
			...results(),
			body: new TextEncoder().encode(
				JSON.stringify({ results: [{ ...reply, messageId: 0 }] }).replace(
					'"messageId":0',
					'"messageId":817790313235066447',
				),
			),
		},
		events: [said],
	},
	{
		name: 'a reply in the words of the Messages API',
		request: results({
			event: 'MO',
			channel: 'SMS',
			sender: '33612345678',
			destination: '36180',
			content: [
				{ type: 'TEXT', text: 'ACME STOP please', cleanText: 'STOP please', keyword: 'ACME' },
			],
			receivedAt: '2026-06-01T12:00:30.000+0000',
			messageId: '817790313235066447',
		}),
		events: [said],
	},
	{
		name: 'a reply that only the parts of are told',
		request: results({ ...reply, text: undefined }),
		events: [said],
	},
	{
		name: 'replies, reports and what cannot be read, in one post',
		request: results(reply, null, 7, {}, [], report(undeliverable), { messageId: key }),
		events: [
			said,
			reported({
				reason:
					'It was not delivered: the number may be wrong, or the phone out of reach (UNDELIVERABLE_NOT_DELIVERED)',
			}),
		],
	},
	...errors.flatMap(([id, name, { reason, ...fate }]) => [
		{
			name: `a report: ${id} ${name}`,
			request: results(report(undeliverable, { id, name, groupId: 2, permanent: true })),
			events: [reported({ reason: `${reason} (${name})`, ...fate })],
		},
		{
			name: `a report: ${id} without its name`,
			request: results(report(undeliverable, { id: String(id) })),
			events: [reported({ reason: `${reason} (${id})`, ...fate })],
		},
	]),
	{
		name: 'a report of the older API, which counts smsCount',
		request: results(
			report({ groupId: 3, groupName: 'DELIVERED', id: 5, name: 'DELIVERED_TO_HANDSET' }, noError, {
				messageCount: undefined,
				smsCount: 3,
				sender: undefined,
			}),
		),
		events: [reported({ status: 'delivered', charged: 0.03, price: 0.03 })],
	},
	{
		name: 'a report with the names of the groups only',
		request: results(report({ groupName: 'DELIVERED', name: 'DELIVERED_TO_HANDSET' })),
		events: [reported({ status: 'delivered' })],
	},
	{
		name: 'what the operator has, and no phone yet',
		request: results(
			report({ groupId: 3, groupName: 'DELIVERED', id: 2, name: 'DELIVERED_TO_OPERATOR' }),
		),
		events: [reported({ status: 'accepted' })],
	},
	{
		name: 'what no report ever came of',
		request: results(
			report({ groupId: 4, groupName: 'EXPIRED', id: 29, name: 'EXPIRED_DLR_UNKNOWN' }),
		),
		events: [
			reported({
				status: 'notKnown',
				reason: 'No network has said what became of it (EXPIRED_DLR_UNKNOWN)',
			}),
		],
	},
	{
		name: 'a second handing over, which says nothing of the first',
		request: results(
			report({ groupId: 5, groupName: 'REJECTED', id: 23, name: 'REJECTED_DUPLICATE_MESSAGE_ID' }),
		),
		events: [],
	},
	{
		name: 'an opt-out in the status beside an error that tells of none',
		request: results(
			report(
				{ groupId: 5, groupName: 'REJECTED', id: 14, name: 'REJECTED_DESTINATION' },
				{ id: 27, name: 'EC_ABSENT_SUBSCRIBER' },
			),
		),
		events: [
			reported({
				reason:
					'This number is on the blocklist at Infobip, as after an opt-out (REJECTED_DESTINATION)',
				optedOut,
			}),
		],
	},
	{
		name: 'a do-not-disturb register in the status',
		request: results(report({ groupId: 5, groupName: 'REJECTED', id: 10, name: 'REJECTED_DND' })),
		events: [
			reported({ reason: 'This number is on a do-not-disturb register (REJECTED_DND)', optedOut }),
		],
	},
	{
		name: 'an error whose name is in no table',
		request: results(report(undeliverable, { id: 9999, name: 'constructor' })),
		events: [
			reported({
				reason:
					'It was not delivered: the number may be wrong, or the phone out of reach (UNDELIVERABLE_NOT_DELIVERED)',
			}),
		],
	},
	...statuses.map(([groupId, id, name, fate]) => ({
		name: `a status: ${id} ${name}`,
		request: results(report({ groupId, id, name })),
		events: [reported(fate)],
	})),
	...(['REJECTED_DND', 'REJECTED_DESTINATION'] as const).map((name) => ({
		name: `an opt-out by the name of its status alone: ${name}`,
		request: results(report({ groupName: 'REJECTED', name })),
		events: [reported({ reason: `${optOutOf[name]} (${name})`, optedOut })],
	})),
	{
		name: 'a second handing over, by its name alone',
		request: results(report({ groupName: 'REJECTED', name: 'REJECTED_DUPLICATE_MESSAGE_ID' })),
		events: [],
	},
	{
		name: 'a report with as little as there may be',
		request: results({ messageId: key, status: { groupId: 3 } }),
		events: [{ kind: 'report', gatewayMessageId: key, idempotencyKey: key, status: 'delivered' }],
	},
	{
		name: 'a report with empty fields',
		request: results({
			messageId: key,
			to: '',
			doneAt: null,
			price: null,
			error: null,
			status: { groupId: 3, id: 5, name: 'DELIVERED_TO_HANDSET' },
		}),
		events: [{ kind: 'report', gatewayMessageId: key, idempotencyKey: key, status: 'delivered' }],
	},
	{
		name: 'a reply with as little as there may be',
		request: results({ from: '33612345678', text: '' }),
		events: [{ kind: 'reply', gatewayMessageId: '', from: '+33612345678', to: '', text: '' }],
	},
	{
		name: 'reports in XML',
		request: inXml(
			xmlReport(
				{ groupId: 3, groupName: 'DELIVERED', id: 5, name: 'DELIVERED_TO_HANDSET' },
				{ id: 0, name: 'NO_ERROR', groupId: 0, groupName: 'OK', description: 'No &amp; none' },
			) +
				xmlReport(undeliverable, { id: 603, name: 'EC_CONTENT_BLOCKED', permanent: true }) +
				xmlReport({ groupId: 4, id: 29, name: 'EXPIRED_DLR_UNKNOWN' }, {}),
		),
		events: [
			reported({ status: 'delivered' }),
			reported({ reason: 'This person has texted STOP (EC_CONTENT_BLOCKED)', optedOut }),
			reported({
				status: 'notKnown',
				reason: 'No network has said what became of it (EXPIRED_DLR_UNKNOWN)',
			}),
		],
	},
	{
		name: 'a reply in XML',
		request: inXml(
			'<result><messageId>817790313235066447</messageId><from>33612345678</from><to>36180</to><text>STOP &lt;&#x1F6D1;&amp;amp;</text></result>',
		),
		events: [
			{
				kind: 'reply',
				gatewayMessageId: '817790313235066447',
				from: '+33612345678',
				to: '36180',
				text: 'STOP <🛑&amp;',
			},
		],
	},
	{ name: 'a post without any result', request: results(), events: [] },
	{
		name: 'an opt-out by a link',
		request: results(block('BLOCK', { channel: 'SMS', sourceType: 'URL_OPT_OUT' })),
		events: [{ ...blocked, how: 'on the blocklist at Infobip by a link' }],
	},
	{
		name: 'an opt-out of a source that is new',
		request: results(block('BLOCK', { channel: 'SMS', sourceType: 'SOMETHING_NEW' })),
		events: [{ ...blocked, how: 'on the blocklist at Infobip' }],
	},
	{
		name: 'an opt-out by other means',
		request: results(block('BLOCK', { channel: 'SMS', sourceType: 'MO' })),
		events: [blocked],
	},
	{
		name: 'an opt-out of a campaign, which names no channel',
		request: results(block('BLOCK', { sourceType: 'CAMPAIGN' })),
		events: [{ ...blocked, how: 'on the blocklist at Infobip of a campaign' }],
	},
	{
		name: 'an opt-out that somebody entered',
		request: results(block('BLOCK', { channel: 'SMS', sourceType: 'CUSTOM' })),
		events: [{ ...blocked, how: 'on the blocklist at Infobip, put there by hand' }],
	},
	{
		name: 'an opt-out from e-mail',
		request: results(
			block('BLOCK', { channel: 'EMAIL', destination: 'a@example.com', sourceType: 'URL_OPT_OUT' }),
		),
		events: [],
	},
	{
		name: 'a person who came back by a text',
		request: results(block('UNBLOCK', { sourceType: 'MO' })),
		events: [{ ...blocked, kind: 'optIn', how: 'taken off the blocklist at Infobip by a text' }],
	},
	{
		name: 'somebody who was taken off the list by hand, which is no wish of theirs',
		request: results(block('UNBLOCK', { sourceType: 'CUSTOM' })),
		events: [],
	},
	{
		name: 'a click on a link',
		request: postedJson(hook, {
			notificationType: 'CLICKED',
			recipient: '33612345678',
			url: 'https://example.com',
			sendDateTime: 1704106800000,
			messageId: key,
		}),
		events: [],
	},
];
