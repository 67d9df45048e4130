import type { Session } from './sql';

/** Keys the ledger keeps for itself; what callers remember is kept apart under a prefix. */
export const META = {
	schema: 'schema',
	id: 'ledger_id',
	secret: 'secret',
	seal: 'consent_seal',
	erasures: 'erasures',
	/** Messages and events of after this moment (epoch ms) have a seal. */
	unsealedUntil: 'unsealed_until',
	/** Messages of until this moment (epoch ms) may have a seal that covers less. */
	narrowSealsUntil: 'narrow_seals_until',
	/** Until this moment (epoch ms) reports without a message were looked at again. */
	straysUntil: 'strays_until',
	/** How many transactions changed an embedded ledger, ever. */
	commits: 'commits',
} as const;

const CALLERS = 'note:';

/** A value a caller stored under `key`. */
export const getNote = (session: Session, key: string): Promise<string | undefined> =>
	readMeta(session, CALLERS + key);

/** The values whose keys begin with `prefix`, in the order of their keys. */
export async function notesUnder({ db }: Session, prefix: string): Promise<string[]> {
	const begins = CALLERS + prefix;
	const rows = await db
		.selectFrom('sms_meta')
		.select(['key', 'value'])
		.where('key', 'like', `${begins}%`)
		.execute();
	// LIKE may find more, by signs of its own and, in SQLite, in other capitals.
	return rows
		.filter(({ key }) => key.startsWith(begins))
		.sort((a, b) => (a.key < b.key ? -1 : 1))
		.map(({ value }) => value);
}

/** Stores a caller's value, over the one before. */
export const setNote = (session: Session, key: string, value: string): Promise<void> =>
	writeMeta(session, CALLERS + key, value);

export async function readMeta({ db }: Session, key: string): Promise<string | undefined> {
	const row = await db
		.selectFrom('sms_meta')
		.select('value')
		.where('key', '=', key)
		.executeTakeFirst();
	return row?.value;
}

export async function writeMeta({ db }: Session, key: string, value: string): Promise<void> {
	await db
		.insertInto('sms_meta')
		.values({ key, value })
		.onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
		.execute();
}
