import {
	ANSWERED,
	type Appended,
	appendRecords,
	type ConsentStanding,
	erasedAliases,
	LIKELY_REPLY,
	type NewConsent,
	REPLY,
	sealRecords,
	standingOf,
	statesOf,
} from '../consent';
import type { E164 } from '../../phone';
import { cancelOptedOutOf, type Cancelled, type Row } from '../messages';
import { type Session, storable, unique } from '../sql';
import type { Said } from './said';
import type { RecordedConsent } from './types';

/** What somebody said, kept as this event, of the message that it answers. */
export interface Heard {
	readonly id: number;
	readonly e164: E164;
	readonly said: Said;
	readonly message: Row | undefined;
}

/** What it brought about. */
export interface Consequence extends Cancelled {
	readonly recorded: RecordedConsent;
}

/**
 * Puts stops and starts on record, in the order in which they came, and cancels what may no longer be sent.
 * Each person's are taken one after another, so that it is known of each what it changed.
 */
export async function hear(
	session: Session,
	heard: readonly Heard[],
	now: number,
): Promise<Map<number, Consequence>> {
	const consequences = new Map<number, Consequence>();
	if (heard.length === 0) return consequences;
	const late = await latecomers(session, heard);
	const records: Appended['records'][number][] = [];
	for (const round of rounds(heard)) {
		const numbers = round.map(({ e164 }) => e164);
		const before = await standingOf(session, numbers);
		const statements = round.map((one) => statementOf(one, late.has(one.id), now));
		const aliases = await aliasesOf(session, statements);
		const appended = await appendRecords(session, [...statements, ...aliases]);
		records.push(...appended.records);
		const stopped = appended.records.filter(({ kind }) => kind === 'opt_out');
		const cancelled = await cancelOptedOutOf(
			session,
			unique(stopped.map(({ subject }) => subject)),
			now,
		);
		const after = await standingOf(session, numbers);
		for (const { id, e164, said } of round) {
			consequences.set(id, {
				recorded: recordedOf(said, before.get(e164) ?? {}, after.get(e164) ?? {}),
				...(cancelled.get(e164) ?? { cancelled: 0, atGateway: [] }),
			});
		}
	}
	await sealRecords(session, records);
	return consequences;
}

/** At most one of each person in a round. */
function rounds(heard: readonly Heard[]): Heard[][] {
	const all: Heard[][] = [];
	const counts = new Map<E164, number>();
	for (const one of heard) {
		const nth = counts.get(one.e164) ?? 0;
		counts.set(one.e164, nth + 1);
		(all[nth] ??= []).push(one);
	}
	return all;
}

function statementOf({ e164, said, message }: Heard, isLate: boolean, now: number): NewConsent {
	const { entry, understood } = said;
	const stops = understood.outcome !== 'optIn';
	const isLikely = understood.outcome === 'likelyOptOut';
	return {
		subject: e164,
		kind: stops ? 'opt_out' : 'start',
		status: isLate ? ANSWERED : '',
		scope: !stops ? '' : isLikely ? 'marketing' : (understood.scope ?? 'all'),
		source: sourceOf(said),
		proof: entry.kind === 'reply' ? proofOf(entry.text) : proofOf(entry.how),
		campaign: message?.campaign ?? null,
		at: entry.at,
		day: '',
		recorded_at: now,
	};
}

function sourceOf({ entry, understood }: Said): string {
	if (entry.kind === 'optOut') return `opt-out of ${entry.gateway}`;
	if (entry.kind === 'optIn') return `opt-in of ${entry.gateway}`;
	if (understood.outcome === 'likelyOptOut') return LIKELY_REPLY;
	// What the gateway itself took for a START it has lifted at its end too.
	const isStart = understood.outcome === 'optIn';
	return isStart && entry.kind === 'reply' && entry.keyword === 'start'
		? `${REPLY}, heard by ${entry.gateway}`
		: REPLY;
}

const LONGEST_PROOF = 500;

/** The text on one line, and as it was written where that is something else. */
function proofOf(text: string): string {
	const plain = text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
	const proof = plain === text ? text : `${plain} (as written: ${text})`;
	return storable(proof.slice(0, LONGEST_PROOF));
}

function recordedOf(said: Said, before: ConsentStanding, after: ConsentStanding): RecordedConsent {
	const level = ({ optOut }: ConsentStanding) => (optOut ? (optOut.scope === 'all' ? 2 : 1) : 0);
	const { understood } = said;
	if (understood.outcome === 'optIn') {
		return { kind: 'start', effective: level(after) < level(before) };
	}
	const scope = understood.outcome === 'likelyOptOut' ? 'marketing' : (understood.scope ?? 'all');
	return { kind: 'opt_out', scope, effective: level(after) > level(before) };
}

/** A START is heard of the erased person too, without a word about who it is. */
async function aliasesOf(
	session: Session,
	statements: readonly NewConsent[],
): Promise<NewConsent[]> {
	const starts = statements.filter(({ kind }) => kind === 'start');
	const aliases = await erasedAliases(session, unique(starts.map(({ subject }) => subject)));
	const erased = await statesOf(session, [...aliases.values()]);
	return starts.flatMap((statement) => {
		const subject = aliases.get(statement.subject);
		if (subject === undefined || !erased.has(subject)) return [];
		return [{ ...statement, subject, proof: '', campaign: null }];
	});
}

/**
 * What came late: by the clock of the same gateway the person had said the contrary since. The clocks of
 * two gateways prove nothing, so there a STOP counts as said when it came, and is not taken back by a START
 * of before.
 */
async function latecomers(session: Session, heard: readonly Heard[]): Promise<ReadonlySet<number>> {
	const { db, dialect } = session;
	const rows = await db
		.selectFrom('sms_events')
		.select(['id', 'e164', 'gateway', 'at', 'recorded_at', 'output', 'data'])
		.where('e164', 'in', dialect.among(unique(heard.map(({ e164 }) => e164))))
		.where('output', 'in', ['optOut', 'optIn'])
		.execute();
	const before = Map.groupBy(rows, ({ e164 }) => e164);
	const isLate = ({ id, e164, said: { entry, understood } }: Heard): boolean => {
		const earlier = (before.get(e164) ?? []).filter((row) => row.id < id);
		if (understood.outcome === 'optIn') {
			return earlier.some(
				(row) =>
					row.output === 'optOut' && row.gateway !== entry.gateway && row.recorded_at >= entry.at,
			);
		}
		return earlier.some(
			(row) =>
				row.output === 'optIn' &&
				row.gateway === entry.gateway &&
				row.at > entry.at &&
				(entry.kind === 'reply' || isHeardByGateway(row.data)),
		);
	};
	return new Set(heard.filter(isLate).map(({ id }) => id));
}

function isHeardByGateway(data: string): boolean {
	const { kind, keyword } = JSON.parse(data) as { kind?: unknown; keyword?: unknown };
	return kind === 'optIn' || keyword === 'start';
}
