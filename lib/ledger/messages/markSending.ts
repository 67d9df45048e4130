import { forbids, nextState, type SendAnswer } from '../../message';
import { standingOf } from '../consent';
import { type Session, unique } from '../sql';
import { changeMessages, eachMessage } from './changes';
import { statusOf, storedMessage } from './messageRow';
import { moved } from './moved';
import { withdrawn } from './withdrawn';

export interface MarkSendingOptions {
	readonly run: string;
	/** How long the answer may take, in milliseconds; afterwards the message counts as `unknown`. */
	readonly leaseMs: number;
	/** Epoch milliseconds. */
	readonly now: number;
}

/**
 * Says, before the first byte of the request is written, that these messages may be on their way.
 * Only those answered `sending` may be sent, and each only once: the rest was cancelled or taken
 * over since it was claimed, or the person has opted out in between.
 *
 * The request must be begun before the lease ends. Past that the message counts as `unknown`, and a
 * person may already have vouched that it was never sent.
 */
export async function markSending(
	session: Session,
	keys: readonly string[],
	{ run, leaseMs, now }: MarkSendingOptions,
): Promise<SendAnswer[]> {
	const granted = new Set<string>();
	const rows = await changeMessages(session, unique(keys), now, async (claimed) => {
		// Read once the messages are locked: an opt-out that comes later finds them sending.
		const numbers = [...claimed.values()].map(({ e164 }) => e164);
		const standings = await standingOf(session, unique(numbers));
		return eachMessage((row, key) => {
			const optOut = standings.get(row.e164)?.optOut;
			if (optOut && forbids(optOut.scope, row.purpose)) return withdrawn(row, 'opted_out', now);
			const next = nextState(statusOf(row), { action: 'send', run, now });
			if (!next.ok) return undefined;
			granted.add(key);
			const patch = { due_at: now + leaseMs, attempts: row.attempts + 1, sent_at: now };
			return { before: row, after: moved(row, next.value, now, patch), by: run };
		})(claimed);
	});
	return unique(keys).map((key) => {
		const row = rows.get(key);
		if (row && granted.has(key)) return { answer: 'sending', key, attempt: row.attempts };
		return { answer: 'withdrawn', key, ...(row && { message: storedMessage(row) }) };
	});
}
