import type { InboundExample } from '../../../gateways/examples';
import { notification, postedBySns, signed } from '../../../gateways/sns/envelope';

const reply = {
	originationNumber: '+33612345678',
	destinationNumber: '+33757000000',
	messageKeyword: 'KEYWORD_33757000000',
	messageBody: 'Arrêt & 🛑',
	inboundMessageId: 'cae173d2-66b9-564c-8309-21f858e9fb84',
};

const event = {
	kind: 'reply',
	gatewayMessageId: 'cae173d2-66b9-564c-8309-21f858e9fb84',
	from: '+33612345678',
	to: '+33757000000',
	text: 'Arrêt & 🛑',
	at: Date.UTC(2026, 5, 1, 12, 0, 30),
} as const;

const post = (inner: unknown, changes = {}) => postedBySns(signed(notification(inner, changes)));

export const awsPosts: readonly InboundExample[] = [
	{ name: 'a reply', request: post(reply), events: [event] },
	{
		name: 'a reply, signed the old way',
		request: post(reply, { SignatureVersion: '1' }),
		events: [event],
	},
	{
		name: 'a reply with a subject on its envelope',
		request: post(reply, { Subject: 'A text' }),
		events: [event],
	},
	{
		name: 'a reply with nothing in it',
		request: post({ ...reply, messageBody: '' }),
		events: [{ ...event, text: '' }],
	},
	{
		name: 'a reply to a short code, with as little as there may be',
		request: post({ originationNumber: '33612345678', messageBody: 'Stop' }),
		events: [{ ...event, gatewayMessageId: '', to: '', text: 'Stop' }],
	},
	{
		name: 'a report that is delivered raw',
		request: postedBySns({
			eventType: 'TEXT_DELIVERED',
			messageId: 'm-1',
			destinationPhoneNumber: '+33612345678',
		}),
		events: [{ kind: 'report', gatewayMessageId: 'm-1', status: 'delivered', to: '+33612345678' }],
	},
	{
		name: 'a report of a kind that nobody knows yet',
		request: post({ eventType: 'TEXT_SOMETHING_NEW', messageId: 'm-1' }),
		events: [{ kind: 'report', gatewayMessageId: 'm-1', status: 'accepted' }],
	},
	...[
		'VOICE_ANSWERED',
		'MEDIA_DELIVERED',
		'RCS_DELIVERED',
		'REGISTRATION_STATUS_CHANGE',
		'ALL',
	].map((eventType) => ({
		name: `what is no text: ${eventType}`,
		request: post({ eventType, messageId: 'm-1', messageBody: 'STOP' }),
		events: [],
	})),
	...['null', '[]', '7', '"STOP"', '{', 'STOP'].map((text) => ({
		name: `a message that is none of AWS: ${text}`,
		request: post(text),
		events: [],
	})),
];
