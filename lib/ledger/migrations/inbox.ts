import type { Subject } from '../../message';
import { afterRecord, unknownSubject } from '../consent/state';
import { READ_BATCH, type Session, updateRows } from '../sql';
import type { Migration } from './migration';

/**
 * Events can be given out to workflows, and texts come in pieces. What stands for each number tells apart
 * the opt-outs that came by a reply of the person, which a START takes back. Events of before are given to
 * nobody: no workflow waited for them.
 */
export const inbox: Migration = {
	statements: ({ code }) => [
		`alter table sms_events add column account ${code}`,
		'alter table sms_events add column output text',
		'alter table sms_events add column given_until bigint',
		'alter table sms_events add column given_to text',
		'alter table sms_events add column confirmed_at bigint',
		'alter table sms_events add column answer text',
		// Has all that is asked of an event before it is given out.
		`create index sms_events_to_give on sms_events (output, id, account, given_until)
			where output is not null and confirmed_at is null`,
		`create index sms_events_replies on sms_events (campaign, e164) where kind = 'reply'`,
		`create table sms_parts (
			dedupe ${code} primary key,
			whole ${code} not null,
			kind text not null,
			number integer not null, total integer not null,
			e164 ${code}, message_key ${code},
			at bigint not null, recorded_at bigint not null,
			stops integer not null,
			joined integer not null,
			data text not null)`,
		'create index sms_parts_by_whole on sms_parts (whole)',
		`create index sms_parts_waiting on sms_parts (recorded_at) where kind = 'reply' and joined = 0`,
		'create index sms_parts_by_person on sms_parts (e164) where e164 is not null',
		'create index sms_parts_by_message on sms_parts (message_key) where message_key is not null',
		'alter table sms_consent_states add column kept_all_at bigint',
		'alter table sms_consent_states add column kept_all_until bigint',
		'alter table sms_consent_states add column kept_all_by text',
		'alter table sms_consent_states add column kept_marketing_at bigint',
		'alter table sms_consent_states add column kept_marketing_until bigint',
		`update sms_consent_states
			set kept_all_at = opt_out_all_at, kept_all_until = opt_out_all_until, kept_all_by = ''
			where opt_out_all_until is not null`,
		`update sms_consent_states
			set kept_marketing_at = opt_out_marketing_at, kept_marketing_until = opt_out_marketing_until
			where opt_out_marketing_until is not null`,
	],
	async rows(session) {
		let after = await tellApart(session);
		while (after !== undefined) after = await tellApart(session, after);
	},
};

const KEPT = [
	'kept_all_at',
	'kept_all_until',
	'kept_all_by',
	'kept_marketing_at',
	'kept_marketing_until',
] as const;

/**
 * Derives anew what is kept of those who have an opt-out by a reply, or by a gateway's word.
 *
 * @returns the last number of the page; `undefined` when there was none
 */
async function tellApart(session: Session, after?: Subject): Promise<Subject | undefined> {
	const { db, dialect } = session;
	const told = await db
		.selectFrom('sms_consents')
		.select('subject')
		.distinct()
		.where('kind', '=', 'opt_out')
		.where((eb) =>
			eb.or([eb('source', 'in', ['reply', 'reply (likely)']), eb('source', 'like', '% of %')]),
		)
		.$if(after !== undefined, (query) => query.where('subject', '>', after!))
		.orderBy('subject')
		.limit(READ_BATCH)
		.execute();
	const subjects = told.map(({ subject }) => subject);
	const states = await db
		.selectFrom('sms_consent_states')
		.selectAll()
		.where('subject', 'in', dialect.among(subjects))
		.execute();
	const records = await db
		.selectFrom('sms_consents')
		.selectAll()
		.where('subject', 'in', dialect.among(subjects))
		.orderBy('subject')
		.orderBy('seq')
		.execute();
	const chains = Map.groupBy(records, ({ subject }) => subject);
	const rows = states.flatMap((state) => {
		const derived = (chains.get(state.subject) ?? []).reduce(
			afterRecord,
			unknownSubject(state.subject),
		);
		// Where somebody took records away, nothing that stands is taken for the person's own.
		return derived.head === state.head ? [derived] : [];
	});
	await updateRows(session, 'subject', { table: 'sms_consent_states', columns: KEPT, rows });
	return subjects.at(-1);
}
