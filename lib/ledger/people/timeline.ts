import type { StoredMessage } from '../../message';
import type { E164 } from '../../phone';
import type { ConsentRecord } from '../consent';
import type { StoredEvent } from '../events';
import type { Session } from '../sql';
import { storyOf } from './story';

/** One thing that happened to a number, raw, to be told as a sentence. `at` is epoch milliseconds. */
export type TimelineEntry = { readonly at: number } & (
	| { readonly kind: 'consent'; readonly consent: ConsentRecord }
	/** The message went to the gateway; what came of it are events. */
	| { readonly kind: 'sent'; readonly message: StoredMessage }
	| { readonly kind: 'event'; readonly event: StoredEvent; readonly message?: StoredMessage }
);

/** One number's story, the oldest first. What a list did not date stands where it was recorded. */
export async function timelineOf(session: Session, e164: E164): Promise<TimelineEntry[]> {
	const { consents, messages, events } = await storyOf(session, e164);
	const byKey = new Map(messages.map((message) => [message.key, message]));
	const entries: TimelineEntry[] = [
		...consents.map((consent) => ({
			kind: 'consent' as const,
			at: consent.at ?? consent.recordedAt,
			consent,
		})),
		...messages.flatMap((message) =>
			message.sentAt === undefined ? [] : [{ kind: 'sent' as const, at: message.sentAt, message }],
		),
		...events.map((event) => {
			const message = byKey.get(event.key ?? '');
			return { kind: 'event' as const, at: event.at, event, ...(message && { message }) };
		}),
	];
	// Stable: what has the same time stays in the order consent, sending, event.
	return entries.sort((a, b) => a.at - b.at);
}
