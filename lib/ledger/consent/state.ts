import type { Subject } from '../../message';
import type { ConsentStateTable } from '../schema';
import type { ConsentRow } from './chain';
import { CHAIN_START } from './chain';
import { saidWithin } from './saidWithin';

/**
 * What a record says.
 *
 * - `opt_in`: the person said yes (a form, START). It lifts an opt-out that was recorded before it.
 * - `imported`: a list says that the person agreed. It counts where no opt-out stands, and never
 *   lifts one: a list may be older than a STOP, whatever its date says.
 * - `opt_out`: the person said stop; scope `all` or `marketing`.
 * - `start`: the person took a STOP of theirs back (START). What stood before it counts again, and nothing
 *   more: it is no consent, and lifts no opt-out that came from elsewhere.
 * - `erased`: the person's data were erased, what remains is under a keyed hash.
 */
export type ConsentKind = 'opt_in' | 'imported' | 'opt_out' | 'start' | 'erased';

/** Values of `blocked`. */
export const BLOCKED = { nothing: 0, marketing: 1, all: 2 } as const;

/** A number of which nothing is on record. */
export const unknownSubject = (subject: Subject): ConsentStateTable => ({
	subject,
	seq: 0,
	head: CHAIN_START,
	proven_opt_in_at: null,
	opt_out_all_at: null,
	opt_out_all_until: null,
	opt_out_marketing_at: null,
	opt_out_marketing_until: null,
	kept_all_at: null,
	kept_all_until: null,
	kept_all_by: null,
	kept_marketing_at: null,
	kept_marketing_until: null,
	blocked: BLOCKED.nothing,
	consent_kind: '',
	consent_status: '',
	consent_scope: '',
	consent_source: '',
	consent_proof: '',
	consent_at: null,
});

/**
 * The state after one more record. The order in which the records were made decides, for a clock or a
 * form can claim any time, and a claimed time must not beat a STOP:
 *
 * - An opt-out binds from when it is recorded, however old it says it is. The one exception is a
 *   person who had said yes again since: an opt-in on record that proves a later time of its own.
 * - An opt-in lifts what was recorded before it, unless by its own time it is not later than that.
 * - A START lifts what the person's own STOP made, by its own time and no later one, and leaves the rest.
 * - Where only a date is told, a STOP counts as said at the end of that day and a yes at its beginning,
 *   on whichever clock of the world is last and first (see `saidWithin`).
 *
 * An opt-in proves its own time when it says what shows it (`proof`: the reply's text, the form's
 * entry) and tells the moment by itself, which is before it was recorded. One that was given "now" only
 * says when it was written down. Nor does it prove anything against an opt-out that, by the clock, was
 * recorded before it was even given: then the clock ran ahead. A list (`imported`) proves nothing.
 */
export function afterRecord(state: ConsentStateTable, record: ConsentRow): ConsentStateTable {
	const next = { ...state, seq: record.seq, head: record.hash, ...whatItChanges(record, state) };
	return { ...next, blocked: blockedBy(next) };
}

function whatItChanges(
	record: ConsentRow,
	state: ConsentStateTable,
): Partial<ConsentStateTable> | undefined {
	switch (record.kind as ConsentKind) {
		case 'opt_in':
			return { ...liftedBy(record, state), ...provenBy(record, state), ...agreedTo(record, state) };
		case 'imported':
			return agreedTo(record, state);
		case 'start':
			return record.status === ANSWERED ? undefined : takenBackBy(record, state);
		case 'opt_out':
		case 'erased':
			return isAnswered(record, state)
				? undefined
				: { ...standingWith(record, state), ...keptWith(record, state) };
	}
}

/**
 * The status of an opt-out or a `start` that came late: by the clock of its gateway the person had said the
 * contrary since, and that is on record already.
 */
export const ANSWERED = 'answered';

/** The opt-outs that are lifted by an opt-in. */
function liftedBy(record: ConsentRow, state: ConsentStateTable): Partial<ConsentStateTable> {
	const { from } = saidWithin(record);
	const isLifted = (until: number | null) => until !== null && from > until;
	return {
		...(isLifted(state.opt_out_all_until) && { opt_out_all_at: null, opt_out_all_until: null }),
		...(isLifted(state.opt_out_marketing_until) && {
			opt_out_marketing_at: null,
			opt_out_marketing_until: null,
		}),
		...(isLifted(state.kept_all_until) && NOTHING_KEPT),
		...(isLifted(state.kept_marketing_until) && {
			kept_marketing_at: null,
			kept_marketing_until: null,
		}),
	};
}

const NOTHING_KEPT = { kept_all_at: null, kept_all_until: null, kept_all_by: null };

/**
 * What a START leaves standing: the opt-outs that did not come by a reply of the person. One that a gateway
 * told of goes where the same gateway tells of the START: it has lifted it too.
 */
function takenBackBy(record: ConsentRow, before: ConsentStateTable): Partial<ConsentStateTable> {
	const { from } = saidWithin(record);
	const isLifted = (until: number | null) => until !== null && from > until;
	const [, gateway] = STARTED_AT.exec(record.source) ?? [];
	const lifts = gateway !== undefined && before.kept_all_by === gateway;
	const kept = lifts && isLifted(before.kept_all_until) ? NOTHING_KEPT : undefined;
	const state = { ...before, ...kept };
	return {
		...kept,
		...(isLifted(state.opt_out_all_until) && {
			opt_out_all_at: state.kept_all_at,
			opt_out_all_until: state.kept_all_until,
		}),
		...(isLifted(state.opt_out_marketing_until) && {
			opt_out_marketing_at: state.kept_marketing_at,
			opt_out_marketing_until: state.kept_marketing_until,
		}),
	};
}

/** Sources of what a gateway itself tells of, by its id. */
const STARTED_AT = /^(?:opt-in of|reply, heard by) (\w+)$/;
const STOPPED_AT = /^(?:opt-out|refusal|report) of (\w+)$/;

/** Sources of what a person wrote: surely a STOP, or likely one. */
export const REPLY = 'reply';
export const LIKELY_REPLY = 'reply (likely)';

function provenBy(record: ConsentRow, state: ConsentStateTable): Partial<ConsentStateTable> {
	const provesItsTime = record.proof !== '' && record.at !== null && record.at < record.recorded_at;
	if (!provesItsTime) return {};
	const { from } = saidWithin(record);
	return { proven_opt_in_at: Math.max(state.proven_opt_in_at ?? from, from) };
}

/** Whether the person had already said yes again when this opt-out was recorded. */
function isAnswered(record: ConsentRow, { proven_opt_in_at: yes }: ConsentStateTable): boolean {
	if (record.status === ANSWERED) return true;
	return yes !== null && yes > saidWithin(record).until && yes < record.recorded_at;
}

/** Of several opt-outs the one that counts as said last stands for all. */
function standingWith(record: ConsentRow, state: ConsentStateTable): Partial<ConsentStateTable> {
	const { at } = record;
	const { until } = saidWithin(record);
	const isLast = (standing: number | null) => standing === null || until > standing;
	if (record.scope === 'all' && isLast(state.opt_out_all_until)) {
		return { opt_out_all_at: at, opt_out_all_until: until };
	}
	if (record.scope === 'marketing' && isLast(state.opt_out_marketing_until)) {
		return { opt_out_marketing_at: at, opt_out_marketing_until: until };
	}
	return {};
}

/**
 * What of it no START lifts. A gateway's word of somebody whose own STOP stands follows from that STOP, and
 * goes with it.
 */
function keptWith(record: ConsentRow, state: ConsentStateTable): Partial<ConsentStateTable> {
	const { at, source, scope } = record;
	if (source === REPLY || source === LIKELY_REPLY) return {};
	const { until } = saidWithin(record);
	const isLast = (kept: number | null) => kept === null || until > kept;
	if (scope === 'marketing' && isLast(state.kept_marketing_until)) {
		return { kept_marketing_at: at, kept_marketing_until: until };
	}
	if (scope !== 'all') return {};
	const [, gateway = ''] = STOPPED_AT.exec(source) ?? [];
	if (gateway !== '' && state.opt_out_all_until !== null && state.kept_all_until === null)
		return {};
	return {
		kept_all_by: [null, gateway].includes(state.kept_all_by) ? gateway : '',
		...(isLast(state.kept_all_until) && { kept_all_at: at, kept_all_until: until }),
	};
}

/** The consent that counts is the latest one; an imported one without a date is older than any. */
function agreedTo(record: ConsentRow, state: ConsentStateTable): Partial<ConsentStateTable> {
	if (state.consent_kind !== '' && (record.at ?? 0) < (state.consent_at ?? 0)) return {};
	return {
		consent_kind: record.kind,
		consent_status: record.status,
		consent_scope: record.scope,
		consent_source: record.source,
		consent_proof: record.proof,
		consent_at: record.at,
	};
}

function blockedBy(state: ConsentStateTable): number {
	if (state.opt_out_all_until !== null) return BLOCKED.all;
	return state.opt_out_marketing_until === null ? BLOCKED.nothing : BLOCKED.marketing;
}
