import { erasedAliases } from '../consent';
import { appendEvents, type NewEvent } from '../events';
import { type Session, unique } from '../sql';

export type EventToKeep = NewEvent & { readonly dedupe: string };

/** An event as it is stored, and whether it was not before. */
export interface KeptEvent {
	readonly id: number;
	readonly fresh: boolean;
	readonly output: string | null;
	/** The message it is about. */
	readonly key: string | null;
}

/** Stores events, each once, those of people erased since included; by their `dedupe`. */
export async function keepEvents(
	session: Session,
	events: readonly EventToKeep[],
	now: number,
): Promise<Map<string, KeptEvent>> {
	if (events.length === 0) return new Map();
	const { db, dialect } = session;
	const names = unique(events.map(({ dedupe }) => dedupe));
	const aliases = await erasedAliases(session, names);
	const erased = await storedAs([...aliases.values()]);
	const isErased = (name: string) => erased.has(aliases.get(name) ?? '');
	const unknown = events.filter(({ dedupe }) => !isErased(dedupe));
	const fresh = new Set(await appendEvents(session, unknown, now));
	const stored = await storedAs(names);
	return new Map(
		names.flatMap((name) => {
			const row = stored.get(name) ?? erased.get(aliases.get(name) ?? '');
			return row ? [[name, { ...row, fresh: fresh.has(name) }] as const] : [];
		}),
	);

	async function storedAs(dedupes: readonly string[]) {
		if (dedupes.length === 0) return new Map<string | null, Omit<KeptEvent, 'fresh'>>();
		const rows = await db
			.selectFrom('sms_events')
			.select(['dedupe', 'id', 'output', 'message_key as key'])
			.where('dedupe', 'in', dialect.among(dedupes))
			.execute();
		return new Map(rows.map(({ dedupe, ...row }) => [dedupe, row]));
	}
}
