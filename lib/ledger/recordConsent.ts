import { campaignId, forbids, type Subject, type ToCancelAtGateway } from '../message';
import {
	appendRecords,
	type ConsentEntry,
	erasedAliases,
	type NewConsent,
	sealRecords,
	standingOf,
	statesOf,
} from './consent';
import { cancelKeys, type Cancelled, stoppable } from './messages';
import { type Session, unique } from './sql';

export interface ConsentRecorded extends Cancelled {
	/** Records that were new; what was on record word for word is not written twice. */
	readonly recorded: number;
}

/**
 * Puts statements on record. An opt-out binds from the moment this returns, for every worker: what
 * was held, given out or claimed for the number is cancelled in the same transaction, and what the
 * gateway has scheduled is named, so that it can be cancelled there.
 */
export async function recordConsent(
	session: Session,
	entries: readonly ConsentEntry[],
	now: number,
): Promise<ConsentRecorded> {
	const statements = entries.map((entry) => statementOf(entry, now));
	const lifted = await liftErased(session, statements);
	const { records } = await appendRecords(session, [...statements, ...lifted]);
	const optOuts = records.filter(({ kind }) => kind === 'opt_out');
	const cancelled = await cancelFor(session, unique(optOuts.map(({ subject }) => subject)), now);
	await sealRecords(session, records);
	return { recorded: records.length - lifted.length, ...cancelled };
}

function statementOf(entry: ConsentEntry, now: number): NewConsent {
	const undated = entry.kind === 'imported' ? null : now;
	return {
		subject: entry.e164,
		kind: entry.kind,
		status: entry.kind === 'opt_out' ? '' : entry.status,
		scope: entry.scope ?? '',
		source: entry.source ?? '',
		proof: entry.proof ?? '',
		campaign: entry.campaign ? campaignId(entry.campaign) || null : null,
		// A clock that is ahead must not make a statement that nothing can overrule.
		at: entry.at === undefined ? undated : Math.min(entry.at, now),
		recorded_at: now,
	};
}

/**
 * When an erased person says yes again, the opt-out kept under the keyed hash is lifted there too,
 * without a word about who it is.
 */
async function liftErased(
	session: Session,
	statements: readonly NewConsent[],
): Promise<NewConsent[]> {
	const optIns = statements.filter(({ kind }) => kind === 'opt_in');
	if (optIns.length === 0) return [];
	const aliases = await erasedAliases(session, unique(optIns.map(({ subject }) => subject)));
	const erased = await statesOf(session, [...aliases.values()]);
	return optIns.flatMap((statement) => {
		const subject = aliases.get(statement.subject);
		if (subject === undefined || !erased.has(subject)) return [];
		return [{ ...statement, subject, scope: '', source: '', proof: '', campaign: null }];
	});
}

/** Cancels what may no longer be sent to these numbers. */
async function cancelFor(
	session: Session,
	numbers: readonly Subject[],
	now: number,
): Promise<Cancelled> {
	const all = { cancelled: 0, atGateway: [] as ToCancelAtGateway[] };
	if (numbers.length === 0) return all;
	const standings = await standingOf(session, numbers);
	for (let after: number | undefined = 0; after !== undefined;) {
		const { keys, next } = await stoppable(session, { numbers }, after);
		const some = await cancelKeys(session, keys, { now, reason: 'opted_out' }, (row) => {
			const optOut = standings.get(row.e164)?.optOut;
			return optOut !== undefined && forbids(optOut.scope, row.purpose);
		});
		all.cancelled += some.cancelled;
		all.atGateway.push(...some.atGateway);
		after = next;
	}
	return all;
}

/** What several batches come to together. */
export const sumRecorded = (batches: readonly ConsentRecorded[]): ConsentRecorded => ({
	recorded: batches.reduce((sum, { recorded }) => sum + recorded, 0),
	cancelled: batches.reduce((sum, { cancelled }) => sum + cancelled, 0),
	atGateway: batches.flatMap(({ atGateway }) => atGateway),
});
