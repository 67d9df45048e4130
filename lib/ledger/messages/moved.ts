import type { MessageState } from '../../message';
import type { NewRow } from './messageRow';

/** States in which credits are set aside, because the message is or may be on its way. */
const RESERVING: ReadonlySet<MessageState> = new Set(['claimed', 'sending', 'unknown']);

/** States in which the gateway has the message, and its price with it. */
const CHARGED: ReadonlySet<MessageState> = new Set([
	'scheduled',
	'accepted',
	'delivered',
	'undelivered',
]);

export const isCharged = (state: MessageState): boolean => CHARGED.has(state);

/** States out of which the message may still be given to a run, and needs what it was held with. */
const SENDABLE: ReadonlySet<MessageState> = new Set([
	'held',
	'released',
	'claimed',
	'sending',
	'unknown',
]);

/**
 * A row in its next state, with what every change of state brings along: credits are set aside
 * while the message is under way, charged once the gateway has it, and given back otherwise; a
 * message that will not be sent again drops its payload.
 *
 * @param charged what the gateway charged, where it says so
 */
export function moved<Before extends NewRow>(
	before: Before,
	state: MessageState,
	now: number,
	patch: Partial<NewRow> = {},
	charged?: number,
): Before {
	const row = { ...before, due_at: null, ...patch, state, state_at: now };
	const resendable = SENDABLE.has(state) || (state === 'refused' && row.retryable === 1);
	if (!resendable) row.payload = null;
	row.reserved = RESERVING.has(state) ? row.credits : 0;
	// What was charged stands, nothing included.
	const known = charged ?? (CHARGED.has(before.state) ? before.charged : row.credits);
	row.charged = CHARGED.has(state) ? known : 0;
	return row;
}
