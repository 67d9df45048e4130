import { forbids, type HoldAnswer, type MessageToHold, nextState } from '../../message';
import type { Session } from '../sql';
import { renewed, statusOf, storedMessage } from './messageRow';
import { movedOrNew } from './movedOrNew';
import { takeMessages, type Taken, type Taking } from './take';
import { withdrawn } from './withdrawn';

export interface HoldOptions {
	/** The run that had claimed the message, if one had. */
	readonly run?: string | undefined;
	/** Epoch milliseconds. */
	readonly now: number;
}

/**
 * Keeps messages until their time comes: new ones, ones that were given out and are not due after
 * all, and ones this run had claimed. Credits set aside are given back.
 */
export async function holdMessages(
	session: Session,
	messages: readonly MessageToHold[],
	options: HoldOptions,
): Promise<Map<string, HoldAnswer>> {
	return await takeMessages<MessageToHold, HoldAnswer>(session, messages, options.now, (taking) =>
		hold(taking, session, options),
	);
}

function hold(
	{ message, row, standing: { optOut } }: Taking<MessageToHold>,
	session: Session,
	{ run, now }: HoldOptions,
): Taken<HoldAnswer> {
	const { key } = message;
	const action = message.released ? 'holdReleased' : 'hold';
	const next = nextState(row && statusOf(row), { action, run, now });
	if (!next.ok) {
		return {
			answer: row
				? { answer: 'already', key, message: storedMessage(row) }
				: { answer: 'not_found', key },
		};
	}
	if (optOut && forbids(optOut.scope, message.purpose)) {
		const change = row && withdrawn(row, 'opted_out', now);
		return { answer: { answer: 'opted_out', key, optOut }, ...(change && { change }) };
	}
	const patch = {
		...renewed(message, session),
		run: null,
		due_at: message.sendAt,
		send_at: message.sendAt,
		send_before: message.sendBefore ?? null,
		payload: JSON.stringify(message.payload),
		reason: message.reason,
		detail: message.detail,
		retryable: 0,
	};
	const by = run ?? 'hold';
	const change = movedOrNew(row, message, session, { state: next.value, now, patch, by });
	return { answer: { answer: 'held', key }, change };
}
