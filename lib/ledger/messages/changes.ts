import type { MessageState } from '../../message';
import { erasedAliases } from '../consent';
import { appendEvents, type NewEvent } from '../events';
import { sealMessage } from '../proof';
import { insertRows, type Session, unique, updateRows } from '../sql';
import type { NewRow, Row } from './messageRow';

/** A message before and after, and who or what changed it, for the timeline. */
export interface Change {
	readonly before: Row;
	readonly after: Row;
	readonly by: string;
}

/** A message that was not there before. */
export interface Arrival {
	readonly before: undefined;
	readonly after: NewRow;
	readonly by: string;
}

const CHANGING = [
	'e164', 'purpose', 'sender', 'text', 'text_hash', 'state', 'run', 'due_at', 'attempts', 'send_at',
	'send_before', 'payload', 'segments', 'credits', 'reserved', 'charged', 'price', 'currency',
	'gateway', 'gateway_message_id', 'reason', 'detail', 'retryable', 'heeds_every_stop', 'sent_at',
	'state_at', 'country', 'delivered_at', 'ground', 'consent', 'seal', 'revision', 'reference',
	'own_key',
] as const; // prettier-ignore

const ALL = ['key', 'campaign', 'step', 'created_at', ...CHANGING] as const;

/** States that are a step on the way, not a story to tell. */
const PASSING: ReadonlySet<MessageState> = new Set(['released', 'claimed', 'sending']);

/**
 * The stored messages of these keys, kept from changing until the transaction ends. Those of erased
 * people are found by the hash that stands for their key.
 */
export async function lockMessages(
	session: Session,
	keys: readonly string[],
): Promise<Map<string, Row>> {
	const { db, dialect } = session;
	const erased = await erasedAliases(session, keys);
	const rows = await db
		.selectFrom('sms_messages')
		.selectAll()
		.where('key', 'in', dialect.among([...keys, ...erased.values()]))
		.orderBy('key')
		.modifyEnd(dialect.forUpdate)
		.execute();
	const stored = new Map<string, Row>(rows.map((row) => [row.key, row]));
	return new Map(
		unique(keys).flatMap((key) => {
			const row = stored.get(key) ?? stored.get(erased.get(key) ?? '');
			return row ? [[key, row] as const] : [];
		}),
	);
}

/**
 * Inserts new messages. Another worker may have been quicker with one of them: its key is missing
 * from the answer.
 */
export async function insertMessages(
	session: Session,
	rows: readonly NewRow[],
): Promise<Set<unknown>> {
	const fresh = rows.map((row) => sealed(session, row));
	// Where two workers could wait for each other, always in the same order. Elsewhere as they are to leave:
	// what is sent together then lies together, so each step of a request writes a few pages instead of one a row.
	if (session.dialect.locksRows) fresh.sort((a, b) => (a.key < b.key ? -1 : 1));
	const inserted = await insertRows(session, { table: 'sms_messages', columns: ALL, rows: fresh });
	return new Set(inserted);
}

/**
 * Writes changed messages and tells the timeline. The credits of their campaigns move with the last statement
 * of the transaction.
 */
export async function writeChanges(
	session: Session,
	changes: readonly (Change | Arrival)[],
	now: number,
): Promise<void> {
	const known = changes.filter((change): change is Change => change.before !== undefined);
	// Columns nobody touched are left out, and so are their indexes.
	const rows = known.map(({ after }) => sealed(session, after));
	const columns = CHANGING.filter((column) =>
		known.some(({ before }, i) => before[column] !== rows[i]?.[column]),
	);
	await updateRows(session, 'id', { table: 'sms_messages', columns, rows });
	await appendEvents(session, changes.flatMap(storyOf), now);
	countCredits(session, changes);
}

const sealed = <Some extends NewRow>({ secret }: Session, row: Some): Some => ({
	...row,
	seal: sealMessage(secret, row),
});

/** What to change, by the keys asked for; what is left out stays as it is. */
export type Changes = ReadonlyMap<string, Change>;

/**
 * Changes known messages: locks them, lets `plan` decide, and writes what it returns.
 *
 * @returns the messages as they are now, by the keys asked for
 */
export async function changeMessages(
	session: Session,
	keys: readonly string[],
	now: number,
	plan: (rows: ReadonlyMap<string, Row>) => Changes | Promise<Changes>,
): Promise<Map<string, Row>> {
	const rows = await lockMessages(session, keys);
	const changes = await plan(rows);
	await writeChanges(session, [...changes.values()], now);
	for (const [key, { after }] of changes) rows.set(key, after);
	return rows;
}

/** A plan that looks at one message at a time. */
export const eachMessage =
	(decide: (row: Row, key: string) => Change | undefined) =>
	(rows: ReadonlyMap<string, Row>): Changes =>
		new Map(
			[...rows].flatMap(([key, row]) => {
				const change = decide(row, key);
				return change ? [[key, change] as const] : [];
			}),
		);

function countCredits({ stakes }: Session, changes: readonly (Change | Arrival)[]): void {
	for (const { before, after } of changes) {
		if (after.campaign === null) continue;
		const change = stakes.changes.get(after.campaign) ?? {
			reserved: 0,
			charged: 0,
			withinBudget: false,
		};
		change.reserved += after.reserved - (before?.reserved ?? 0);
		change.charged += after.charged - (before?.charged ?? 0);
		stakes.changes.set(after.campaign, change);
	}
}

function storyOf({ before, after, by }: Change | Arrival): NewEvent[] {
	// A refusal that somebody vouches against stays one, and may be tried again: that is a story too.
	const allowed = after.retryable > (before?.retryable ?? 0);
	const replaced = before !== undefined && after.revision > before.revision;
	if (PASSING.has(after.state) || (before?.state === after.state && !allowed && !replaced)) {
		return [];
	}
	const { state, run, reason, detail, e164, key, campaign } = after;
	return [
		{
			e164,
			key,
			campaign,
			kind: 'state',
			at: after.state_at,
			data: { from: before?.state ?? 'new', to: state, run, reason, detail, by },
		},
	];
}
