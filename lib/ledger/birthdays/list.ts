import { type RawBuilder, sql } from 'kysely';
import { monthDayOf } from '../../calendar';
import type { E164 } from '../../phone';
import { ok, type Result } from '../../shared';
import type { LedgerFailure } from '../failure';
import type { Page, PageOptions } from '../page';
import { insertRows, type Session } from '../sql';
import type { Store } from '../store';
import { pageByDay } from './near';
import { isOpen } from './open';
import type {
	KeptList,
	ListDraft,
	ListedFilter,
	ListedPerson,
	PublishOptions,
	TriggerAt,
} from './types';
import { ensureWatch } from './watch';

/**
 * People of one write transaction: they come with all the columns of a list, and n8n waits while they are
 * written.
 */
export const LIST_BATCH = 250;

const watchOf = async ({ db, dialect }: Session, trigger: string) =>
	await db
		.selectFrom('sms_birthday_watches')
		.selectAll()
		.where('watch', '=', trigger)
		.modifyEnd(dialect.forUpdate)
		.executeTakeFirst();

/** The list in place; see `Ledger.birthdays.list.kept`. */
export async function keptList({ db }: Session, trigger: string): Promise<KeptList | undefined> {
	const row = await db
		.selectFrom('sms_birthday_watches')
		.selectAll()
		.where('watch', '=', trigger)
		.where('generation', '>', 0)
		.executeTakeFirst();
	if (!row) return undefined;
	const { generation, people, read_at: readAt, note } = row;
	return { generation, people, readAt: readAt ?? 0, note };
}

/** Begins to read a list anew; see `Ledger.birthdays.list.begin`. */
export async function beginDraft(session: Session, at: TriggerAt): Promise<ListDraft> {
	await ensureWatch(session, at);
	const { last_generation: generation } = await session.db
		.updateTable('sms_birthday_watches')
		.set({ last_generation: sql`last_generation + 1` })
		.where('watch', '=', at.trigger)
		.returning('last_generation')
		.executeTakeFirstOrThrow();
	return { trigger: at.trigger, generation };
}

/** Adds people to a draft, if it is the latest; see `Ledger.birthdays.list.add`. */
export async function addToDraft(
	session: Session,
	{ trigger: watch, generation }: ListDraft,
	people: readonly ListedPerson[],
): Promise<boolean> {
	const row = await watchOf(session, watch);
	if (row?.last_generation !== generation) return false;
	await insertRows(session, {
		table: 'sms_birthday_people',
		columns: ['e164', 'watch', 'generation', 'birthday_day', 'data'],
		rows: people.flatMap(({ phone, contact, fields }) => {
			const birthday_day = monthDayOf(contact.birthday ?? '');
			const data = JSON.stringify({ phone, contact, fields });
			return birthday_day ? [{ e164: phone.e164, watch, generation, birthday_day, data }] : [];
		}),
	});
	return true;
}

/** Puts a draft in place, if it is the latest; see `Ledger.birthdays.list.publish`. */
export async function publishDraft(
	session: Session,
	{ trigger: watch, generation }: ListDraft,
	{ now, note }: PublishOptions,
): Promise<KeptList | undefined> {
	const row = await watchOf(session, watch);
	if (row?.last_generation !== generation) return undefined;
	const { people } = await session.db
		.selectFrom('sms_birthday_people')
		.select(({ fn }) => fn.countAll<number>().as('people'))
		.where('watch', '=', watch)
		.where('generation', '=', generation)
		.executeTakeFirstOrThrow();
	const list = { generation, people: Number(people), read_at: now, note };
	await session.db
		.updateTable('sms_birthday_watches')
		.set(list)
		.where('watch', '=', watch)
		.execute();
	return { generation, people: list.people, readAt: now, note };
}

/** Says that the list in place was read again; see `Ledger.birthdays.list.unchanged`. */
export const markUnchanged = async ({ db }: Session, { trigger, now }: TriggerAt): Promise<void> =>
	void (await db
		.updateTable('sms_birthday_watches')
		.set({ read_at: now })
		.where('watch', '=', trigger)
		.where('generation', '>', 0)
		.execute());

/** Takes the list out of place, drafts included; see `Ledger.birthdays.list.forget`. */
export const forgetList = async ({ db }: Session, trigger: string): Promise<void> =>
	void (await db
		.updateTable('sms_birthday_watches')
		.set({
			generation: 0,
			last_generation: sql`last_generation + 1`,
			people: 0,
			read_at: null,
			note: '',
		})
		.where('watch', '=', trigger)
		.execute());

/** Deletes what is neither in place nor in the draft that is being made, some people at a time. */
export async function sweepList(
	store: Store,
	trigger: string,
): Promise<Result<void, LedgerFailure>> {
	for (;;) {
		const swept = await store.write(async (session) => ok(await sweepSome(session, trigger)));
		if (!swept.ok) return swept;
		if (swept.value < LIST_BATCH) return ok(undefined);
	}
}

async function sweepSome(session: Session, trigger: string): Promise<number> {
	const row = await watchOf(session, trigger);
	if (!row) return 0;
	const { generation, last_generation: draft } = row;
	// Each a range of the key: those in place are not walked through.
	const former = sql`generation < ${Math.min(generation, draft)}`;
	const givenUp = sql`generation > ${generation} and generation < ${draft}`;
	const swept = await sweepWhere(session, trigger, former);
	return swept === LIST_BATCH ? swept : await sweepWhere(session, trigger, givenUp);
}

async function sweepWhere(
	{ db }: Session,
	trigger: string,
	where: RawBuilder<unknown>,
): Promise<number> {
	const result = await sql<{ e164: string }>`
		delete from sms_birthday_people where (watch, generation, birthday_day, e164) in (
			select watch, generation, birthday_day, e164 from sms_birthday_people
			where watch = ${trigger} and ${where} limit ${sql.lit(LIST_BATCH)})
		returning e164`.execute(db);
	return result.rows.length;
}

/** People of the list in place born on some days; see `Ledger.birthdays.list.near`. */
export async function listedNear(
	session: Session,
	trigger: string,
	{ days, open }: ListedFilter,
	page: PageOptions<string>,
): Promise<Page<ListedPerson, string>> {
	const kept = await keptList(session, trigger);
	if (!kept) return { items: [] };
	const { items, ...more } = await pageByDay(
		days,
		page,
		(day, after, limit) =>
			session.db
				.selectFrom(({ selectFrom }) =>
					selectFrom('sms_birthday_people')
						.select(['e164', 'data'])
						.where('watch', '=', trigger)
						.where('generation', '=', kept.generation)
						.where('birthday_day', '=', day)
						.where(sql<string>`e164`, '>', after)
						.orderBy('e164')
						.limit(limit)
						.as('people'),
				)
				.select([
					'e164',
					open
						? sql<string>`case when ${isOpen(sql.ref('people.e164'), day, open)} then data end`.as(
								'data',
							)
						: 'data',
				])
				.orderBy('e164')
				.execute(),
		({ e164 }) => e164,
	);
	return {
		items: items.flatMap(({ data }) => (data === null ? [] : (JSON.parse(data) as ListedPerson))),
		...more,
	};
}

/** All that the list in place says of some numbers; see `Ledger.birthdays.list.get`. */
export async function listedPeople(
	session: Session,
	trigger: string,
	numbers: readonly E164[],
): Promise<ListedPerson[]> {
	const kept = await keptList(session, trigger);
	if (!kept) return [];
	const rows = await session.db
		.selectFrom('sms_birthday_people')
		.select('data')
		.where('e164', 'in', session.dialect.among(numbers))
		.where('watch', '=', trigger)
		.where('generation', '=', kept.generation)
		.execute();
	return rows.map(({ data }) => JSON.parse(data) as ListedPerson);
}
