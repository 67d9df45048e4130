import { type ChangeAnswer, type MessageAction, nextState, type Resolution } from '../../message';
import type { Session } from '../sql';
import { type Change, changeMessages, eachMessage } from './changes';
import { type NewRow, type Row, statusOf, storedMessage } from './messageRow';
import { moved } from './moved';

export interface ReconcileEntry {
	readonly key: string;
	readonly resolution: Resolution;
	/** Who found it out: the gateway's record, or a person. */
	readonly by: string;
}

/**
 * Settles messages whose fate was unknown, by the gateway's own record or a person's word, and ones
 * whose schedule the gateway withdrew. Only this lets an unknown message be sent again, and only when
 * someone vouches that it was not. A message that is on its way at this moment is left alone.
 */
export async function reconcileMessages(
	session: Session,
	entries: readonly ReconcileEntry[],
	now: number,
): Promise<ChangeAnswer[]> {
	const wanted = new Map(entries.map((entry) => [entry.key, entry]));
	const done = new Set<string>();
	const decide = (row: Row, key: string) => {
		const change = settle(row, wanted.get(key)!, now);
		if (change) done.add(key);
		return change;
	};
	const rows = await changeMessages(session, [...wanted.keys()], now, eachMessage(decide));
	return [...wanted.keys()].map((key) => {
		const row = rows.get(key);
		return { key, done: done.has(key), ...(row && { message: storedMessage(row) }) };
	});
}

function settle(row: Row, { resolution, by }: ReconcileEntry, now: number): Change | undefined {
	const action = actionFor(row, resolution);
	// A delivery report may speak of a message that is sending; a person may not.
	if (row.state === 'sending' || row.state === 'claimed') return undefined;
	if (resolution.kind === 'cancelled' && !isMeant(row, resolution.gatewayMessageId)) {
		return undefined;
	}
	const next = nextState(statusOf(row), { action, now });
	if (!next.ok) return undefined;
	return { before: row, after: moved(row, next.value, now, patchOf(resolution, now)), by };
}

/** By its name at the gateway; without it, what has come to an end keeps it. */
const isMeant = (row: Row, gatewayMessageId: string | undefined): boolean =>
	gatewayMessageId === undefined
		? row.state !== 'undelivered'
		: row.gateway_message_id === gatewayMessageId;

function actionFor(row: Row, resolution: Resolution): MessageAction {
	switch (resolution.kind) {
		case 'accepted':
			return 'accept';
		case 'delivered':
			return 'deliver';
		case 'undelivered':
			return 'fail';
		case 'cancelled':
			return 'cancelAtGateway';
		case 'not_sent':
			if (!resolution.retryable) return 'refuse';
			// What was held is given out again by the ledger; the rest waits for a rerun.
			return row.payload === null ? 'allowRetry' : 'holdAgain';
	}
}

function patchOf(resolution: Resolution, now: number): Partial<NewRow> {
	switch (resolution.kind) {
		case 'accepted':
			return {
				reason: 'reconciled',
				...(resolution.gateway && { gateway: resolution.gateway }),
				...(resolution.gatewayMessageId && { gateway_message_id: resolution.gatewayMessageId }),
			};
		case 'not_sent':
			return {
				reason: 'not_sent',
				retryable: resolution.retryable ? 1 : 0,
				due_at: now,
				run: null,
			};
		default:
			return { reason: 'reconciled' };
	}
}
