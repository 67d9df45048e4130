import { campaignId } from '../message';
import type { E164 } from '../phone';
import { sealEvent } from './proof';
import { insertRows, type Session } from './sql';

/**
 * What happened around a number, appended and never changed:
 *
 * - `state`: a message changed its state (the ledger writes it);
 * - `delivery_report`, `click`: what came back (written by `messages.report` and `links.click`);
 * - `reply`: a text the person sent;
 * - `decision`: a check that said later or blocked, with its rule;
 * - `note`: anything else worth telling.
 */
export type EventKind = 'state' | 'delivery_report' | 'click' | 'reply' | 'decision' | 'note';

export interface EventEntry {
	readonly e164: E164;
	readonly kind: 'reply' | 'decision' | 'note';
	/** Epoch milliseconds. */
	readonly at: number;
	readonly data: unknown;
	readonly key?: string | undefined;
	readonly campaign?: string | undefined;
	readonly gateway?: string | undefined;
	/** Equal for what is delivered twice: the second is not written. */
	readonly dedupe?: string | undefined;
}

export interface StoredEvent {
	readonly id: number;
	readonly kind: EventKind;
	readonly at: number;
	readonly recordedAt: number;
	readonly key?: string;
	readonly campaign?: string;
	readonly gateway?: string;
	readonly data: unknown;
}

/** An event as this room writes it. */
export interface NewEvent {
	readonly e164: string | null;
	readonly kind: EventKind;
	readonly at: number;
	readonly data: unknown;
	readonly key?: string | null | undefined;
	readonly campaign?: string | null | undefined;
	readonly gateway?: string | undefined;
	readonly gatewayMessageId?: string | undefined;
	readonly dedupe?: string | undefined;
	/** The credential by which it came. */
	readonly account?: string | undefined;
	/** Where a workflow is to be given it. */
	readonly output?: string | undefined;
}

const COLUMNS = [
	'e164', 'message_key', 'campaign', 'kind', 'at', 'recorded_at', 'gateway', 'gateway_message_id',
	'dedupe', 'data', 'account', 'output', 'seal',
] as const; // prettier-ignore

/** Appends what a caller saw happen; returns how many were new. */
export async function addEvents(
	session: Session,
	entries: readonly EventEntry[],
	now: number,
): Promise<number> {
	const events = entries.map((entry) => ({
		...entry,
		campaign: entry.campaign ? campaignId(entry.campaign) : null,
	}));
	return (await appendEvents(session, events, now)).length;
}

/** Appends events; returns the `dedupe` of those that are new. */
export async function appendEvents(
	session: Session,
	events: readonly NewEvent[],
	now: number,
): Promise<unknown[]> {
	return await insertEvents(session, events, now, 'dedupe');
}

/** Appends an event that nothing is equal to; returns its id. */
export async function appendEvent(session: Session, event: NewEvent, now: number): Promise<number> {
	const [id] = await insertEvents(session, [event], now, 'id');
	return Number(id);
}

async function insertEvents(
	session: Session,
	events: readonly NewEvent[],
	now: number,
	returning: 'dedupe' | 'id',
): Promise<unknown[]> {
	const rows = events.map((event) =>
		sealed(session.secret, {
			e164: event.e164,
			message_key: event.key ?? null,
			campaign: event.campaign ?? null,
			kind: event.kind,
			at: event.at,
			recorded_at: now,
			gateway: event.gateway ?? null,
			gateway_message_id: event.gatewayMessageId ?? null,
			dedupe: event.dedupe ?? null,
			data: JSON.stringify(event.data),
			account: event.account ?? null,
			output: event.output ?? null,
		}),
	);
	return await insertRows(session, { table: 'sms_events', columns: COLUMNS, rows }, { returning });
}

const sealed = <Row extends Parameters<typeof sealEvent>[1]>(secret: string, row: Row) => ({
	...row,
	seal: sealEvent(secret, row),
});
