import { createSign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InboundRequest } from '../../../lib/gateways';

const key = readFileSync(join(__dirname, 'key.pem'), 'utf8');

/** Self-signed, and of the key that signs here. */
export const certificate = readFileSync(join(__dirname, 'certificate.pem'), 'utf8');

export const topic = 'arn:aws:sns:eu-west-1:123456789012:sms';

type Envelope = Readonly<Record<string, string>>;

/** A notification as the developer guide of SNS shows one. */
export const notification = (message: unknown, changes: Envelope = {}): Envelope => ({
	Type: 'Notification',
	MessageId: '22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324',
	TopicArn: topic,
	// With a space before each number, so that no test takes numbers of the inner text for those of the outer.
	Message: typeof message === 'string' ? message : JSON.stringify(message, null, 1),
	Timestamp: '2026-06-01T12:00:30.000Z',
	SignatureVersion: '2',
	SigningCertURL:
		'https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-f3ecfb7224c7233fe7bb5f59f96de52f.pem',
	UnsubscribeURL: 'https://sns.eu-west-1.amazonaws.com/?Action=Unsubscribe&SubscriptionArn=arn',
	...changes,
});

/** What SNS posts first to an address that is subscribed. */
export const confirmation = (changes: Envelope = {}): Envelope => ({
	...notification('You have chosen to subscribe to the topic.'),
	Type: 'SubscriptionConfirmation',
	Token: '2336412f37fb687f5d51e6e241d09c805a5a57b30d712f794cc5f6a988666d92',
	SubscribeURL: `https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription&TopicArn=${topic}&Token=2336412f37fb`,
	...changes,
});

/** Signs as the developer guide says, with nothing of ours. */
export function signed(envelope: Envelope): Envelope {
	const names =
		envelope['Type'] === 'Notification'
			? ['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type']
			: ['Message', 'MessageId', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type'];
	const text = names
		.filter((name) => name in envelope)
		.map((name) => `${name}\n${envelope[name] ?? ''}\n`)
		.join('');
	const algorithm = envelope['SignatureVersion'] === '1' ? 'RSA-SHA1' : 'RSA-SHA256';
	return { ...envelope, Signature: createSign(algorithm).update(text).sign(key, 'base64') };
}

/** As SNS posts it: JSON that is called plain text. */
export const postedBySns = (envelope: Envelope): InboundRequest => ({
	method: 'POST',
	url: 'https://n8n.example/webhook/sms',
	headers: {
		'content-type': 'text/plain; charset=UTF-8',
		'user-agent': 'Amazon Simple Notification Service Agent',
	},
	body: new TextEncoder().encode(JSON.stringify(envelope, null, 2)),
});
