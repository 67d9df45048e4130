import type { E164 } from '../../phone';
import { insertRows, type Session, unique } from '../sql';

export interface ContactList {
	readonly name: string;
	readonly members: number;
	/** Epoch milliseconds. */
	readonly createdAt: number;
}

/** Adds known people to a list, which is made when it is new. Numbers that are no contact are left out. */
export async function addToList(
	session: Session,
	list: string,
	numbers: readonly E164[],
	now: number,
): Promise<void> {
	await insertRows(session, {
		table: 'sms_lists',
		columns: ['name', 'created_at'],
		rows: [{ name: list, created_at: now }],
	});
	const known = await session.db
		.selectFrom('sms_contacts')
		.select('e164')
		.where('e164', 'in', session.dialect.among(unique(numbers)))
		.orderBy('e164')
		.execute();
	await insertRows(session, {
		table: 'sms_list_members',
		columns: ['list', 'e164', 'added_at'],
		rows: known.map(({ e164 }) => ({ list, e164, added_at: now })),
	});
}

export async function removeFromList(
	{ db, dialect }: Session,
	list: string,
	numbers: readonly E164[],
): Promise<void> {
	await db
		.deleteFrom('sms_list_members')
		.where('list', '=', list)
		.where('e164', 'in', dialect.among(numbers))
		.execute();
}

export async function removeTag(
	{ db, dialect }: Session,
	tag: string,
	numbers: readonly E164[],
): Promise<void> {
	await db
		.deleteFrom('sms_contact_tags')
		.where('tag', '=', tag)
		.where('e164', 'in', dialect.among(numbers))
		.execute();
}

/** Every list, by name. */
export async function contactLists({ db }: Session): Promise<ContactList[]> {
	const rows = await db
		.selectFrom('sms_lists')
		.leftJoin('sms_list_members', 'sms_list_members.list', 'sms_lists.name')
		.select(({ fn }) => [
			'sms_lists.name',
			'sms_lists.created_at',
			fn.count<number>('sms_list_members.e164').as('members'),
		])
		.groupBy(['sms_lists.name', 'sms_lists.created_at'])
		.orderBy('sms_lists.name')
		.execute();
	return rows.map(({ name, members, created_at: createdAt }) => ({ name, members, createdAt }));
}
