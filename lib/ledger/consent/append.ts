import type { Subject } from '../../message';
import type { ConsentStateTable } from '../schema';
import { insertRows, storable, unique, updateRows } from '../sql';
import type { Session } from '../sql';
import { type ConsentRow, hashOf } from './chain';
import { updateSeal } from './seal';
import { afterRecord, unknownSubject } from './state';

/** A record before it has its place in the chain. */
export type NewConsent = Omit<ConsentRow, 'seq' | 'previous_hash' | 'hash'>;

/** The records that were new, and the states of their numbers before and after. */
export interface Appended {
	readonly records: readonly ConsentRow[];
	readonly before: ReadonlyMap<string, ConsentStateTable>;
	readonly after: ReadonlyMap<string, ConsentStateTable>;
}

const RECORD_COLUMNS = [
	'subject', 'seq', 'kind', 'status', 'scope', 'source', 'proof', 'campaign', 'at', 'day',
	'recorded_at', 'previous_hash', 'hash',
] as const; // prettier-ignore

const STATE_COLUMNS = [
	'seq', 'head', 'proven_opt_in_at', 'opt_out_all_at', 'opt_out_all_until', 'opt_out_marketing_at',
	'opt_out_marketing_until', 'kept_all_at', 'kept_all_until', 'kept_all_by', 'kept_marketing_at',
	'kept_marketing_until', 'blocked', 'consent_kind', 'consent_status', 'consent_scope',
	'consent_source', 'consent_proof', 'consent_at',
] as const; // prettier-ignore

/**
 * Appends records to the chains of their numbers and moves the derived states along. What is on
 * record already, word for word, is not written again, so that a repeated import adds nothing.
 * The rows of the states stay locked until the transaction ends; call `sealRecords` last in it.
 */
export async function appendRecords(
	session: Session,
	entries: readonly NewConsent[],
): Promise<Appended> {
	// Always in the same order, so that two writers cannot wait for each other.
	const subjects = unique(entries.map(({ subject }) => subject)).sort();
	const before = await lockStates(session, subjects);
	const known = await knownStatements(session, subjects);
	const after = new Map(before);
	const records: ConsentRow[] = [];
	for (const entry of entries.map(storableEntry)) {
		const statement = fingerprint(entry);
		const state = after.get(entry.subject) ?? unknownSubject(entry.subject);
		if (known.has(statement)) continue;
		known.add(statement);
		const unsealed = { ...entry, seq: state.seq + 1, previous_hash: state.head };
		const record = { ...unsealed, hash: hashOf(unsealed) };
		records.push(record);
		after.set(entry.subject, afterRecord(state, record));
	}
	await insertRows(session, { table: 'sms_consents', columns: RECORD_COLUMNS, rows: records });
	const changed = unique(records.map(({ subject }) => subject)).map((subject) =>
		after.get(subject)!,
	);
	const rows = { table: 'sms_consent_states' as const, columns: STATE_COLUMNS, rows: changed };
	await updateRows(session, 'subject', rows);
	return { records, before, after };
}

/** Takes the new records into the seal of the whole ledger. */
export const sealRecords = (session: Session, records: readonly ConsentRow[]): Promise<void> =>
	records.length === 0
		? Promise.resolve()
		: updateSeal(
				session,
				records.map(({ hash }) => hash),
			);

async function lockStates(session: Session, subjects: readonly Subject[]) {
	const { db, dialect } = session;
	await insertRows(session, {
		table: 'sms_consent_states',
		columns: ['subject', ...STATE_COLUMNS],
		rows: subjects.map(unknownSubject),
	});
	const rows = await db
		.selectFrom('sms_consent_states')
		.selectAll()
		.where('subject', 'in', dialect.among(subjects))
		.orderBy('subject')
		.modifyEnd(dialect.forUpdate)
		.execute();
	return new Map<string, ConsentStateTable>(rows.map((row) => [row.subject, row]));
}

async function knownStatements({ db, dialect }: Session, subjects: readonly Subject[]) {
	const rows = await db
		.selectFrom('sms_consents')
		.select(['subject', 'kind', 'status', 'scope', 'source', 'proof', 'at'])
		.where('subject', 'in', dialect.among(subjects))
		.execute();
	return new Set(rows.map(fingerprint));
}

type Statement = Pick<
	ConsentRow,
	'subject' | 'kind' | 'status' | 'scope' | 'source' | 'proof' | 'at'
>;

const fingerprint = ({ subject, kind, status, scope, source, proof, at }: Statement): string =>
	JSON.stringify([subject, kind, status, scope, source, proof, at]);

/** What is hashed must be what is stored. */
const storableEntry = (entry: NewConsent): NewConsent => ({
	...entry,
	scope: storable(entry.scope),
	source: storable(entry.source),
	proof: storable(entry.proof),
});
