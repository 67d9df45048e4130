import type { GatewayFailure, RefusalCause } from '../gateway';
import { asNumber, asObject, asText, type JsonObject } from '../json';
import { failureOfStatus } from './errors';

/** Errors of a delivery report that say more than the status beside them. */
const errors: Readonly<Record<string, readonly [RefusalCause, string]>> = {
	EC_ABSENT_SUBSCRIBER: ['other', 'The phone was off or out of reach'],
	EC_ABSENT_SUBSCRIBER_SM: ['other', 'The phone was off or out of reach'],
	EC_BLACKLISTED_DESTINATIONADDRESS: [
		'opted_out',
		'This number is on the blocklist at Infobip, as after an opt-out',
	],
	EC_BLOCKED_BY_CAMPAIGN_BLACKLIST: ['opted_out', 'This number has opted out of the campaign'],
	EC_CONTENT_BLOCKED_BY_OPERATOR: [
		'invalid_message',
		'The network’s spam filter stopped the message',
	],
	EC_DEST_ADDRESS_BLACKLISTED: ['other', 'This number is on the blocklist of its network'],
	EC_ILLEGAL_SUBSCRIBER: ['invalid_recipient', 'The number is barred by its network'],
	EC_INVALID_DESTINATION_ADDRESS: ['invalid_recipient', 'The number is not a valid one'],
	EC_SC_BLOCKED_BY_END_USER: ['opted_out', 'This number has opted out of this sender'],
	EC_UNKNOWN_SUBSCRIBER: ['invalid_recipient', 'The number is unknown or no longer in use'],
	EC_VALIDITY_EXPIRED: ['other', 'It was still waiting when its validity ended'],
	EC_VP_EXPIRED: ['other', 'It was still waiting when its validity ended'],
};

/** Where a message of a report or a log stands. */
export function kindOf({
	status,
	error,
}: JsonObject): 'accepted' | 'delivered' | 'undelivered' | 'cancelled' {
	const [state, group] = [asObject(status), asNumber(asObject(status)?.['groupId'])];
	if (asObject(error)?.['name'] === 'EC_MESSAGE_CANCELED') return 'cancelled';
	// DELIVERED_TO_OPERATOR (2) is of the group "delivered", and yet no phone has it.
	if (group === 3) return state?.['id'] === 2 ? 'accepted' : 'delivered';
	return group === 2 || group === 4 || group === 5 ? 'undelivered' : 'accepted';
}

/** Why a message of a report or a log was not delivered. */
export function failureOf({ status, error }: JsonObject): GatewayFailure {
	const name = asText(asObject(error)?.['name']);
	const [cause, sentence] = (name === undefined ? undefined : errors[name]) ?? [];
	if (cause && sentence) return { cause, message: `${sentence} (${name ?? ''})` };
	const state = asObject(status);
	return failureOfStatus(asNumber(state?.['id']), asText(state?.['name']));
}

/** The price of all parts, in the currency of the account. */
export function chargeOf({ price, messageCount }: JsonObject): number | undefined {
	const each = asNumber(asObject(price)?.['pricePerMessage']);
	const parts = asNumber(messageCount) ?? 1;
	return each === undefined ? undefined : Math.round(each * parts * 1e8) / 1e8;
}
