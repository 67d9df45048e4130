import { causeOf, unreadable } from '../failedRequest';
import type { GatewayFailure, RefusalCause } from '../gateway';
import type { HttpReply } from '../http';
import { asObject, asText, jsonObject, type JsonObject } from '../json';

const checkKeys =
	'Infobip does not accept this key: check “API Key” and “Base URL” in the credential, and the scopes of the key';

/**
 * The failure that a whole reply tells of, in the shape of the newer APIs (`errorCode`) or the older ones
 * (`requestError`).
 */
export function readError(reply: HttpReply): GatewayFailure {
	const body = jsonObject(reply.body);
	const said = saidIn(body);
	// With another status it is the address or the method that Infobip does not know.
	const cause = causeOf(reply, said !== undefined && reply.status === 400);
	if (cause === 'credential_invalid') return { cause, message: `${checkKeys} (${reply.status})` };
	if (cause === 'throttled') {
		return { cause, message: 'Infobip takes no more requests just now (E429)' };
	}
	return {
		cause,
		message: said ? `Infobip: ${said}` : unreadable('Infobip', reply, '“Base URL”'),
	};
}

/** The places of the messages that a refused request names as its faults: `messages[3].sender`. */
export function faultyPlaces({ body }: HttpReply): ReadonlySet<number> {
	const places = violationsIn(jsonObject(body)).map(({ property }) =>
		/^messages\[(\d{1,4})\]/.exec(asText(property) ?? ''),
	);
	return new Set(places.flatMap((place) => (place ? [Number(place[1])] : [])));
}

function violationsIn(body: JsonObject | undefined): JsonObject[] {
	const violations = body?.['violations'];
	const all: unknown[] = Array.isArray(violations) ? violations : [];
	return all.map(asObject).filter((each) => each !== undefined);
}

function saidIn(body: JsonObject | undefined): string | undefined {
	const older = asObject(asObject(body?.['requestError'])?.['serviceException']);
	const [violation] = violationsIn(body);
	const code = asText(body?.['errorCode']) ?? asText(older?.['messageId']);
	const text = asText(body?.['description']) ?? asText(older?.['text']);
	if (text === undefined || code === undefined) return undefined;
	const where = [asText(violation?.['property']), asText(violation?.['violation'])];
	const detail = where.filter((part) => part !== undefined).join(': ');
	return `${text}${detail === '' ? '' : ` ${detail}`} (${code})`;
}

/**
 * Infobip's status of one message in the user's words, by its id.
 *
 * @see https://www.infobip.com/docs/essentials/api-essentials/response-status-and-error-codes
 */
const statuses: Readonly<Record<number, readonly [RefusalCause, string]>> = {
	4: ['other', 'The network rejected the message'],
	6: [
		'invalid_recipient',
		'Infobip has no way to this network, or it is not set up for this account',
	],
	8: ['invalid_recipient', 'Infobip does not know a network with this number'],
	9: ['other', 'It was not delivered: the number may be wrong, or the phone out of reach'],
	10: ['opted_out', 'This number is on a do-not-disturb register'],
	11: ['invalid_sender', 'This Sender Name is not registered on the Infobip account'],
	12: ['insufficient_credits', 'The balance at Infobip does not pay for this message'],
	13: ['invalid_sender', 'This Sender Name is blocked on the Infobip account'],
	14: ['opted_out', 'This number is on the blocklist at Infobip, as after an opt-out'],
	15: ['other', 'It was still waiting when its validity ended'],
	17: ['insufficient_credits', 'The prepaid package at Infobip has expired'],
	18: ['invalid_recipient', 'An Infobip trial account texts only its own number'],
	19: ['other', 'Infobip has not set up a route for this account yet'],
	20: ['other', 'Infobip lets one number have 20 messages an hour, and the same one 6 times'],
	21: ['unavailable', 'Infobip’s own system failed'],
	24: ['invalid_message', 'Infobip found the message malformed'],
	25: ['invalid_message', 'The text is longer than the 25 parts or 4,000 bytes Infobip takes'],
	31: ['other', 'Infobip did not send the message'],
	51: ['invalid_recipient', 'The message has no recipient'],
	52: ['invalid_recipient', 'Infobip does not take this for a phone number'],
	87: ['other', 'Infobip’s fraud filter stopped the message'],
	100: ['other', 'Infobip found the request invalid'],
};

/** Those that no reader may miss, by their names too. */
const optOuts: ReadonlyMap<string, number> = new Map([
	['REJECTED_DND', 10],
	['REJECTED_DESTINATION', 14],
]);

/** What a status that ends a message means; `name` is Infobip's, for those added since. */
export function failureOfStatus(id: number | undefined, name: string | undefined): GatewayFailure {
	const [cause, sentence] = statuses[id ?? optOuts.get(name ?? '') ?? -1] ?? [
		'other',
		`Infobip says ${name ?? 'no more'}`,
	];
	return { cause: cause as RefusalCause, message: `${sentence} (${name ?? id ?? 'no status'})` };
}
