import {
	type Delivery,
	type DeliveryContext,
	inUtc,
	type NotClaimed,
	SKIP_REASONS,
	skipped,
	type StoredMessage,
} from '../../message';
import { delivered } from '../delivered';

/** States in which the gateway has the message. */
const SENT: ReadonlySet<string> = new Set(['accepted', 'scheduled', 'delivered', 'undelivered']);

/**
 * What to say of a message that the ledger knows already. What this very run sent before, when n8n
 * runs the node again, is told as it was; what another run sent is not sent again.
 */
export function remembered(
	context: DeliveryContext,
	message: StoredMessage,
	run: string,
): Delivery {
	const { state, reason, detail, sentAt, stateAt } = message;
	if (SENT.has(state)) {
		if (message.run === run) return repeated(context, message);
		if (state === 'scheduled' && message.sendAt !== undefined && message.sendAt > context.at) {
			const until = `The gateway has the message scheduled for ${inUtc(message.sendAt)}.`;
			return skipped(context, 'waiting', until);
		}
		const at = sentAt ?? stateAt;
		return {
			...skipped(context, 'already_sent', sentOn(message, inUtc(at))),
			gatewayMessageId: message.gatewayMessageId ?? '',
			at: new Date(at).toISOString(),
		};
	}
	switch (state) {
		case 'unknown':
			return {
				...skipped(context, 'no_answer', `${IN_DOUBT} ${detail}`.trim()),
				status: 'unknown',
				credits: context.credits,
				repeated: message.run === run,
			};
		case 'refused':
			return {
				...skipped(context, reason, detail),
				status: 'refused',
				repeated: message.run === run,
			};
		case 'cancelled':
			return reason === 'opted_out'
				? skipped(context, reason, SAID_STOP)
				: skipped(context, 'cancelled', detail || SKIP_REASONS.cancelled);
		case 'held':
		case 'released':
			return skipped(
				context,
				'waiting',
				message.sendAt === undefined
					? SKIP_REASONS.waiting
					: `The message waits in the ledger until ${inUtc(message.sendAt)}.`,
			);
		default:
			return skipped(context, 'in_progress', SKIP_REASONS.in_progress);
	}
}

/** A keyed message, such as one about an order, is no campaign's. */
function sentOn({ purpose }: StoredMessage, when: string): string {
	if (purpose === 'transactional')
		return `A text with this Message Key went to the person on ${when}.`;
	if (purpose === 'birthday') return `The person was greeted on ${when}.`;
	return `The campaign sent this message on ${when}.`;
}

const SAID_STOP = 'The person said stop';
const IN_DOUBT = 'It may have been sent, so it is not sent again until it is reconciled.';

const repeated = (context: DeliveryContext, message: StoredMessage): Delivery => {
	const status = message.state === 'scheduled' ? 'scheduled' : 'accepted';
	return {
		...delivered(context, {
			kind: 'accepted',
			gatewayMessageId: message.gatewayMessageId ?? '',
			repeated: true,
		}),
		status,
		gateway: message.gateway ?? context.gateway,
		segments: message.segments,
		credits: message.charged,
		price: message.price ?? null,
		currency: message.currency ?? 'credits',
		at: new Date(message.sentAt ?? message.stateAt).toISOString(),
	};
};

/** What to say of a message that the ledger did not give to this run. */
export function notClaimed(context: DeliveryContext, answer: NotClaimed, run: string): Delivery {
	switch (answer.answer) {
		case 'already':
			return remembered(context, answer.message, run);
		case 'opted_out':
			return skipped(context, 'opted_out', SAID_STOP);
		case 'paused':
			return skipped(
				context,
				'paused',
				`The campaign is paused since ${inUtc(answer.since)}: resume it in “SMS Ledger”.`,
			);
		case 'over_budget':
			return skipped(context, 'over_budget', SKIP_REASONS.over_budget);
		case 'duplicate':
			return skipped(context, 'duplicate', SKIP_REASONS.duplicate);
		case 'not_found':
			return skipped(context, 'not_waiting', SKIP_REASONS.not_waiting);
	}
}
