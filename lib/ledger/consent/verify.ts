import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Subject } from '../../message';
import type { ConsentStateTable } from '../schema';
import { READ_BATCH, type Session, unique } from '../sql';
import { CHAIN_START, type ConsentRow, hashOf } from './chain';
import { EMPTY_SEAL, reseal, storedSeal } from './seal';
import { statesOf } from './standing';
import { afterRecord, unknownSubject } from './state';

/** Something that was done to the consent records by hand. */
export interface ConsentProblem {
	/** The number, or the keyed hash of one erased; absent when only the whole ledger shows it. */
	readonly subject?: Subject;
	/** The record, counted from 1. */
	readonly seq?: number;
	/**
	 * `changed`: its content does not fit its hash. `removed`, `inserted`: the chain is broken there,
	 * or ends too early or too late. `state`: the table of current standings was altered. `seal`: the
	 * records as a whole are not those that were written, a number's entire history having gone or come.
	 */
	readonly kind: 'changed' | 'removed' | 'inserted' | 'state' | 'seal';
}

export interface ConsentVerification {
	readonly records: number;
	readonly numbers: number;
	readonly problems: readonly ConsentProblem[];
	/**
	 * What all records come to. Written down somewhere else, it also finds a forgery by someone who
	 * knows this code and rewrites chain, standings and seal alike, which nothing in the same
	 * database could. Empty when only one number was verified.
	 */
	readonly seal: string;
}

/**
 * Recomputes every hash, chain and standing, of one number or of the whole ledger, and tells what
 * does not fit. Reads in pages, in the order of the chains.
 */
export async function verifyConsent(
	session: Session,
	subject?: Subject,
): Promise<ConsentVerification> {
	const problems: ConsentProblem[] = [];
	let records = 0;
	let numbers = 0;
	let seal = EMPTY_SEAL;
	for await (const chain of chains(session, subject)) {
		records += chain.records.length;
		if (chain.records.length > 0) numbers++;
		seal = reseal(
			seal,
			chain.records.map(({ hash }) => hash),
		);
		problems.push(...problemsOf(chain));
	}
	if (subject !== undefined) return { records, numbers, problems, seal: '' };
	if (seal !== (await storedSeal(session))) problems.push({ kind: 'seal' });
	return { records, numbers, problems, seal };
}

interface Chain {
	readonly subject: Subject;
	readonly records: readonly ConsentRow[];
	/** What the table of standings says. */
	readonly state: ConsentStateTable;
}

function problemsOf({ subject, records, state }: Chain): ConsentProblem[] {
	const problems: ConsentProblem[] = [];
	let derived = unknownSubject(subject);
	for (const record of records) {
		const { seq } = record;
		if (record.hash !== hashOf(record)) problems.push({ subject, seq, kind: 'changed' });
		if (seq > derived.seq + 1) problems.push({ subject, seq: derived.seq + 1, kind: 'removed' });
		else if (record.previous_hash !== (derived.head || CHAIN_START)) {
			problems.push({ subject, seq, kind: 'inserted' });
		}
		derived = afterRecord(derived, record);
	}
	if (derived.seq < state.seq) problems.push({ subject, seq: derived.seq + 1, kind: 'removed' });
	else if (derived.seq > state.seq) problems.push({ subject, seq: derived.seq, kind: 'inserted' });
	else if (problems.length === 0 && !sameState(derived, state))
		problems.push({ subject, kind: 'state' });
	return problems;
}

const sameState = (one: ConsentStateTable, other: ConsentStateTable): boolean =>
	(Object.keys(one) as (keyof ConsentStateTable)[]).every(
		(column) => one[column] === other[column],
	);

/** The chains one after another, with the standing each should lead to. */
async function* chains(session: Session, subject?: Subject): AsyncGenerator<Chain> {
	let after: Subject | undefined;
	for (;;) {
		// The whole ledger takes a while: n8n gets its turn after every page.
		await nextTurn();
		const subjects = subject === undefined ? await nextSubjects(session, after) : [subject];
		const records = await recordsOf(session, subjects);
		const states = await statesOf(session, subjects);
		for (const one of subjects) {
			const state = states.get(one) ?? unknownSubject(one);
			yield { subject: one, records: records.get(one) ?? [], state };
		}
		after = subjects.at(-1);
		if (subject !== undefined || subjects.length === 0) return;
	}
}

/** Numbers that have a record or a standing, so that one without the other is found. */
async function nextSubjects({ db }: Session, after: Subject | undefined): Promise<Subject[]> {
	const from = (table: 'sms_consents' | 'sms_consent_states') =>
		db
			.selectFrom(table)
			.select('subject')
			.distinct()
			.$if(after !== undefined, (query) => query.where('subject', '>', after!))
			.orderBy('subject')
			.limit(READ_BATCH)
			.execute();
	const recorded = await from('sms_consents');
	const standing = await from('sms_consent_states');
	const subjects = unique([...recorded, ...standing].map((row) => row.subject));
	return subjects.sort().slice(0, READ_BATCH);
}

async function recordsOf({ db, dialect }: Session, subjects: readonly Subject[]) {
	const rows = await db
		.selectFrom('sms_consents')
		.selectAll()
		.where('subject', 'in', dialect.among(subjects))
		.orderBy('subject')
		.orderBy('seq')
		.execute();
	return Map.groupBy(rows, (row) => row.subject);
}
