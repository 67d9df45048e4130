import { campaignId } from '../message';
import {
	appendRecords,
	type ConsentEntry,
	erasedAliases,
	hasBegun,
	type NewConsent,
	sealRecords,
	statesOf,
} from './consent';
import { type Cancelled, cancelOptedOut } from './messages';
import { type Session, unique } from './sql';
import { weigh, type Weighed } from './weigh';

export interface ConsentRecorded extends Cancelled, Weighed {
	/** Records that were new; what was on record word for word is not written twice. */
	readonly recorded: number;
}

/**
 * Puts statements on record. An opt-out binds from the moment this returns, for every worker: what
 * was held, given out or claimed for the number is cancelled in the same transaction, and what the
 * gateway has scheduled is named, so that it can be cancelled there. A statement that does not bind or
 * lift anything, because another one counts, is named with it.
 */
export async function recordConsent(
	session: Session,
	entries: readonly ConsentEntry[],
	now: number,
): Promise<ConsentRecorded> {
	const statements = entries.map((entry) => statementOf(entry, now));
	const lifted = await liftErased(session, statements);
	const appended = await appendRecords(session, [...statements, ...lifted]);
	const { records } = appended;
	const optOuts = records.filter(({ kind }) => kind === 'opt_out');
	const stopped = unique(optOuts.map(({ subject }) => subject));
	const cancelled = await cancelOptedOut(session, stopped, now);
	const weighed = await weigh(session, statements, appended);
	await sealRecords(session, records);
	const told = new Set(statements.map(({ subject }) => subject));
	const recorded = records.filter(({ subject }) => told.has(subject)).length;
	return { recorded, ...weighed, ...cancelled };
}

function statementOf(entry: ConsentEntry, now: number): NewConsent {
	const undated = entry.kind === 'imported' ? null : now;
	const { day = '' } = entry;
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
		day: hasBegun(day, now) ? day : '',
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

/** What several batches come to together. */
export const sumRecorded = (batches: readonly ConsentRecorded[]): ConsentRecorded => ({
	recorded: batches.reduce((sum, { recorded }) => sum + recorded, 0),
	effective: batches.reduce((sum, { effective }) => sum + effective, 0),
	lifted: batches.reduce((sum, { lifted }) => sum + lifted, 0),
	overruled: batches.flatMap(({ overruled }) => overruled),
	cancelled: batches.reduce((sum, { cancelled }) => sum + cancelled, 0),
	atGateway: batches.flatMap(({ atGateway }) => atGateway),
});
