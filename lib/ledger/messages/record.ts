import {
	type ChangeAnswer,
	type MessageAction,
	nextState,
	type Outcome,
	type OutcomeEntry,
} from '../../message';
import type { Session } from '../sql';
import { type Change, changeMessages, eachMessage } from './changes';
import { settleEarlyReports } from './earlyReports';
import { type HeardOptOut, hearOptOuts, OPTED_OUT } from './hearOptOuts';
import { type NewRow, type Row, statusOf, storedMessage } from './messageRow';
import { moved } from './moved';

export interface RecordOptions {
	readonly run: string;
	/** Epoch milliseconds. */
	readonly now: number;
	/** Whose answers they are, for the source of an opt-out that the gateway tells of. */
	readonly gateway?: string | undefined;
}

const ACTIONS: Readonly<Record<Outcome['kind'], MessageAction>> = {
	accepted: 'accept',
	scheduled: 'schedule',
	refused: 'refuse',
	unknown: 'lose',
};

/**
 * Records what became of messages that were sending, and settles their credits. An outcome of an
 * attempt that is over, because the message was reconciled and given to another run, changes nothing.
 * A delivery report that was quicker than the gateway's own answer is applied now, and a refusal that
 * says that the person has opted out puts that on record, whichever attempt it speaks of.
 */
export async function recordOutcomes(
	session: Session,
	entries: readonly OutcomeEntry[],
	options: RecordOptions,
): Promise<ChangeAnswer[]> {
	const outcomes = new Map(entries.map((entry) => [entry.key, entry]));
	const done = new Set<string>();
	const rows = await changeMessages(
		session,
		[...outcomes.keys()],
		options.now,
		eachMessage((row, key) => {
			const change = settle(row, outcomes.get(key)!, options);
			if (change) done.add(key);
			return change;
		}),
	);
	await settleEarlyReports(session, [...rows.values()], options.now);
	await hearOptOuts(session, heardFrom(entries, rows, options), options.now);
	return [...outcomes.keys()].map((key) => {
		const row = rows.get(key);
		return { key, done: done.has(key), ...(row && { message: storedMessage(row) }) };
	});
}

function heardFrom(
	entries: readonly OutcomeEntry[],
	rows: ReadonlyMap<string, Row>,
	{ gateway = 'the gateway', now }: RecordOptions,
): HeardOptOut[] {
	return entries.flatMap(({ key, outcome }) => {
		const row = rows.get(key);
		if (!row || outcome.kind !== 'refused' || outcome.reason !== OPTED_OUT) return [];
		return [{ row, at: now, source: `refusal of ${gateway}` }];
	});
}

function settle(
	row: Row,
	{ outcome, attempt }: OutcomeEntry,
	{ run, now }: RecordOptions,
): Change | undefined {
	const next = nextState(statusOf(row), { action: ACTIONS[outcome.kind], run, attempt, now });
	if (!next.ok) return undefined;
	const charged = 'credits' in outcome ? outcome.credits : undefined;
	return {
		before: row,
		after: moved(row, next.value, now, patchOf(row, outcome), charged),
		by: run,
	};
}

function patchOf(row: Row, outcome: Outcome): Partial<NewRow> {
	switch (outcome.kind) {
		case 'accepted':
		case 'scheduled':
			return {
				gateway: outcome.gateway,
				gateway_message_id: outcome.gatewayMessageId,
				segments: outcome.segments ?? row.segments,
				price: outcome.price ?? null,
				currency: outcome.currency ?? null,
				...(outcome.kind === 'scheduled' && { send_at: outcome.sendAt }),
				reason: '',
				detail: '',
			};
		case 'refused':
			return {
				reason: outcome.reason,
				detail: outcome.detail,
				retryable: outcome.retryable ? 1 : 0,
			};
		case 'unknown':
			return { reason: 'no_answer', detail: outcome.detail };
	}
}
