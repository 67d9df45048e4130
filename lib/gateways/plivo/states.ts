import type { ReportEvent } from '../gateway';
import { asCount } from '../posted';

/** @see https://www.plivo.com/docs/messaging/concepts/message-states */
export function kindOf(state: string): ReportEvent['status'] {
	if (state === 'delivered' || state === 'read') return 'delivered';
	return state === 'undelivered' || state === 'failed' || state === 'rejected'
		? 'undelivered'
		: 'accepted';
}

/** Every Plivo account is kept in US dollars. */
export function priceOf(amount: unknown): {
	readonly charged?: number;
	readonly price?: number;
	readonly currency?: string;
} {
	const price = asCount(amount);
	return price === undefined ? {} : { charged: price, price, currency: 'USD' };
}
