import { fail, ok, type Result } from '../../shared';
import type { InboundEvent } from '../gateway';
import { asObject, type JsonObject } from '../json';
import { ownValue } from '../ownValue';
import { saysOptedOut } from '../saysOptedOut';
import { asAddress, asCount, asNested, asPosted, asWritten } from '../posted';
import { keyInContext } from './send';

/** Why a message did not arrive, by the type of its event. */
const reasons: Readonly<Record<string, string>> = {
	TEXT_INVALID: 'The number is not a valid one',
	TEXT_INVALID_MESSAGE: 'The network did not take the text of the message',
	TEXT_UNREACHABLE: 'The phone was off or out of reach',
	TEXT_CARRIER_UNREACHABLE: 'The network of the phone was out of reach',
	TEXT_BLOCKED: 'The phone blocks these messages',
	TEXT_CARRIER_BLOCKED: 'The network blocks these messages',
	TEXT_SPAM: 'The network’s spam filter stopped the message',
	TEXT_TTL_EXPIRED: 'It was still waiting when its validity ended',
	TEXT_PROTECT_BLOCKED: 'The protect configuration of the AWS account stopped the message',
};

/**
 * What one message of a topic tells: an event of a configuration set, or what a person wrote. Events of
 * calls and of other channels, and whatever else a topic carries, tell nothing of texts.
 *
 * @param sentAt epoch ms at which SNS had it
 */
export function eventsOf(
	posted: JsonObject,
	sentAt?: number,
): Result<readonly InboundEvent[], string> {
	// EventBridge puts it into one more envelope.
	const message = asNested(posted['detail']) ?? posted;
	const type = asPosted(message['eventType'])?.toUpperCase() ?? '';
	const id = asPosted(message['messageId']);
	if (type.startsWith('TEXT_') && id !== undefined) return ok([reportOf(id, type, message)]);
	const from = asAddress(message['originationNumber']);
	const text = asWritten(message['messageBody']);
	if (type !== '' || text === undefined) return ok([]);
	if (from === undefined) return fail('This reply of AWS names nobody who wrote');
	return ok([
		{
			kind: 'reply',
			gatewayMessageId: asPosted(message['inboundMessageId']) ?? '',
			from,
			to: asAddress(message['destinationNumber']) ?? '',
			text,
			...(sentAt === undefined ? {} : { at: sentAt }),
		},
	]);
}

/** Whether this is a message of a topic for texts, where SNS delivers it without an envelope. */
export const isOurs = (message: JsonObject): boolean =>
	(asPosted(message['eventType']) !== undefined && asPosted(message['messageId']) !== undefined) ||
	(asPosted(message['originationNumber']) !== undefined &&
		asWritten(message['messageBody']) !== undefined);

function reportOf(gatewayMessageId: string, type: string, message: JsonObject): InboundEvent {
	const key = asPosted(asObject(message['context'])?.[keyInContext]);
	const to = asAddress(message['destinationPhoneNumber']);
	const at = asCount(message['eventTimestamp']);
	return {
		kind: 'report',
		gatewayMessageId,
		...(key === undefined ? {} : { idempotencyKey: key }),
		...fateOf(type, asPosted(message['messageStatusDescription']) ?? ''),
		...(to === undefined ? {} : { to }),
		...(at === undefined ? {} : { at }),
		...priceOf(message),
	};
}

/** SUCCESSFUL is no delivery: the network has taken it, and in some countries that is the last that is heard. */
function fateOf(type: string, said: string) {
	const reason = ownValue(reasons, type);
	if (reason !== undefined) {
		const optedOut = saysOptedOut(said) ? { optedOut: true as const } : {};
		return { status: 'undelivered', reason: `${reason} (${type})`, ...optedOut } as const;
	}
	if (type === 'TEXT_DELIVERED') return { status: 'delivered' } as const;
	if (type !== 'TEXT_UNKNOWN') return { status: 'accepted' } as const;
	return {
		status: 'notKnown',
		reason: 'For 72 hours no network has said what became of it (TEXT_UNKNOWN)',
	} as const;
}

/** Of all parts, what the networks add included; in US dollars, as all prices of AWS. */
function priceOf(message: JsonObject) {
	const price = asCount(message['totalMessagePrice']);
	if (price === undefined) return {};
	const whole = price + (asCount(message['totalCarrierFee']) ?? 0);
	const charged = Math.round(whole * 1e8) / 1e8;
	return { charged, price: charged, currency: 'USD' };
}
