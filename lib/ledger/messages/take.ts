import {
	campaignId,
	forbids,
	type MessageAction,
	type MessageState,
	type NewMessage,
	nextState,
	type NotClaimed,
} from '../../message';
import { fail, type Result } from '../../shared';
import { type ConsentStanding, standingOf } from '../consent';
import type { CampaignTable } from '../schema';
import { type Session, unique } from '../sql';
import { type Arrival, type Change, insertMessages, lockMessages, writeChanges } from './changes';
import { confirmationsDue, isConfirmation } from './confirmations';
import { type Row, statusOf, storedMessage } from './messageRow';
import { isOutOfDate, takesPlaceOf } from './newForm';
import { withdrawn } from './withdrawn';

/** What a decision on one message may look at. Nothing of it changes before the transaction ends. */
export interface Taking<Message> {
	readonly message: Message;
	readonly row: Row | undefined;
	/** The same message under the key of an earlier version: it is not sent again. */
	readonly former: Row | undefined;
	readonly campaign: CampaignTable | undefined;
	/** Credits that earlier messages of this call have set aside in the campaign. */
	readonly spent: number;
	readonly standing: ConsentStanding;
	/** The message confirms an opt-out of just now, and may be claimed although it stands. */
	readonly confirms: boolean;
	/** It is to take the place of what is known by its key, and differs from that. */
	readonly replaces: boolean;
}

/** An answer for the caller, and what it changes. */
export interface Taken<Answer> {
	readonly answer: Answer;
	readonly change?: Change | Arrival;
}

interface Decided<Message, Answer> extends Taken<Answer> {
	readonly message: Message;
}

/** Why a message cannot be taken, whatever it is to be taken for. */
type NotTaken = Extract<NotClaimed, { answer: 'already' | 'not_found' | 'opted_out' }>;

/**
 * The state that a message comes to when it is taken, or why it cannot be: it is known and not to be had,
 * or the person has opted out.
 */
export function takingOf(
	{ message, row, former, standing: { optOut }, confirms, replaces }: Taking<NewMessage>,
	action: {
		readonly known: MessageAction;
		readonly released: MessageAction;
		readonly replacing: MessageAction;
	},
	{ run, now }: { readonly run?: string | undefined; readonly now: number },
): Result<MessageState, Taken<NotTaken>> {
	const { key, purpose, heedsEveryStop, released = false } = message;
	const stored = row ?? former;
	const known = replaces ? action.replacing : action.known;
	const asked = { action: released ? action.released : known, run, now };
	const isOver = former !== undefined || isOutOfDate(message, row, run);
	const next = isOver ? fail('final') : nextState(row && statusOf(row), asked);
	if (!next.ok) {
		return fail({
			answer: stored
				? { answer: 'already', key, message: storedMessage(stored) }
				: { answer: 'not_found', key },
		});
	}
	if (!optOut || !forbids(optOut.scope, purpose, heedsEveryStop)) return next;
	if (confirms && asked.action === 'claim') return next;
	const change = row && withdrawn(row, 'opted_out', now);
	return fail({ answer: { answer: 'opted_out', key, optOut }, ...(change && { change }) });
}

/** The campaigns of these messages, as they were written. */
export const campaignsNamedBy = (messages: readonly NewMessage[]): string[] =>
	unique(messages.flatMap(({ campaign }) => campaign ?? []));

/**
 * Puts new messages into the ledger or takes up known ones: `decide` answers for each in turn. Keys
 * must be unique. When another worker inserts a key first, that one is decided again, on its row.
 *
 * @param campaigns those of the messages, opened
 */
export async function takeMessages<Message extends NewMessage, Answer>(
	session: Session,
	campaigns: ReadonlyMap<string, CampaignTable>,
	messages: readonly Message[],
	now: number,
	decide: (taking: Taking<Message>) => Taken<Answer>,
): Promise<Map<string, Answer>> {
	const settled: Decided<Message, Answer>[] = [];
	let open = messages;
	while (open.length > 0) {
		const round = await decideRound(session, campaigns, open, settled, now, decide);
		const lost = await insertNew(session, round);
		settled.push(...round.filter(({ message }) => !lost.has(message.key)));
		open = open.filter(({ key }) => lost.has(key));
	}
	const changes = settled.flatMap(({ change }) => change ?? []);
	await writeChanges(session, changes, now);
	return new Map(settled.map(({ message, answer }) => [message.key, answer]));
}

const NO_ROWS: ReadonlyMap<string, Row> = new Map();

async function decideRound<Message extends NewMessage, Answer>(
	session: Session,
	campaigns: ReadonlyMap<string, CampaignTable>,
	messages: readonly Message[],
	settled: readonly Decided<Message, Answer>[],
	now: number,
	decide: (taking: Taking<Message>) => Taken<Answer>,
): Promise<Decided<Message, Answer>[]> {
	const rows = await lockMessages(
		session,
		messages.map(({ key }) => key),
	);
	const standings = await standingOf(
		session,
		messages.map(({ e164 }) => e164),
	);
	const answering = messages.filter(({ answersOptOut }) => answersOptOut !== undefined);
	const confirmations = await confirmationsDue(
		session,
		answering.map(({ e164 }) => e164),
		now,
	);
	const formerKeys = messages.flatMap(({ formerKey }) => formerKey ?? []);
	const formers = formerKeys.length > 0 ? await lockMessages(session, formerKeys) : NO_ROWS;
	const spent = new Map<string, number>();
	const spend = ({ change }: Taken<Answer>) => {
		const id = change?.after.campaign;
		if (!change || !id) return;
		const more = change.after.reserved - (change.before?.reserved ?? 0);
		spent.set(id, (spent.get(id) ?? 0) + more);
	};
	settled.forEach(spend);
	return messages.map((message) => {
		const row = rows.get(message.key);
		const id = row?.campaign ?? campaignId(message.campaign ?? '');
		const taken = decide({
			message,
			row,
			former: formers.get(message.formerKey ?? ''),
			campaign: campaigns.get(id),
			spent: spent.get(id) ?? 0,
			standing: standings.get(message.e164) ?? {},
			confirms: isConfirmation(message, confirmations),
			replaces: takesPlaceOf(message, row, now),
		});
		spend(taken);
		return { message, ...taken };
	});
}

/** @returns the keys that another worker inserted first */
async function insertNew<Message extends NewMessage, Answer>(
	session: Session,
	round: readonly Decided<Message, Answer>[],
): Promise<Set<string>> {
	const fresh = round.flatMap(({ change }) => (change && !change.before ? [change.after] : []));
	if (fresh.length === 0) return new Set();
	const inserted = await insertMessages(session, fresh);
	return new Set(fresh.flatMap(({ key }) => (inserted.has(key) ? [] : [key])));
}
