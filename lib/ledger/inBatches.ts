import { ok, type Result } from '../shared';
import type { LedgerFailure } from './failure';
import { batches, READ_BATCH, unique, WRITE_BATCH, type Session } from './sql';
import type { Store } from './store';

/** Works a list off in transactions of a thousand or so, so that other writers get their turn in between. */
export async function inBatches<Item, Value>(
	store: Store,
	items: readonly Item[],
	work: (session: Session, batch: readonly Item[]) => Promise<Value>,
	size = WRITE_BATCH,
): Promise<Result<Value[], LedgerFailure>> {
	const values: Value[] = [];
	for (const batch of batches(items, size)) {
		const result = await store.write(async (session) => ok(await work(session, batch)));
		if (!result.ok) return result;
		values.push(result.value);
	}
	return ok(values);
}

/**
 * The same for messages: each key is worked on once, at its first place in the list, and answers
 * come in the order of the list. `repeated` answers for a key that was there before.
 */
export async function messagesInBatches<Message extends { readonly key: string }, Answer>(
	store: Store,
	messages: readonly Message[],
	work: (session: Session, batch: readonly Message[]) => Promise<ReadonlyMap<string, Answer>>,
	repeated: (key: string) => Answer,
): Promise<Result<Answer[], LedgerFailure>> {
	const first = new Map<string, Message>();
	for (const message of messages) if (!first.has(message.key)) first.set(message.key, message);
	const result = await inBatches(store, [...first.values()], work);
	if (!result.ok) return result;
	const answers = new Map(result.value.flatMap((batch) => [...batch]));
	return ok(
		messages.map((message) =>
			first.get(message.key) === message
				? (answers.get(message.key) ?? repeated(message.key))
				: repeated(message.key),
		),
	);
}

/** Looks many keys up, a few thousand at a time. */
export async function readInBatches<Key, Value>(
	store: Store,
	keys: readonly Key[],
	work: (session: Session, batch: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
): Promise<Result<Map<Key, Value>, LedgerFailure>> {
	const found = new Map<Key, Value>();
	for (const batch of batches(unique(keys), READ_BATCH)) {
		const result = await store.read((session) => work(session, batch));
		if (!result.ok) return result;
		for (const [key, value] of result.value) found.set(key, value);
	}
	return ok(found);
}
