import type { AnyGateway, StatusAnswer } from '../../../lib/gateways';
import type { DeliveryReport } from '../../../lib/ledger';
import type { Resolution, StoredMessage } from '../../../lib/message';

/**
 * A request that was cut short may still wait inside the gateway. Only after this long, in
 * milliseconds, is a gateway believed that it never had a message.
 */
const SETTLED_AFTER_MS = 2 * 60_000;

/** What to write down of a message, or why it stays as it is. */
export type Settlement =
	| { readonly kind: 'resolution'; readonly resolution: Resolution }
	| { readonly kind: 'report'; readonly report: DeliveryReport }
	| { readonly kind: 'none'; readonly advice: string };

/**
 * Makes of a gateway's answer what the ledger is to be told.
 *
 * @param now epoch milliseconds
 */
export function settlementOf(
	message: StoredMessage,
	answer: StatusAnswer,
	{ id, displayName }: Pick<AnyGateway, 'id' | 'displayName'>,
	now: number,
): Settlement {
	if (answer.kind === 'not_found') {
		if (message.state !== 'unknown') return { kind: 'none', advice: '' };
		if (!answer.certain) {
			return {
				kind: 'none',
				advice: `${displayName} finds no such message, which proves nothing. ${lookYourself(message)}`,
			};
		}
		if (now - (message.sentAt ?? message.createdAt) < SETTLED_AFTER_MS) {
			return {
				kind: 'none',
				advice: `${displayName} does not have it yet, but the request may still be under way. Ask again in two minutes.`,
			};
		}
		return { kind: 'resolution', resolution: { kind: 'not_sent', retryable: true } };
	}
	if (answer.kind === 'undecided') {
		return { kind: 'none', advice: `${answer.reason}. ${lookYourself(message)}` };
	}
	const { gatewayMessageId = message.gatewayMessageId ?? '', reason, optedOut } = answer;
	const { charged, price, currency } = answer;
	const key = message.reference ?? message.key;
	const report = { gateway: id, gatewayMessageId, key, at: now, charged, price, currency };
	if (answer.kind === 'delivered' || answer.kind === 'undelivered') {
		return { kind: 'report', report: { ...report, status: answer.kind, reason, optedOut } };
	}
	if (answer.kind === 'cancelled') {
		const asked = message.gatewayMessageId;
		const which = asked === undefined ? {} : { gatewayMessageId: asked };
		return { kind: 'resolution', resolution: { kind: 'cancelled', ...which } };
	}
	if (message.state !== 'unknown') {
		// What it cost may be known before its end is.
		const isNews =
			(charged !== undefined && charged !== message.charged) ||
			(price !== undefined && price !== message.price);
		if (!isNews) return { kind: 'none', advice: '' };
		return { kind: 'report', report: { ...report, status: 'pending' } };
	}
	return { kind: 'resolution', resolution: { kind: 'accepted', gateway: id, gatewayMessageId } };
}

/** What a person can do where no record can be asked. */
export const lookYourself = ({ e164, sentAt, createdAt }: StoredMessage): string => {
	const at = new Date(sentAt ?? createdAt).toISOString().slice(0, 16).replace('T', ' ');
	return `Look in the gateway’s own log for a message to ${e164} at about ${at} UTC, then say with “Found Out By”, “A Person” what became of it.`;
};
