import { fail, ok, type Result } from '../../shared';
import { basicAuth } from '../basicAuth';
import { formBody, formType } from '../formBody';
import type { GatewayFailure, Registered, Registration } from '../gateway';
import type { HttpReply, HttpRequest } from '../http';
import { asText, jsonObject } from '../json';
import { readError } from './errors';
import { signIn, type TwilioKeys } from './keys';

/**
 * The one address of a Messaging Service (`service` of Twilio's own client); a number's is for a person to
 * enter, since no key names the number.
 */
export const registration: Registration<TwilioKeys> = {
	isOffered: ({ twilioSendFrom, twilioMessagingServiceSid }) =>
		twilioSendFrom === 'messagingService' && twilioMessagingServiceSid !== '',
	events: ['inbound'],
	find: {
		build: (keys) => serviceRequest(keys, keys.twilioMessagingServiceSid),
		read: (reply) => registeredIn(reply),
	},
	create: {
		build: (keys, url) =>
			serviceRequest(keys, keys.twilioMessagingServiceSid, {
				InboundRequestUrl: url,
				InboundMethod: 'POST',
			}),
		read(reply, url) {
			const found = registeredIn(reply);
			if (!found.ok) return found;
			return found.value?.url === url ? ok(found.value) : fail(readError(reply));
		},
	},
	remove: {
		build: (keys, id) => serviceRequest(keys, id, { InboundRequestUrl: '' }),
		read(reply) {
			const left = registeredIn(reply);
			return left.ok ? ok(undefined) : left;
		},
	},
};

function serviceRequest(
	keys: TwilioKeys,
	sid: string,
	fields?: Readonly<Record<string, string>>,
): HttpRequest {
	const url = `https://messaging.twilio.com/v1/Services/${encodeURIComponent(sid)}`;
	const headers = { ...basicAuth(...signIn(keys)), accept: 'application/json' };
	if (!fields) return { method: 'GET', url, headers };
	return { method: 'POST', url, headers: { ...headers, ...formType }, body: formBody(fields) };
}

function registeredIn(reply: HttpReply): Result<Registered | undefined, GatewayFailure> {
	const body = jsonObject(reply.body);
	const id = asText(body?.['sid']);
	if (reply.status !== 200 || !body || id === undefined) return fail(readError(reply));
	// Left to the numbers: what stands there is none of this service's, and not ours to change.
	if (body['use_inbound_webhook_on_number'] === true) return ok({ id, url: '' });
	const url = asText(body['inbound_request_url']);
	return ok(url === undefined ? undefined : { id, url });
}
