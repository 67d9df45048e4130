import type { Subject } from '../../message';
import type { ConsentStateTable } from '../schema';
import type { ConsentRow } from './chain';
import { CHAIN_START } from './chain';

/**
 * What a record says.
 *
 * - `opt_in`: the person said yes (a form, START). It lifts an earlier opt-out.
 * - `imported`: a list says that the person agreed. It counts where no opt-out stands, and never
 *   lifts one: a list may be older than a STOP, whatever its date says.
 * - `opt_out`: the person said stop; scope `all` or `marketing`.
 * - `erased`: the person's data were erased, what remains is under a keyed hash.
 */
export type ConsentKind = 'opt_in' | 'imported' | 'opt_out' | 'erased';

/** Values of `blocked`. */
export const BLOCKED = { nothing: 0, marketing: 1, all: 2 } as const;

/** A number of which nothing is on record. */
export const unknownSubject = (subject: Subject): ConsentStateTable => ({
	subject,
	seq: 0,
	head: CHAIN_START,
	opt_in_at: null,
	opt_out_all_at: null,
	opt_out_marketing_at: null,
	blocked: BLOCKED.nothing,
	consent_kind: '',
	consent_status: '',
	consent_scope: '',
	consent_source: '',
	consent_proof: '',
	consent_at: null,
});

/**
 * The state after one more record. It is worth what the records say, in whatever order they came in:
 * of two statements the later one (by `at`, when the person made it) counts, and the opt-out when
 * both bear the same time.
 */
export function afterRecord(state: ConsentStateTable, record: ConsentRow): ConsentStateTable {
	const next = { ...state, seq: record.seq, head: record.hash };
	const at = record.at ?? null;
	switch (record.kind as ConsentKind) {
		case 'opt_in':
		case 'imported':
			if (outranks(record, state)) Object.assign(next, consentOf(record));
			if (record.kind === 'opt_in') next.opt_in_at = latest(state.opt_in_at, at);
			break;
		case 'opt_out':
		case 'erased':
			if (record.scope === 'all') next.opt_out_all_at = latest(state.opt_out_all_at, at);
			if (record.scope === 'marketing') {
				next.opt_out_marketing_at = latest(state.opt_out_marketing_at, at);
			}
	}
	next.blocked = blockedBy(next);
	return next;
}

/** An imported consent without a date is older than any with one. */
const outranks = (record: ConsentRow, state: ConsentStateTable): boolean =>
	state.consent_kind === '' || (record.at ?? 0) >= (state.consent_at ?? 0);

const consentOf = (record: ConsentRow) => ({
	consent_kind: record.kind,
	consent_status: record.status,
	consent_scope: record.scope,
	consent_source: record.source,
	consent_proof: record.proof,
	consent_at: record.at,
});

const latest = (one: number | null, other: number | null): number | null =>
	one === null ? other : Math.max(one, other ?? one);

function blockedBy(state: ConsentStateTable): number {
	const stands = (optOut: number | null): boolean =>
		optOut !== null && (state.opt_in_at === null || state.opt_in_at <= optOut);
	if (stands(state.opt_out_all_at)) return BLOCKED.all;
	return stands(state.opt_out_marketing_at) ? BLOCKED.marketing : BLOCKED.nothing;
}
