import { causeOf, unreadable } from '../failedRequest';
import type { GatewayFailure, RefusalCause } from '../gateway';
import type { HttpReply } from '../http';
import { asObject, asText, jsonObject, type JsonObject } from '../json';
import { ownValue } from '../ownValue';

type Known = readonly [RefusalCause, string];

const checkKeys =
	'AWS does not accept these keys: check “Access Key ID” and “Secret Access Key” in the credential';
const mayNot =
	'AWS does not let this access key do that: give its IAM user the policy that the guide shows, or check “Access Key ID” in the credential';
const wrongClock =
	'AWS takes no request that is more than five minutes early or late: set the clock of the machine that n8n runs on';
const noSender =
	'The AWS account has no number or sender ID in this region that may text this country';
const wrongRecipient = 'AWS does not take this for a phone number';
const blockedCountry = 'Messages to this country are blocked in the AWS account';

/** By the Reason of the error, as the model of the API (pinpoint-sms-voice-v2) names them. */
const reasons: Readonly<Record<string, Known>> = {
	// AccessDeniedException
	ACCOUNT_DISABLED: ['credential_invalid', 'AWS has switched texts off for this account'],
	INSUFFICIENT_ACCOUNT_REPUTATION: [
		'credential_invalid',
		'AWS lets this account send no more for want of a good reputation: its support says why',
	],
	// ConflictException
	DESTINATION_PHONE_NUMBER_OPTED_OUT: ['opted_out', 'This number has opted out at AWS'],
	DESTINATION_PHONE_NUMBER_NOT_VERIFIED: [
		'invalid_recipient',
		'The AWS account is still in the sandbox, which texts only numbers verified in its console',
	],
	DESTINATION_COUNTRY_BLOCKED_BY_PROTECT_CONFIGURATION: [
		'invalid_recipient',
		'The protect configuration of the AWS account blocks messages to this country',
	],
	DESTINATION_PHONE_NUMBER_BLOCKED_BY_PROTECT_NUMBER_OVERRIDE: [
		'invalid_recipient',
		'The protect configuration of the AWS account blocks messages to this number',
	],
	NO_ORIGINATION_IDENTITIES_FOUND: ['invalid_sender', noSender],
	NUMBER_CAPABILITIES_MISMATCH: ['invalid_sender', 'This sender may not send texts'],
	MESSAGE_TYPE_MISMATCH: [
		'invalid_sender',
		'This sender is set up for the other type of message: check “Message Type” in the credential',
	],
	RESOURCE_NOT_ACTIVE: ['invalid_sender', 'This sender is not active yet, or no longer'],
	// ServiceQuotaExceededException
	MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT: [
		'insufficient_credits',
		'The month’s spend limit of the AWS account for texts is reached: raise it in its console',
	],
	// ValidationException
	CHANNEL_NOT_ENABLED: ['invalid_sender', 'Texts are not switched on for this sender'],
	COUNTRY_CODE_MISMATCH: ['invalid_sender', 'This sender belongs to another country'],
	COUNTRY_NOT_ENABLED: ['invalid_recipient', blockedCountry],
	DESTINATION_COUNTRY_BLOCKED: ['invalid_recipient', blockedCountry],
	INTERNATIONAL_SENDING_NOT_SUPPORTED: [
		'invalid_sender',
		'This sender may only text its own country',
	],
	INVALID_ARN: ['misconfigured', 'AWS does not know an ARN of the credential or the sender'],
	INVALID_IDENTITY_FOR_DESTINATION_COUNTRY: [
		'invalid_sender',
		'This sender may not text the country of this number',
	],
	MAXIMUM_SIZE_EXCEEDED: [
		'invalid_message',
		'The text is longer than the 1,600 characters AWS takes',
	],
	PRICE_OVER_THRESHOLD: [
		'other',
		'It would cost more than “Maximum Price in USD” of the credential, and was not sent',
	],
	RESOURCE_NOT_ACCESSIBLE: ['invalid_sender', 'This sender is not of this AWS account and region'],
	SENDER_ID_NOT_REGISTERED: ['invalid_sender', 'This Sender Name is not registered at AWS'],
	SENDER_ID_NOT_SUPPORTED: [
		'invalid_sender',
		'The country of this number takes no names as a sender',
	],
	SENDER_ID_REQUIRES_REGISTRATION: [
		'invalid_sender',
		'The country of this number wants this Sender Name registered first',
	],
	UNKNOWN_OPERATION: ['misconfigured', 'AWS does not know this operation in this region'],
};

/** By the type of the error alone: AWS's front door, and what carries no Reason. */
const types: Readonly<Record<string, Known>> = {
	AccessDeniedException: ['credential_invalid', mayNot],
	ExpiredTokenException: ['credential_invalid', `${checkKeys}. They have expired`],
	IncompleteSignatureException: ['credential_invalid', checkKeys],
	InvalidClientTokenId: ['credential_invalid', checkKeys],
	InvalidSignatureException: ['credential_invalid', checkKeys],
	MissingAuthenticationTokenException: ['credential_invalid', checkKeys],
	OptInRequired: [
		'credential_invalid',
		'The AWS account is not signed up for this service or region: check “Region” in the credential',
	],
	RequestExpired: ['misconfigured', wrongClock],
	SignatureDoesNotMatch: ['credential_invalid', checkKeys],
	ThrottlingException: ['throttled', 'AWS takes no more messages just now'],
	UnrecognizedClientException: ['credential_invalid', checkKeys],
};

/** What a refused field of a request is about; names in lower case, since the API is free in it. */
const fields: Readonly<Record<string, Known>> = {
	destinationphonenumber: ['invalid_recipient', wrongRecipient],
	originationidentity: ['invalid_sender', 'AWS does not take this sender'],
	messagebody: ['invalid_message', 'AWS does not take this text: 1 to 1,600 characters'],
	maxprice: ['misconfigured', 'AWS does not take “Maximum Price in USD” of the credential'],
	configurationsetname: [
		'misconfigured',
		'AWS does not take “Configuration Set” of the credential',
	],
	optoutlistname: ['misconfigured', 'AWS does not take “Opt-Out List” of the credential'],
	messagetype: ['misconfigured', 'AWS does not take “Message Type” of the credential'],
};

/** What a ResourceNotFoundException misses, by its ResourceType. */
const resources: Readonly<Record<string, Known>> = {
	'configuration-set': [
		'misconfigured',
		'There is no such configuration set in this region: check “Configuration Set” in the credential',
	],
	'opt-out-list': [
		'misconfigured',
		'There is no such opt-out list in this region: check “Opt-Out List” in the credential',
	],
	'phone-number': ['invalid_sender', 'The AWS account has no such number in this region'],
	'sender-id': ['invalid_sender', 'The AWS account has no such sender ID in this region'],
	pool: [
		'invalid_sender',
		'There is no such pool in this region: check “Pool or Sender ARN” in the credential',
	],
};

/** Errors of the API that speak of this request, so that what they refuse is refused for good. */
const ofRequest = [
	'ConflictException',
	'ResourceNotFoundException',
	'ServiceQuotaExceededException',
	'ValidationException',
];

/** The failure that AWS itself tells of; `undefined` where nothing of its own is read. */
export function failureOf(reply: HttpReply): GatewayFailure | undefined {
	const body = jsonObject(reply.body);
	const type = typeOf(body);
	if (!body || type === undefined) return undefined;
	const said = asText(body['Message']) ?? asText(body['message']) ?? '';
	const reason = asText(body['Reason']) ?? '';
	if (type === 'InvalidSignatureException' && /^signature (?:expired|not yet)/i.test(said)) {
		return { cause: 'misconfigured', message: `${wrongClock} (${type})` };
	}
	const found =
		fieldIn(body) ??
		ownValue(reasons, reason) ??
		(type === 'ResourceNotFoundException'
			? ownValue(resources, asText(body['ResourceType']) ?? '')
			: undefined) ??
		ownValue(types, type);
	if (found) {
		const [cause, sentence] = found;
		return { cause, message: `${sentence} (${reason || type})` };
	}
	if (!ofRequest.includes(type)) return undefined;
	return { cause: 'other', message: `AWS: ${said || 'it says no more'} (${reason || type})` };
}

/** The failure that a whole reply tells of, whatever the reply is. */
export function readError(reply: HttpReply): GatewayFailure {
	const told = failureOf(reply);
	if (told) return told;
	const cause = causeOf(reply);
	if (cause === 'credential_invalid') return { cause, message: `${checkKeys} (${reply.status})` };
	return { cause, message: unreadable('AWS', reply) };
}

/** `com.amazonaws.pinpointsmsvoicev2#ConflictException` by its last part. */
const typeOf = (body: JsonObject | undefined): string | undefined =>
	/(?:^|#)(\w+)(?::|$)/.exec(asText(body?.['__type']) ?? '')?.[1];

/** Of several fields that are refused, the first one that says whose fault it is. */
function fieldIn({ Fields: list }: JsonObject): Known | undefined {
	const all: unknown[] = Array.isArray(list) ? list : [];
	return all
		.map((each) => ownValue(fields, (asText(asObject(each)?.['Name']) ?? '').toLowerCase()))
		.find((known) => known !== undefined);
}
