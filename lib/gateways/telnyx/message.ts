import type { ReportEvent } from '../gateway';
import { asObject, type JsonObject } from '../json';
import { asAddress, asCount, asPosted } from '../posted';

/** The one recipient of a message. */
export function recipientOf(message: JsonObject): JsonObject | undefined {
	const { to } = message;
	const first: unknown = Array.isArray(to) ? to[0] : to;
	return asObject(first) ?? { phone_number: first };
}

export const stateOf = (message: JsonObject): string | undefined =>
	asPosted(recipientOf(message)?.['status'])?.toLowerCase();

/** Whose number it is: of the one who wrote, or was written to. */
export const numberIn = (party: unknown): string | undefined =>
	asAddress(asObject(party)?.['phone_number'] ?? party);

/** @see https://developers.telnyx.com/docs/messaging/messages/receiving-webhooks */
export function kindOf(state: string): ReportEvent['status'] | 'cancelled' {
	switch (state) {
		case 'delivered':
		case 'read':
			return 'delivered';
		case 'sending_failed':
		case 'delivery_failed':
		case 'expired':
			return 'undelivered';
		case 'delivery_unconfirmed':
			return 'notKnown';
		case 'cancelled':
			return 'cancelled';
		default:
			return 'accepted';
	}
}

/** Null until it is known. */
export function priceOf({ cost }: JsonObject): {
	readonly charged?: number;
	readonly price?: number;
	readonly currency?: string;
} {
	const told = asObject(cost);
	const price = asCount(told?.['amount']);
	const currency = asPosted(told?.['currency']);
	if (price === undefined) return {};
	return { charged: price, ...(currency === undefined ? {} : { price, currency }) };
}
