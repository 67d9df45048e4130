import type { StoredMessage } from '../../message';
import type { E164 } from '../../phone';
import { consentHistory, type ConsentRecord } from '../consent';
import type { EventKind, StoredEvent } from '../events';
import { storedMessage } from '../messages';
import { present } from '../present';
import type { EventTable } from '../schema';
import type { Session } from '../sql';

/** Everything that is on record of one number, each kind in the order in which it was written. */
export interface Story {
	readonly consents: readonly ConsentRecord[];
	readonly messages: readonly StoredMessage[];
	readonly events: readonly StoredEvent[];
}

export async function storyOf(session: Session, e164: E164): Promise<Story> {
	const { db } = session;
	const consents = await consentHistory(session, e164);
	const messages = await db
		.selectFrom('sms_messages')
		.selectAll()
		.where('e164', '=', e164)
		.orderBy('id')
		.execute();
	const events = await db
		.selectFrom('sms_events')
		.selectAll()
		.where('e164', '=', e164)
		.orderBy('id')
		.execute();
	return { consents, messages: messages.map(storedMessage), events: events.map(storedEvent) };
}

export const storedEvent = (
	row: Omit<EventTable, 'id'> & { readonly id: number },
): StoredEvent => ({
	id: row.id,
	kind: row.kind as EventKind,
	at: row.at,
	recordedAt: row.recorded_at,
	data: dataOf(row.data),
	...present({ key: row.message_key, campaign: row.campaign, gateway: row.gateway }),
});

/** As it was written, unless somebody has made something else of it: the rest of the story is told all the same. */
function dataOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
