import { createHash } from 'node:crypto';
import type { Ground, NewMessage } from '../../message';
import { insertRows, type Session, storable, unique } from '../sql';

/** A ground as it is stored: once, however many messages share it. */
interface KeptGround {
	/** The hash of its content, so that one that was changed is found out. */
	readonly id: string;
	readonly content: string;
}

const kept = new WeakMap<Ground, KeptGround>();

export const groundIdOf = (content: string): string =>
	createHash('sha256').update(content).digest('base64url').slice(0, 22);

/** The same object stands for thousands of messages, and is written down once. */
export function keptGround(ground: Ground): KeptGround {
	const before = kept.get(ground);
	if (before) return before;
	const content = storable(JSON.stringify(ground));
	const now = { id: groundIdOf(content), content };
	kept.set(ground, now);
	return now;
}

/** Stores the grounds of these messages. */
export async function keepGrounds(
	session: Session,
	messages: readonly Pick<NewMessage, 'ground'>[],
): Promise<void> {
	const grounds = unique(messages.flatMap(({ ground }) => ground ?? []));
	const rows = [...new Map(grounds.map(keptGround).map((row) => [row.id, row])).values()];
	await insertRows(session, {
		table: 'sms_grounds',
		columns: ['id', 'content'],
		// Always in the same order, so that two runs cannot wait for each other.
		rows: rows.sort((a, b) => (a.id < b.id ? -1 : 1)),
	});
}

/** What is stored under these ids, as text. */
export async function storedGrounds(
	{ db, dialect }: Session,
	ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
	const rows = await db
		.selectFrom('sms_grounds')
		.selectAll()
		.where('id', 'in', dialect.among(ids))
		.execute();
	return new Map(rows.map(({ id, content }) => [id, content]));
}
