import type { Subject } from '../../message';
import type { ConsentStateTable } from '../schema';
import { CHAIN_START, hashOf } from './chain';
import type { Chain } from './chains';
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

/** Recomputes every hash, link and the standing of one number, and tells what does not fit. */
export function chainProblems({ subject, records, state }: Chain): readonly ConsentProblem[] {
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
