import type { StoredEvent, TimelineEntry } from '../../../lib/ledger';
import { tellConsent } from './tellConsent';
import { tellEvent } from './tellEvent';
import { tellSending } from './tellSending';
import type { WallClock } from './wallClock';
import { textIn } from './words';

/** One sentence of a number's story. */
export interface TimelineLine {
	readonly sentence: string;
	/** Epoch milliseconds. */
	readonly at: number;
	readonly kind: 'consent' | 'message' | 'decision' | 'reply' | 'click' | 'note';
	readonly campaign?: string;
	/** The message's key. */
	readonly messageId?: string;
}

/** One number's story as sentences, the newest last. A message and its outcome are one sentence. */
export function tellTimeline(entries: readonly TimelineEntry[], clock: WallClock): TimelineLine[] {
	const outcomes = outcomesOf(entries);
	const told = new Set([...outcomes.values()].flat().map(({ id }) => id));
	return entries.flatMap((entry): TimelineLine[] => {
		const { at } = entry;
		switch (entry.kind) {
			case 'consent': {
				const { campaign } = entry.consent;
				const sentence = tellConsent(entry.consent, clock);
				return [{ sentence, at, kind: 'consent', ...(campaign && { campaign }) }];
			}
			case 'sent': {
				const { key, campaign } = entry.message;
				const sentence = tellSending(entry.message, at, outcomes.get(key) ?? [], clock);
				return [{ sentence, at, kind: 'message', messageId: key, ...(campaign && { campaign }) }];
			}
			case 'event': {
				const { event, message } = entry;
				const sentence = told.has(event.id) ? undefined : tellEvent(event, message, clock);
				if (sentence === undefined) return [];
				const { key: messageId, campaign = message?.campaign } = event;
				const refs = { ...(messageId && { messageId }), ...(campaign && { campaign }) };
				return [{ sentence, at, kind: kindOf(event), ...refs }];
			}
		}
	});
}

/** By message, the changes of its state since it was last on its way. */
function outcomesOf(entries: readonly TimelineEntry[]): Map<string, StoredEvent[]> {
	const outcomes = new Map<string, StoredEvent[]>();
	for (const entry of entries) {
		if (entry.kind === 'sent') outcomes.set(entry.message.key, []);
	}
	for (const entry of entries) {
		if (entry.kind !== 'event' || entry.event.kind !== 'state') continue;
		const { event, message } = entry;
		// Kept back again, or allowed, for another try: a story of its own.
		const to = textIn(event.data, 'to');
		if (to === 'held' || to === textIn(event.data, 'from')) continue;
		if (event.at < (message?.sentAt ?? Infinity)) continue;
		outcomes.get(event.key ?? '')?.push(event);
	}
	return outcomes;
}

const kindOf = ({ kind }: StoredEvent): TimelineLine['kind'] =>
	kind === 'state' || kind === 'delivery_report' ? 'message' : kind;
