import type { HoldAnswer, MessageToHold } from '../../message';
import type { Session } from '../sql';
import { renewed } from './messageRow';
import { movedOrNew } from './movedOrNew';
import { takeMessages, type Taken, type Taking, takingOf } from './take';

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
	taking: Taking<MessageToHold>,
	session: Session,
	{ run, now }: HoldOptions,
): Taken<HoldAnswer> {
	const { message, row } = taking;
	const { key } = message;
	const next = takingOf(taking, { known: 'hold', released: 'holdReleased' }, { run, now });
	if (!next.ok) return next.failure;
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
