import type { StoredEvent } from '../../../lib/ledger';
import type { StoredMessage } from '../../../lib/message';
import { count, spoken } from '../../../lib/words';
import type { WallClock } from './wallClock';
import { nameOf, textIn } from './words';

/**
 * One try to send a message and what came of it, as one sentence.
 *
 * @param outcomes the changes of its state from then on, the oldest first
 */
export function tellSending(
	message: StoredMessage,
	sentAt: number,
	outcomes: readonly StoredEvent[],
	clock: WallClock,
): string {
	const cost = `(${count(message.segments, 'segment')}, ${count(message.charged || message.credits, 'credit')})`;
	const sent = (verb: string) => `${verb} ${nameOf(message)} ${cost} ${clock.moment(sentAt)}`;
	const last = outcomes.at(-1);
	if (!last) return `${sent('Began to send')}; no answer is recorded yet`;
	const then = clock.after(sentAt, last.at);
	const doubted = outcomes.some(({ data }) => textIn(data, 'to') === 'unknown');
	switch (textIn(last.data, 'to')) {
		case 'accepted':
			return doubted
				? `${sent('Sent')}; the gateway gave no answer, and was found to have taken it ${then}`
				: `${sent('Sent')}; the gateway took it, and has not reported on it yet`;
		case 'delivered':
			return `${sent('Sent')}; delivered ${then}`;
		case 'undelivered':
			return `${sent('Sent')}; not delivered${because(last)}`;
		case 'scheduled': {
			const when =
				message.sendAt === undefined ? '' : `, to be sent ${clock.moment(message.sendAt)}`;
			return `${sent('Left to the gateway')}${when}`;
		}
		case 'refused':
			return `${sent('Tried to send')}; ${doubted ? 'it was found not to have been sent' : `the gateway refused it${because(last)}`}`;
		case 'unknown':
			return `${sent('Sent')}; no answer came, so it may have arrived and is not sent again by itself`;
		case 'cancelled':
			return outcomes.some(({ data }) => textIn(data, 'to') === 'scheduled')
				? `${sent('Left to the gateway')}; withdrawn there ${then}`
				: `${sent('Tried to send')}; given up ${then}${because(last)}`;
		default:
			return `${sent('Tried to send')}; then ${spoken(textIn(last.data, 'to'))} ${then}`;
	}
}

export function because({ data }: StoredEvent): string {
	const why = textIn(data, 'detail') || spoken(textIn(data, 'reason'));
	return why === '' ? '' : `: ${why.replace(/\.$/, '')}`;
}
