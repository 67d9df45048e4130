import { fail, ok, type Result } from '../../shared';
import type { InboundEvent, Webhooks } from '../gateway';
import type { InboundRequest } from '../http';
import { asObject } from '../json';
import { asNested, eachPosted, postedJson } from '../posted';
import { readInstant } from '../readInstant';
import { eventsOf, isOurs } from './events';
import type { AwsKeys } from './keys';
import { certificateUrl, confirmationUrl, envelopeOf, isSigned } from './sns';

/**
 * Events of a configuration set and replies, both through topics of Amazon SNS, which signs its envelope
 * around them; or without one, where a subscription delivers raw.
 */
export const webhooks: Webhooks<AwsKeys> = {
	methods: ['POST'],
	guard: ({ awsTopicArns }) => (awsTopicArns === '' ? 'address' : 'signature'),

	verify({ awsTopicArns }, request, now, certificate) {
		if (awsTopicArns === '') return 'unsigned';
		const envelope = envelopeOf(request);
		if (!envelope || certificate === undefined) return 'forged';
		if (certificateUrl(envelope) === undefined) return 'forged';
		return isSigned(envelope, certificate, awsTopicArns, now) ? 'valid' : 'forged';
	},

	certificateUrl(request) {
		const envelope = envelopeOf(request);
		return envelope && certificateUrl(envelope);
	},

	confirm(request) {
		const envelope = envelopeOf(request);
		const url = envelope && confirmationUrl(envelope);
		return url === undefined ? undefined : { method: 'GET', url, headers: {} };
	},

	read: (request) => eachPosted(request, readOne),

	steps: [
		'Sign in to the AWS console, open Simple Notification Service, Topics, and create a topic of the type Standard.',
		'Copy its ARN into “SNS Topic ARNs” of the credential, and activate the workflow.',
		'In the topic choose Create subscription, the protocol HTTPS, and {url} as the endpoint; leave raw message delivery off. The subscription confirms itself within a minute.',
		'Open AWS End User Messaging, SMS, Configuration sets, create one, and add an event destination of the type Amazon SNS with this topic and all SMS events. Write its name into “Configuration Set” of the credential.',
		'For replies open Phone numbers, the number, Two-way SMS, switch it on, choose Amazon SNS and the same topic or another one. Sender IDs take no replies.',
	],
};

function readOne(request: InboundRequest): Result<readonly InboundEvent[], string> {
	const envelope = envelopeOf(request);
	if (!envelope) {
		const raw = asObject(postedJson(request));
		return raw && isOurs(raw)
			? eventsOf(raw)
			: fail('This is no post of Amazon SNS: it names no TopicArn');
	}
	const message = asNested(envelope['Message']);
	if (envelope['Type'] !== 'Notification' || !message) return ok([]);
	return eventsOf(message, readInstant(envelope['Timestamp']));
}
