import { createVerify, X509Certificate } from 'node:crypto';
import type { InboundRequest } from '../http';
import { asObject, asText, type JsonObject } from '../json';
import { postedJson } from '../posted';
import { readInstant } from '../readInstant';

/**
 * The hosts of Amazon SNS, in every partition; nothing is fetched from any other. The place has to be a
 * region: `sns.s3-eu-west-1.amazonaws.com` is a bucket, and somebody's own.
 */
const host = /^sns\.[a-z]{2,}(?:-[a-z]{2,}){1,2}-\d{1,2}\.amazonaws\.com(?:\.cn)?$/;

/**
 * SNS tries a post again for as long as the topic's owner says, 100 times an hour apart at most, and signs
 * the instant of the first: a STOP that comes late must count, and an event played again counts once by its ID.
 */
const replayWindow = 5 * 24 * 3_600_000;

/** What SNS has put around a message; `undefined` for a post of anybody else, or one delivered raw. */
export function envelopeOf(request: InboundRequest): JsonObject | undefined {
	const post = asObject(postedJson(request));
	const type = asText(post?.['Type']) ?? '';
	return asText(post?.['TopicArn']) !== undefined && types.includes(type) ? post : undefined;
}

const types = ['Notification', 'SubscriptionConfirmation', 'UnsubscribeConfirmation'];

/** Where the certificate of its signature is, if that is at SNS itself. */
export const certificateUrl = (envelope: JsonObject): string | undefined =>
	ofSns(
		envelope['SigningCertURL'],
		({ pathname, search }) => pathname.endsWith('.pem') && search === '',
	);

/** What has to be called once so that the topic posts here; `undefined` where nothing has to be. */
export const confirmationUrl = (envelope: JsonObject): string | undefined =>
	envelope['Type'] === 'SubscriptionConfirmation'
		? ofSns(
				envelope['SubscribeURL'],
				({ searchParams }) => searchParams.get('Action') === 'ConfirmSubscription',
			)
		: undefined;

function ofSns(value: unknown, isRight: (url: URL) => boolean): string | undefined {
	const text = asText(value) ?? '';
	if (!URL.canParse(text)) return undefined;
	const url = new URL(text);
	const isPlain = url.protocol === 'https:' && url.username === '' && url.password === '';
	return isPlain && host.test(url.host) && isRight(url) ? url.href : undefined;
}

/**
 * Whether SNS has signed it, for one of these topics: whoever has an AWS account can have SNS sign posts of
 * a topic of his own.
 *
 * @param certificate the PEM that `certificateUrl` leads to
 * @param topics as the credential names them
 * @param now epoch ms
 * @see https://docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message.html
 */
export function isSigned(
	envelope: JsonObject,
	certificate: string,
	topics: string,
	now: number,
): boolean {
	const topic = asText(envelope['TopicArn']) ?? '';
	const sentAt = readInstant(envelope['Timestamp']) ?? NaN;
	if (!topics.split(/[\s,;]+/).includes(topic) || !(Math.abs(now - sentAt) <= replayWindow)) {
		return false;
	}
	const algorithm = algorithms.get(String(envelope['SignatureVersion']));
	if (algorithm === undefined) return false;
	const lines = signedFields
		.filter((name) => name !== 'Subject' || typeof envelope[name] === 'string')
		.filter((name) => envelope['Type'] !== 'Notification' || !ofSubscriptions.includes(name))
		.map((name) => `${name}\n${String(envelope[name])}\n`);
	try {
		return createVerify(algorithm)
			.update(lines.join(''), 'utf8')
			.verify(
				new X509Certificate(certificate).publicKey,
				asText(envelope['Signature']) ?? '',
				'base64',
			);
	} catch {
		// No certificate at all.
		return false;
	}
}

const algorithms: ReadonlyMap<string, string> = new Map([
	['1', 'RSA-SHA1'],
	['2', 'RSA-SHA256'],
]);

/** In this order. */
const signedFields = [
	'Message',
	'MessageId',
	'Subject',
	'SubscribeURL',
	'Timestamp',
	'Token',
	'TopicArn',
	'Type',
];

const ofSubscriptions = ['SubscribeURL', 'Token'];
