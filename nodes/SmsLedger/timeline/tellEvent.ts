import type { StoredEvent } from '../../../lib/ledger';
import type { StoredMessage } from '../../../lib/message';
import { quoted, spoken } from '../../../lib/words';
import { because } from './tellSending';
import type { WallClock } from './wallClock';
import { nameOf, textIn } from './words';

/** An event as a sentence; `undefined` for one that another sentence tells. */
export function tellEvent(
	event: StoredEvent,
	message: StoredMessage | undefined,
	clock: WallClock,
): string | undefined {
	const { data, at } = event;
	const when = clock.moment(at);
	const name = message ? nameOf(message) : 'a message';
	switch (event.kind) {
		case 'state':
			return tellState(event, message, clock);
		case 'decision':
			return tellDecision(event, clock);
		case 'reply':
			return `Replied ${quoted(textIn(data, 'text'))} ${when}`;
		case 'click':
			return `Opened ${textIn(data, 'url') || 'the link'} of ${name} ${when}`;
		case 'delivery_report':
			// The change of state tells it, and when; without a message there is none.
			return message ? undefined : `Delivery report ${when}: ${spoken(textIn(data, 'status'))}`;
		case 'note':
			return `${textIn(data, 'text') || textIn(data, 'message') || 'Noted'} (${when})`;
	}
}

/** A change of state before or outside of a try to send. */
function tellState(
	event: StoredEvent,
	message: StoredMessage | undefined,
	clock: WallClock,
): string | undefined {
	const when = clock.moment(event.at);
	const name = message ? nameOf(message) : 'a message';
	switch (textIn(event.data, 'to')) {
		case 'held': {
			const why = because(event);
			const told = message?.sendAt === undefined || why.includes('opens');
			return `Kept ${name} back${told ? '' : ` until ${clock.moment(message.sendAt)}`}${why}`;
		}
		case 'cancelled':
			return `Cancelled ${name} ${when}${whyCancelled(event)}`;
		case 'refused':
			if (textIn(event.data, 'from') === 'refused') {
				return `Allowed ${name} to be sent again ${when}, on the word of ${textIn(event.data, 'by')}`;
			}
			return `The gateway refused ${name} ${when}${because(event)}`;
		case 'unknown':
			return `No answer came for ${name} ${when}`;
		default:
			return `${capital(name)} became ${spoken(textIn(event.data, 'to'))} ${when}`;
	}
}

function whyCancelled(event: StoredEvent): string {
	switch (textIn(event.data, 'reason')) {
		case 'opted_out':
			return ': the person opted out';
		case 'erased':
			return ': the person was erased';
		case 'cancelled':
			return '';
		default:
			return because(event);
	}
}

/** A check that said later or blocked; its own sentence names the rule. */
function tellDecision({ data, at }: StoredEvent, clock: WallClock): string {
	const why = textIn(data, 'message') || spoken(textIn(data, 'reason')) || 'the check said no';
	const sendAt = Date.parse(textIn(data, 'sendAt'));
	const next =
		textIn(data, 'decision') === 'later' && !Number.isNaN(sendAt) && !why.includes('opens')
			? `; possible from ${clock.moment(sendAt)}`
			: '';
	return `Not texted ${clock.moment(at)}: ${why}${citation(data, why)}${next}`;
}

/** The rule's ground, where the sentence does not give it already. */
function citation(data: unknown, why: string): string {
	const rule = typeof data === 'object' && data !== null && 'rule' in data ? data.rule : undefined;
	const source =
		typeof rule === 'object' && rule !== null && 'source' in rule ? rule.source : undefined;
	const cited = textIn(source, 'citation');
	if (cited === '' || why.includes(cited)) return '';
	return ` (${[textIn(rule, 'basis'), cited].filter((part) => part !== '').join('; ')})`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
