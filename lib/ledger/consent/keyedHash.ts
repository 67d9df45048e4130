import { createHmac } from 'node:crypto';
import { erasedAlias, type ErasedAlias } from '../../message';
import { META, readMeta } from '../meta';
import type { Session } from '../sql';

/**
 * What stands for a number, or for a message's key, after the person was erased: an HMAC-SHA-256
 * with a secret that only this ledger has.
 *
 * It protects whoever appears in an export, a report or a copied table: without the secret nobody
 * can try all numbers of a country until one fits, as with a plain hash. It does not protect from
 * someone who holds the whole ledger, secret included: that person can ask it about any number,
 * which is exactly what the ledger itself must be able to do, so as not to text the person again.
 */
export const keyedHash = (secret: string, value: string): ErasedAlias =>
	erasedAlias(createHmac('sha256', secret).update(value).digest('hex'));

/** Whether the ledger ever erased someone; until then nobody need be looked for by hash. */
const hasErasures = async (session: Session): Promise<boolean> =>
	(await readMeta(session, META.erasures)) !== undefined;

/**
 * Each value with the one it may be stored under after an erasure; empty as long as the ledger has
 * never erased anybody.
 */
export async function erasedAliases(
	session: Session,
	values: readonly string[],
): Promise<ReadonlyMap<string, ErasedAlias>> {
	if (!(await hasErasures(session))) return new Map();
	return new Map(values.map((value) => [value, keyedHash(session.secret, value)]));
}
