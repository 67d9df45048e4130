import { failedRequest, refusal } from '../failedRequest';
import type { OutgoingSms, SendOutcome } from '../gateway';
import type { HttpReply, HttpRequest } from '../http';
import { asText, jsonObject } from '../json';
import { withPlus } from '../withPlus';
import { failureOf, readError } from './errors';
import type { AwsKeys } from './keys';
import { awsRequest } from './request';

/** Under which our key goes out and comes back in every event. */
export const keyInContext = 'messageKey';

/** @see https://docs.aws.amazon.com/pinpoint/latest/apireference_smsvoicev2/API_SendTextMessage.html */
export function buildSend(keys: AwsKeys, messages: readonly OutgoingSms[]): HttpRequest {
	const [message] = messages;
	const { sender = '', idempotencyKey, validityMinutes, maxPrice } = message ?? {};
	const { awsMessageType, awsConfigurationSet } = keys;
	const highest = maxPrice ?? (keys.awsMaxPrice === '' ? undefined : keys.awsMaxPrice);
	// A name, a short code, or a number, which AWS knows with its plus; else what the credential names.
	const identity = withPlus(sender) || keys.awsOriginationIdentity;
	return awsRequest(keys, 'SendTextMessage', {
		DestinationPhoneNumber: message?.to ?? '',
		...(identity === '' ? {} : { OriginationIdentity: identity }),
		MessageBody: message?.text ?? '',
		...(awsMessageType === 'ofSender' ? {} : { MessageType: awsMessageType }),
		...(awsConfigurationSet === '' ? {} : { ConfigurationSetName: awsConfigurationSet }),
		...(highest === undefined ? {} : { MaxPrice: priceOf(highest) }),
		...(validityMinutes === undefined ? {} : { TimeToLive: validityMinutes * 60 }),
		...(idempotencyKey === undefined ? {} : { Context: { [keyInContext]: idempotencyKey } }),
	});
}

/** At most two digits, a point and five more; what a person has written and is no price is for AWS to refuse. */
function priceOf(written: string | number): string {
	const price = Number(String(written).replace(',', '.'));
	return Number.isFinite(price) ? price.toFixed(5) : String(written);
}

export function readSend(reply: HttpReply): SendOutcome {
	const id = asText(jsonObject(reply.body)?.['MessageId']);
	if (reply.status === 200 && id !== undefined) {
		return { kind: 'accepted', gatewayMessageId: id, repeated: false };
	}
	const failure = failureOf(reply);
	// Its own word on this very message, whatever 4xx it comes with.
	if (failure && id === undefined && reply.status >= 400 && reply.status < 500) {
		return refusal(failure, reply);
	}
	return failedRequest(reply, readError(reply), { mayBeTaken: id !== undefined });
}
