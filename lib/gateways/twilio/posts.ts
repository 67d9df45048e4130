import type { InboundRequest } from '../http';
import { asObject, asText, type JsonObject } from '../json';
import { asPosted, asWritten, postedFields, postedJson, queryFields } from '../posted';
import { readInstant } from '../readInstant';

/**
 * What one post, or one event of a post, says; names in lower case and without `_`, since Event Streams write
 * `messageSid`, and clicks on links `sms_sid`.
 */
export interface TwilioPost {
	/** `undefined` where it is missing or empty. */
	readonly get: (name: string) => string | undefined;
	/** The same, where an empty one says something. */
	readonly text: (name: string) => string | undefined;
	/** Epoch ms; forms name no instant. */
	readonly at: number | undefined;
}

/** What a form, a query, or an event in JSON says; `undefined` where JSON is anything else. */
export function postOf(request: InboundRequest): TwilioPost | undefined {
	if (request.method === 'GET') return told(Object.fromEntries(queryFields(request).entries));
	const value = postedJson(request);
	if (value === undefined) return told(Object.fromEntries(postedFields(request).entries));
	const event = asObject(value);
	return event && told(flattened(event));
}

/**
 * An event of Event Streams has the fields in `data`, and the state of a message in its type:
 * `com.twilio.messaging.message.delivered`.
 *
 * @see https://www.twilio.com/docs/events/webhook-quickstart
 */
function flattened(event: JsonObject): JsonObject {
	const data = asObject(event['data']);
	if (!data) return event;
	const type = asText(event['type']) ?? '';
	const state = /^com\.twilio\.messaging\.message\.(\w+)$/.exec(type)?.[1];
	return {
		timestamp: event['time'],
		...data,
		eventtype: type,
		...(state ? { MessageStatus: state } : {}),
	};
}

function told(fields: JsonObject): TwilioPost {
	const named = new Map(
		Object.entries(fields).map(
			([name, value]) => [name.toLowerCase().replaceAll('_', ''), value] as const,
		),
	);
	return {
		get: (name) => asPosted(named.get(name)),
		text: (name) => asWritten(named.get(name)),
		at: readInstant(named.get('timestamp')),
	};
}
