import { setImmediate as nextTurn } from 'node:timers/promises';
import { META, readMeta, writeMeta } from '../meta';
import { READ_BATCH, type Session } from '../sql';

/**
 * What all consent records together come to: the exclusive or of their hashes, in hexadecimal. It
 * finds what no single chain can show: a number whose whole history was removed, or made up.
 */
export const EMPTY_SEAL = '0'.repeat(64);

/** Adds records to a seal, or takes them out again; the order does not matter. */
export function reseal(seal: string, hashes: Iterable<string>): string {
	const sum = Buffer.from(seal, 'hex');
	for (const hash of hashes) {
		const bytes = Buffer.from(hash, 'hex');
		for (let i = 0; i < sum.length; i++) sum[i]! ^= bytes[i] ?? 0;
	}
	return sum.toString('hex');
}

/** Keeps the stored seal up to date. Last in its transaction, since all writers wait for this row. */
export async function updateSeal(session: Session, hashes: readonly string[]): Promise<void> {
	const { db, dialect } = session;
	const row = await db
		.selectFrom('sms_meta')
		.select('value')
		.where('key', '=', META.seal)
		.modifyEnd(dialect.forUpdate)
		.executeTakeFirst();
	await writeMeta(session, META.seal, reseal(row?.value ?? EMPTY_SEAL, hashes));
}

export const storedSeal = async (session: Session): Promise<string> =>
	(await readMeta(session, META.seal)) ?? EMPTY_SEAL;

/** What all records come to now, read once more from the first to the last. */
export async function sealOfAll({ db }: Session): Promise<string> {
	let seal = EMPTY_SEAL;
	let after = 0;
	for (;;) {
		await nextTurn();
		const rows = await db
			.selectFrom('sms_consents')
			.select(['id', 'hash'])
			.where('id', '>', after)
			.orderBy('id')
			.limit(READ_BATCH)
			.execute();
		const last = rows.at(-1);
		if (!last) return seal;
		seal = reseal(
			seal,
			rows.map(({ hash }) => hash),
		);
		after = last.id;
	}
}
