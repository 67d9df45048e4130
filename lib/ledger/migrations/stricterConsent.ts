import type { Subject } from '../../message';
import type { ConsentRow } from '../consent/chain';
import { saidWithin } from '../consent/saidWithin';
import { afterRecord, BLOCKED, unknownSubject } from '../consent/state';
import type { ConsentStateTable } from '../schema';
import { READ_BATCH, type Session, updateRows } from '../sql';
import type { Migration } from './migration';

/**
 * Consent records can tell a date from a moment, and what stands for each number is derived anew: the
 * order in which the records were made decides now, where a claimed time did (see `afterRecord`). The
 * records themselves stay as they are, hashes and all.
 */
export const stricterConsent: Migration = {
	statements: () => [
		'alter table sms_consents add column day text',
		'alter table sms_consent_states rename column opt_in_at to proven_opt_in_at',
		'alter table sms_consent_states add column opt_out_all_until bigint',
		'alter table sms_consent_states add column opt_out_marketing_until bigint',
		// What only a gateway can still stop is looked for at every run that has its credential.
		`create index sms_messages_scheduled on sms_messages (send_at) where state = 'scheduled'`,
	],
	async rows(session) {
		let after = await deriveAnew(session);
		while (after !== undefined) after = await deriveAnew(session, after);
	},
};

const DERIVED = [
	'proven_opt_in_at', 'opt_out_all_at', 'opt_out_all_until', 'opt_out_marketing_at',
	'opt_out_marketing_until', 'blocked', 'consent_kind', 'consent_status', 'consent_scope',
	'consent_source', 'consent_proof', 'consent_at',
] as const; // prettier-ignore

/** @returns the last number of the page; `undefined` when there was none */
async function deriveAnew(session: Session, after?: Subject): Promise<Subject | undefined> {
	const { db, dialect } = session;
	const states = await db
		.selectFrom('sms_consent_states')
		.selectAll()
		.$if(after !== undefined, (query) => query.where('subject', '>', after!))
		.orderBy('subject')
		.limit(READ_BATCH)
		.execute();
	const subjects = states.map(({ subject }) => subject);
	const records = await db
		.selectFrom('sms_consents')
		.selectAll()
		.where('subject', 'in', dialect.among(subjects))
		.orderBy('subject')
		.orderBy('seq')
		.execute();
	const chains = Map.groupBy(records, ({ subject }) => subject);
	const rows = states.map((state) => derivedFrom(chains.get(state.subject) ?? [], state));
	await updateRows(session, 'subject', { table: 'sms_consent_states', columns: DERIVED, rows });
	return subjects.at(-1);
}

function derivedFrom(chain: readonly ConsentRow[], state: ConsentStateTable): ConsentStateTable {
	const derived = chain.reduce(afterRecord, unknownSubject(state.subject));
	const isWhole = derived.seq === state.seq && derived.head === state.head;
	return isWhole ? derived : asItStood(state);
}

/** Records that someone took away must free nobody: `verify` finds them, and the opt-out stands on. */
function asItStood(state: ConsentStateTable): ConsentStateTable {
	const kept = (at: number | null, level: number) => {
		if (at === null || state.blocked !== level) return { at: null, until: null };
		return { at, until: saidWithin({ at, day: null, recorded_at: Infinity }).until };
	};
	const all = kept(state.opt_out_all_at, BLOCKED.all);
	const marketing = kept(state.opt_out_marketing_at, BLOCKED.marketing);
	return {
		...state,
		proven_opt_in_at: null,
		opt_out_all_at: all.at,
		opt_out_all_until: all.until,
		opt_out_marketing_at: marketing.at,
		opt_out_marketing_until: marketing.until,
	};
}
