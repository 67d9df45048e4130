import type { InboundEvent, ReportEvent } from '../gateway';
import { asObject, type JsonObject } from '../json';
import { asAddress, asCount, asPosted } from '../posted';
import { readInstant } from '../readInstant';
import { toldOf } from '../toldOf';
import { failureOf } from './errors';
import { messageId } from './messageId';

const undelivered = ['Aborted', 'Cancelled', 'Rejected', 'Deleted', 'Failed', 'Expired'];

/** @see https://developers.sinch.com/docs/sms/api-reference/sms/delivery-reports (statuses) */
export function kindOf(state: string): ReportEvent['status'] {
	if (state === 'Delivered') return 'delivered';
	if (state === 'Unknown') return 'notKnown';
	return undelivered.includes(state) ? 'undelivered' : 'accepted';
}

/** A report of one message, or of several of a batch: where it counts them only, of none. */
export function reportsOf(post: JsonObject): InboundEvent[] {
	const batchId = asPosted(post['batch_id']);
	if (batchId === undefined) return [];
	const { statuses } = post;
	const each: unknown[] = Array.isArray(statuses) ? statuses : [post];
	return each.flatMap((entry) => {
		const told = asObject(entry) ?? {};
		const recipients: unknown[] = Array.isArray(told['recipients'])
			? told['recipients']
			: [told['recipient']];
		return recipients.flatMap((recipient) => reportOf(batchId, recipient, told, post));
	});
}

/** As Sinch spells it, whatever its capitals. */
const stateIn = ({ status }: JsonObject): string | undefined =>
	asPosted(status)
		?.toLowerCase()
		.replace(/^./, (first) => first.toUpperCase());

function reportOf(
	batchId: string,
	recipient: unknown,
	told: JsonObject,
	post: JsonObject,
): InboundEvent[] {
	const [to, state] = [asAddress(recipient), stateIn(told)];
	if (to === undefined || state === undefined) return [];
	const status = kindOf(state);
	const key = asPosted(post['client_reference']);
	const at = readInstant(told['operator_status_at']) ?? readInstant(told['at']);
	return [
		{
			kind: 'report',
			gatewayMessageId: messageId(batchId, to),
			...(key === undefined ? {} : { idempotencyKey: key }),
			status,
			...(status === 'undelivered' ? toldOf(failureOf(asCount(told['code']), state)) : {}),
			...(status === 'notKnown' ? { reason: 'Nobody knows what became of it (Unknown)' } : {}),
			to,
			...(at === undefined ? {} : { at }),
		},
	];
}
