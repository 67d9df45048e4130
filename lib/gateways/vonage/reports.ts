import type { InboundEvent, ReportEvent } from '../gateway';
import { asAddress, asCount } from '../posted';
import { toldOf } from '../toldOf';
import { failureOfReport } from './errors';
import { instantOf, type VonageFields } from './fields';

/**
 * A delivery receipt. A long text has one for each part, with an ID and a price of its own, and only our
 * reference in common: which part it is, and of how many, no receipt says.
 *
 * @see https://developer.vonage.com/en/messaging/sms/guides/delivery-receipts
 */
export function reportOf(gatewayMessageId: string, fields: VonageFields): InboundEvent {
	const said = (fields.get('status') ?? '').toLowerCase();
	const code = fields.get('err-code') ?? '';
	const status = statuses.get(said) ?? 'accepted';
	const key = fields.get('client-ref') ?? '';
	const price = asCount(fields.get('price'));
	const to = asAddress(fields.get('msisdn'));
	return {
		kind: 'report',
		gatewayMessageId,
		...(key === '' ? {} : { idempotencyKey: key, part: { ref: key, number: 0, total: 0 } }),
		status,
		...(status === 'undelivered' ? toldOf(failureOfReport(code, said)) : {}),
		...(status === 'notKnown' ? { reason: 'Nobody knows what became of it (unknown)' } : {}),
		...(to === undefined ? {} : { to }),
		...instantOf(fields),
		// Every Vonage account is kept in euros.
		...(price === undefined ? {} : { charged: price, price, currency: 'EUR' }),
	};
}

const statuses: ReadonlyMap<string, ReportEvent['status']> = new Map([
	['accepted', 'accepted'],
	['buffered', 'accepted'],
	['delivered', 'delivered'],
	['expired', 'undelivered'],
	['failed', 'undelivered'],
	['rejected', 'undelivered'],
	['deleted', 'undelivered'],
	['unknown', 'notKnown'],
]);
