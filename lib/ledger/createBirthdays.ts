import { ok, type Result } from '../shared';
import {
	addToDraft,
	beginDraft,
	confirmBirthdays,
	contactsNear,
	forgetList,
	keptList,
	LIST_BATCH,
	listedNear,
	listedPeople,
	markLooked,
	markUnchanged,
	type MissedBirthday,
	missedBirthdays,
	openWatch,
	publishDraft,
	sweepList,
	takeBirthdays,
	tellBirthdays,
} from './birthdays';
import type { LedgerFailure } from './failure';
import { inBatches } from './inBatches';
import type { Answer, Ledger } from './ledger';
import { batches, type Session, WRITE_BATCH } from './sql';
import type { Store } from './store';

/** The part of the ledger on a store that Birthday Triggers use. */
export function createBirthdays(store: Store): Ledger['birthdays'] {
	const { read } = store;
	const write: <Value>(work: (session: Session) => Promise<Value>) => Answer<Value> = (work) =>
		store.write(async (session) => ok(await work(session)));
	return {
		watch: (options) => write((session) => openWatch(session, options)),
		take: async (keys, options) =>
			mapped(
				await inBatches(store, keys, (session, batch) => takeBirthdays(session, batch, options)),
				(taken) => taken.flat(),
			),
		confirm: async (keys, options) =>
			done(
				await inBatches(store, keys, (session, batch) => confirmBirthdays(session, batch, options)),
			),
		missed: async (keys, options) => {
			const missed: MissedBirthday[] = [];
			for (const batch of batches(keys, WRITE_BATCH)) {
				const some = await read((session) => missedBirthdays(session, batch, options));
				if (!some.ok) return some;
				missed.push(...some.value);
			}
			return ok(missed);
		},
		told: async (keys, options) =>
			done(
				await inBatches(store, keys, (session, batch) => tellBirthdays(session, batch, options)),
			),
		looked: (options) => write((session) => markLooked(session, options)),
		near: (filter, page) => read((session) => contactsNear(session, filter, page)),
		list: {
			kept: (trigger) => read((session) => keptList(session, trigger)),
			begin: async (options) => {
				const draft = await write((session) => beginDraft(session, options));
				const swept = await sweepList(store, options.trigger);
				return swept.ok ? draft : swept;
			},
			add: async (draft, people) =>
				mapped(
					await inBatches(
						store,
						people,
						(session, batch) => addToDraft(session, draft, batch),
						LIST_BATCH,
					),
					(added) => added.every(Boolean),
				),
			publish: async (draft, options) => {
				const list = await write((session) => publishDraft(session, draft, options));
				const swept = await sweepList(store, draft.trigger);
				return swept.ok ? list : swept;
			},
			unchanged: (options) => write((session) => markUnchanged(session, options)),
			near: (trigger, filter, page) =>
				read((session) => listedNear(session, trigger, filter, page)),
			get: (trigger, numbers) => read((session) => listedPeople(session, trigger, numbers)),
			forget: async (trigger) => {
				const forgotten = await write((session) => forgetList(session, trigger));
				return forgotten.ok ? await sweepList(store, trigger) : forgotten;
			},
		},
	};
}

const mapped = <From, To>(
	result: Result<From, LedgerFailure>,
	to: (value: From) => To,
): Result<To, LedgerFailure> => (result.ok ? ok(to(result.value)) : result);

const done = (result: Result<unknown, LedgerFailure>): Result<void, LedgerFailure> =>
	mapped(result, () => undefined);
