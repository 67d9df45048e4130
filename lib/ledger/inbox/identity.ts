import { createHash } from 'node:crypto';
import type { E164 } from '../../phone';
import type { Session } from '../sql';
import type { EventPart, InboxEntry } from './types';

/** An entry whose time is told, and is not in the future: a clock that is ahead must not outdo a STOP. */
export type Dated<Entry> = Entry & { readonly at: number };

export function dated<Entry extends InboxEntry>(entry: Entry, now: number): Dated<Entry> {
	const { at = now } = entry;
	return { ...entry, at: Number.isFinite(at) && at >= 0 ? Math.min(Math.trunc(at), now) : now };
}

/** So long a gateway that gives events neither a name nor a time may take to repeat one. */
const REPEATED_WITHIN = 10 * 60_000;

/** A shorter one is a counter, which begins anew with its box. */
const SHORTEST_NAME = 10;

/**
 * What an event is known by when it comes again: what its gateway calls it, else what it says. Where that
 * is all there is, without a time, the same words a while later are another event, and so are they once the
 * person has said something else about being texted: the STOP after a START is no repetition.
 */
export async function identityOf(
	session: Session,
	entry: InboxEntry,
	now: number,
): Promise<string> {
	if (entry.kind === 'report') return `in:${digest(reportName(entry))}`;
	const { kind, gateway, gatewayMessageId: name, from, at } = entry;
	const part = partName(entry.kind === 'reply' ? entry.part : undefined);
	if (name.length >= SHORTEST_NAME) return `in:${digest([kind, gateway, name, part])}`;
	const said = entry.kind === 'reply' ? [entry.text, entry.to] : [entry.how];
	const told = [kind, gateway, name, part, from, ...said];
	if (at !== undefined || name !== '') return `in:${digest([...told, at])}`;
	return await firstOf(session, `in:${digest(told)}`, entry.e164, now);
}

const reportName = (entry: Extract<InboxEntry, { kind: 'report' }>): unknown[] => [
	entry.kind,
	entry.gateway,
	entry.gatewayMessageId,
	entry.key,
	entry.status,
	entry.at,
	partName(entry.part),
	// A price that comes later is news.
	entry.charged,
	entry.price,
];

const partName = (part: EventPart | undefined): unknown => part && [part.ref, part.number];

export const digest = (value: unknown): string =>
	createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 40);

async function firstOf(
	{ db }: Session,
	said: string,
	e164: E164 | undefined,
	now: number,
): Promise<string> {
	const since = e164 === undefined ? 0 : await lastTurn(e164);
	const name = (turn: number) => `${said}:${since}:${turn}`;
	const turn = Math.floor(now / REPEATED_WITHIN);
	const before = name(turn - 1);
	const known = async (table: 'sms_events' | 'sms_parts') =>
		await db
			.selectFrom(table)
			.select('dedupe')
			.where('dedupe', '=', before)
			.where('recorded_at', '>', now - REPEATED_WITHIN)
			.executeTakeFirst();
	return (await known('sms_events')) || (await known('sms_parts')) ? before : name(turn);

	/** The last event by which the person stopped or started in other words. */
	async function lastTurn(number: E164): Promise<number> {
		const row = await db
			.selectFrom('sms_events')
			.select('id')
			.where('e164', '=', number)
			.where('output', 'in', ['optOut', 'optIn'])
			.where('dedupe', 'not like', `${said}:%`)
			.orderBy('id', 'desc')
			.limit(1)
			.executeTakeFirst();
		return row?.id ?? 0;
	}
}
