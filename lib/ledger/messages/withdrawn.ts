import { nextState } from '../../message';
import type { Change } from './changes';
import { type Row, statusOf } from './messageRow';
import { moved } from './moved';

/**
 * Cancels a message that has not gone to the gateway; `undefined` when it is too late for that.
 *
 * @param reason one word for the timeline: `opted_out`, `cancelled`…
 * @param detail the same as a sentence, where one word does not say it
 */
export function withdrawn(row: Row, reason: string, now: number, detail = ''): Change | undefined {
	const next = nextState(statusOf(row), { action: 'cancel', now });
	if (!next.ok) return undefined;
	const after = moved(row, next.value, now, { reason, detail, run: null });
	return { before: row, after, by: reason };
}
