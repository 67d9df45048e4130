import type { E164 } from '../../phone';
import type { Session } from '../sql';
import { dated, identityOf } from './identity';
import { lockWholes } from './lockWholes';
import { numberOf } from './numberOf';
import { isPiece, isUnnumbered } from './pieces';
import { overduePeople, takeIncomplete, takeReplyPieces } from './replyPieces';
import { reportWhole, type Report } from './reportPieces';
import { type Person, readReply, type Said } from './said';
import { takeReports } from './takeReports';
import { takeSaid } from './takeSaid';
import type { InboxEntry, TakeInOptions, TakenIn, Understood } from './types';

/** What became of each entry, and texts of before whose missing pieces are not waited for any longer. */
export interface TakenTogether {
	readonly taken: readonly TakenIn[];
	readonly late: readonly TakenIn[];
}

/**
 * Writes down what gateways told and does what follows from it; see `Ledger.inbox.takeIn`. What is told by
 * one who calls again, because our answer was lost, changes nothing a second time.
 */
export async function takeIn(
	session: Session,
	entries: readonly InboxEntry[],
	options: TakeInOptions,
): Promise<TakenTogether> {
	const { now } = options;
	await lockWholes(session, [...(await overduePeople(session, now)), ...entries.flatMap(lockOf)]);
	const reports = new Map<number, { entry: Report; dedupe: string }>();
	const others = new Map<number, { entry: Said['entry']; dedupe: string }>();
	for (const [i, entry] of entries.entries()) {
		const dedupe = await identityOf(session, entry, now);
		const one = dated(entry, now);
		if (one.kind === 'report') reports.set(i, { entry: one, dedupe });
		else others.set(i, { entry: one, dedupe });
	}
	const taken = await takeReports(session, reports, now);
	const { said, pieces } = await readAll(session, others, options);
	const late = await takeIncomplete(session, now);
	const answers = await takeSaid(session, [...said, ...late], now);
	said.forEach(({ i }, nth) => taken.set(i ?? -1, answers[nth]!));
	for (const [i, piece] of pieces) taken.set(i, piece);
	return {
		taken: entries.flatMap((_, i) => taken.get(i) ?? []),
		late: answers.slice(said.length),
	};
}

/** Takes as it is what is not waited for any longer; see `Ledger.inbox.settle`. */
export async function settleIncomplete(session: Session, now: number): Promise<TakenIn[]> {
	await lockWholes(session, await overduePeople(session, now));
	return await takeSaid(session, await takeIncomplete(session, now), now);
}

/** Reports of whole messages need nobody to wait: the message itself is locked. */
function lockOf(entry: InboxEntry): string[] {
	if (entry.kind !== 'report') return [numberOf(entry) ?? ''];
	return isPiece(entry) || isUnnumbered(entry) ? [reportWhole(entry)] : [];
}

async function readAll(
	session: Session,
	others: ReadonlyMap<number, { readonly entry: Said['entry']; readonly dedupe: string }>,
	options: TakeInOptions,
): Promise<{ said: Said[]; pieces: Map<number, TakenIn> }> {
	const people = await peopleOf(
		session,
		[...others.values()].flatMap(({ entry }) => entry.e164 ?? []),
	);
	const cut = [...others].flatMap(([i, { entry, dedupe }]) =>
		entry.kind === 'reply' && isPiece(entry) ? [{ i, entry, dedupe }] : [],
	);
	const joined = await takeReplyPieces(session, cut, people, options);
	const pieces = new Map<number, TakenIn>();
	const said = [...others].flatMap(([i, { entry, dedupe }]): Said[] => {
		const piece = joined.get(i);
		if (piece?.said) return [piece.said];
		if (piece) {
			const { repeated } = piece;
			pieces.set(i, { id: 0, entry, likely: false, repeated, cancelled: 0, atGateway: [] });
			return [];
		}
		if (entry.kind !== 'reply') return [{ i, entry, dedupe, understood: { outcome: entry.kind } }];
		const understood: Understood = readReply(
			entry,
			people.get(entry.e164 ?? ''),
			options.understand,
		);
		return [{ i, entry, dedupe, understood }];
	});
	return { said, pieces };
}

async function peopleOf(
	{ db, dialect }: Session,
	numbers: readonly E164[],
): Promise<ReadonlyMap<string, Person>> {
	if (numbers.length === 0) return new Map();
	const rows = await db
		.selectFrom('sms_contacts')
		.select(['e164', 'country', 'language'])
		.where('e164', 'in', dialect.among(numbers))
		.execute();
	return new Map(rows.map(({ e164, ...person }) => [e164, person]));
}
