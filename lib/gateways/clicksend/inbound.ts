import type { InboundEvent } from '../gateway';
import type { JsonObject } from '../json';
import { asAddress, asCount, asPosted, asWritten } from '../posted';

/** What a person wrote, posted or listed; the older name of the text stands beside it in posts. */
export function replyOf(told: JsonObject): InboundEvent[] {
	const from = asAddress(told['from']);
	const [body, older] = [asWritten(told['body']), asWritten(told['message'])];
	const text = body || older || (body ?? older);
	if (from === undefined || text === undefined) return [];
	return [
		{
			kind: 'reply',
			gatewayMessageId: asPosted(told['message_id']) ?? '',
			from,
			to: asAddress(told['to']) ?? '',
			text,
			...instantOf(told),
		},
	];
}

/** Seconds since 1970, as a text. */
export function instantOf(told: JsonObject): { readonly at?: number } {
	const seconds = asCount(told['timestamp']) ?? 0;
	return Number.isInteger(seconds) && seconds > 0 ? { at: seconds * 1000 } : {};
}
