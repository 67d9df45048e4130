import type { HoldAnswer, MessageToHold } from '../../message';
import { openCampaigns } from '../campaigns';
import type { Session } from '../sql';
import { renewed, storedMessage } from './messageRow';
import { movedOrNew } from './movedOrNew';
import { newForm } from './newForm';
import { campaignsNamedBy, takeMessages, type Taken, type Taking, takingOf } from './take';

export interface HoldOptions {
	/** The run that had claimed the message, if one had. */
	readonly run?: string | undefined;
	/** Epoch milliseconds. */
	readonly now: number;
}

/**
 * Keeps messages until their time comes: new ones, ones that were given out and are not due after
 * all, ones this run had claimed, and such as take the place of what waits. Credits set aside are given back.
 */
export async function holdMessages(
	session: Session,
	messages: readonly MessageToHold[],
	options: HoldOptions,
): Promise<Map<string, HoldAnswer>> {
	const { now } = options;
	const campaigns = await openCampaigns(session, campaignsNamedBy(messages), now);
	return await takeMessages<MessageToHold, HoldAnswer>(
		session,
		campaigns,
		messages,
		now,
		(taking) => hold(taking, session, options),
	);
}

function hold(
	taking: Taking<MessageToHold>,
	session: Session,
	{ run, now }: HoldOptions,
): Taken<HoldAnswer> {
	const { message, row } = taking;
	const { key } = message;
	const actions = { known: 'hold', released: 'holdReleased', replacing: 'replace' } as const;
	const next = takingOf(taking, actions, { run, now });
	if (!next.ok) return next.failure;
	// What was given out and is not due after all is the form that it was.
	const isNewForm = row !== undefined && !message.released;
	const patch = {
		...renewed(message, session),
		...(isNewForm && newForm(row)),
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
	const replaced = row && taking.replaces ? { replaced: storedMessage(row) } : {};
	return { answer: { answer: 'held', key, ...replaced }, change };
}
