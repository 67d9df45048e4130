import type { GatewayFailure, RefusalCause } from '../gateway';
import { asObject, type JsonObject } from '../json';
import { ownValue } from '../ownValue';
import { asCount, asPosted } from '../posted';
import { failureOfStatus } from './errors';

const absent = 'The phone was off or out of reach';
const filtered = 'The network’s spam filter stopped the message';
const takesNone = 'The number takes no SMS: it may be a landline, or texts are barred on it';
const tooLate = 'It was still waiting when its validity ended';
const doNotDisturb = 'This number is on a do-not-disturb register';
const flooded = 'Infobip lets one number have 20 messages an hour, and the same one 6 times';

/** Errors of a delivery report that say more than the status beside them, by Infobip's number and name. */
const errors: readonly (readonly [id: number, name: string, RefusalCause, string])[] = [
	[1, 'EC_UNKNOWN_SUBSCRIBER', 'invalid_recipient', 'The number is unknown or no longer in use'],
	[6, 'EC_ABSENT_SUBSCRIBER_SM', 'other', absent],
	[9, 'EC_ILLEGAL_SUBSCRIBER', 'invalid_recipient', 'The number is barred by its network'],
	[11, 'EC_TELESERVICE_NOT_PROVISIONED', 'invalid_recipient', takesNone],
	[13, 'EC_CALL_BARRED', 'other', 'The person or the network has barred such messages'],
	[27, 'EC_ABSENT_SUBSCRIBER', 'other', absent],
	[31, 'EC_SUBSCRIBER_BUSY_FOR_MT_SMS', 'other', 'The phone was busy'],
	[32, 'EC_SM_DELIVERY_FAILURE', 'other', 'The phone did not take it; its memory may be full'],
	[351, 'EC_INVALID_DESTINATION_ADDRESS', 'invalid_recipient', 'The number is not a valid one'],
	[560, 'EC_SC_BLOCKED_FOR_END_USER', 'other', 'This short code is blocked for the number'],
	[561, 'EC_CONTENT_BLOCKED_BY_OPERATOR', 'invalid_message', filtered],
	[566, 'EC_DESTINATION_BLOCKED_BY_OPERATOR', 'other', 'The network blocks texts to this number'],
	[568, 'EC_DESTINATION_NOT_SMS_PROVISIONED', 'invalid_recipient', takesNone],
	[603, 'EC_CONTENT_BLOCKED', 'opted_out', 'This person has texted STOP'],
	[
		604,
		'EC_BLOCKED_BY_CAMPAIGN_BLACKLIST',
		'opted_out',
		'This number has opted out of the campaign',
	],
	[607, 'EC_REJECTED_SPAM_BY_OPERATOR', 'invalid_message', filtered],
	[608, 'EC_SIGNALS_BLOCKED', 'other', 'Infobip’s fraud filter stopped the message'],
	[629, 'EC_DEST_ADDRESS_UNABLE_TO_RECEIVE_SMS', 'invalid_recipient', takesNone],
	[2048, 'EC_TIME_OUT', 'other', 'The network gave no answer in time'],
	[2050, 'EC_DEST_ADDRESS_BLACKLISTED', 'opted_out', doNotDisturb],
	[
		2052,
		'EC_BLACKLISTED_DESTINATIONADDRESS',
		'opted_out',
		'This number is on the blocklist at Infobip, as after an opt-out',
	],
	[
		2053,
		'EC_BLACKLISTED_SENDERADDRESS',
		'invalid_sender',
		'This Sender Name is blocked by the network or on the Infobip account',
	],
	[3041, 'EC_DEACTIVATED_LIST', 'invalid_recipient', 'The number is no longer in use'],
	// Not that somebody called it back, for all its name.
	[4100, 'EC_MESSAGE_CANCELED', 'other', 'It expired before it could be sent on'],
	[4101, 'EC_VALIDITYEXPIRED', 'other', tooLate],
	[4103, 'EC_DESTINATION_FLOODING', 'other', flooded],
	[4104, 'EC_DESTINATION_TXT_FLOODING', 'other', flooded],
];

/** Those of which only the name is known. */
const named: Readonly<Record<string, readonly [RefusalCause, string]>> = {
	EC_SC_BLOCKED_BY_END_USER: ['opted_out', 'This number has opted out of this sender'],
	EC_VALIDITY_EXPIRED: ['other', tooLate],
	EC_VP_EXPIRED: ['other', tooLate],
};

/** REJECTED_DUPLICATE_MESSAGE_ID: of a second handing over, and nothing of the first. */
export const isOfRepetition = ({ status }: JsonObject): boolean =>
	asCount(asObject(status)?.['id']) === 23 ||
	asPosted(asObject(status)?.['name']) === 'REJECTED_DUPLICATE_MESSAGE_ID';

/** Where a message of a report or a log stands. */
export function kindOf({
	status,
}: JsonObject): 'accepted' | 'delivered' | 'undelivered' | 'notKnown' {
	const state = asObject(status);
	const [id, name] = [asCount(state?.['id']), asPosted(state?.['name'])];
	// EXPIRED_DLR_UNKNOWN: no report came, which is no ground to call it undelivered.
	if (id === 29 || name === 'EXPIRED_DLR_UNKNOWN') return 'notKnown';
	// DELIVERED_TO_OPERATOR is of the group "delivered", and yet no phone has it.
	if (id === 2 || name === 'DELIVERED_TO_OPERATOR') return 'accepted';
	const group = asCount(state?.['groupId']) ?? groups.indexOf(asPosted(state?.['groupName']) ?? '');
	if (group === 3) return 'delivered';
	return group === 2 || group === 4 || group === 5 ? 'undelivered' : 'accepted';
}

const groups = ['ACCEPTED', 'PENDING', 'UNDELIVERABLE', 'DELIVERED', 'EXPIRED', 'REJECTED'];

/** Why a message of a report or a log was not delivered: an opt-out, if the error or the status tells of one. */
export function failureOf({ status, error }: JsonObject): GatewayFailure {
	const state = asObject(status);
	const byStatus = failureOfStatus(asCount(state?.['id']), asPosted(state?.['name']));
	const byError = failureOfError(asObject(error));
	return byStatus.cause === 'opted_out' || !byError ? (optOutOf(byError) ?? byStatus) : byError;
}

const optOutOf = (failure: GatewayFailure | undefined) =>
	failure?.cause === 'opted_out' ? failure : undefined;

function failureOfError(error: JsonObject | undefined): GatewayFailure | undefined {
	const [id, name] = [asCount(error?.['id']), asPosted(error?.['name'])];
	const [, , cause, sentence] = errors.find((each) =>
		name === undefined ? each[0] === id : each[1] === name,
	) ?? [0, '', ...(ownValue(named, name ?? '') ?? [])];
	return cause && sentence ? { cause, message: `${sentence} (${name ?? id ?? ''})` } : undefined;
}

/** The price of all parts, in the currency of the account. */
export function priceOf({ price, messageCount, smsCount }: JsonObject): {
	readonly charged?: number;
	readonly price?: number;
	readonly currency?: string;
} {
	const told = asObject(price);
	const each = asCount(told?.['pricePerMessage']);
	// Reports of the older API call it smsCount.
	const parts = asCount(messageCount) ?? asCount(smsCount) ?? 1;
	if (each === undefined) return {};
	const charged = Math.round(each * parts * 1e8) / 1e8;
	const currency = asPosted(told?.['currency']);
	return { charged, ...(currency === undefined ? {} : { price: charged, currency }) };
}
