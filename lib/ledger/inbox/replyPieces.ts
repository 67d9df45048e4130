import type { PartTable } from '../schema';
import { named, type Session, unique } from '../sql';
import { digest } from './identity';
import { numberOf } from './numberOf';
import { insertParts } from './pieces';
import { readReply, type Person, type Reply, type Said, saysStop } from './said';
import type { EventPart, ReplyEntry, Understand, Understood } from './types';

/** So long the missing pieces of a text are waited for. */
export const PIECES_AWAITED_MS = 10 * 60_000;

/** What a piece came to: the whole text where it was the last one that was missing. */
export interface PieceTaken {
	readonly repeated: boolean;
	readonly said?: Said;
}

type Piece = Reply & { readonly part: EventPart };

interface Waiting extends PartTable {
	readonly entry: Piece;
}

export const replyWhole = ({ gateway, account = '', from, to, part }: ReplyEntry): string =>
	digest(['reply', gateway, account, from, to, part?.ref, part?.total]);

/**
 * Keeps pieces of texts until all are there, and joins them in their order. The whole is read as one text:
 * a last piece "STOP" is no STOP by itself.
 */
export async function takeReplyPieces(
	session: Session,
	pieces: readonly { readonly i: number; readonly entry: Piece; readonly dedupe: string }[],
	people: ReadonlyMap<string, Person>,
	{ now, understand }: { readonly now: number; readonly understand: Understand },
): Promise<Map<number, PieceTaken>> {
	const taken = new Map<number, PieceTaken>();
	if (pieces.length === 0) return taken;
	const { db, dialect } = session;
	const wholes = unique(pieces.map(({ entry }) => replyWhole(entry)));
	const waiting = Map.groupBy(await waitingOf(session, wholes), ({ whole }) => whole);
	const dedupes = pieces.map(({ dedupe }) => dedupe);
	const known = await db
		.selectFrom('sms_parts')
		.select('dedupe')
		.where('dedupe', 'in', dialect.among(dedupes))
		.execute();
	const seen = new Set(known.map(({ dedupe }) => dedupe));
	const fresh: Waiting[] = [];
	const joined: string[] = [];
	for (const { i, entry, dedupe } of pieces) {
		if (seen.has(dedupe)) {
			taken.set(i, { repeated: true });
			continue;
		}
		seen.add(dedupe);
		const whole = replyWhole(entry);
		const person = people.get(entry.e164 ?? '');
		const read = (reply: ReplyEntry) => readReply(reply, person, understand);
		const before = waiting.get(whole) ?? [];
		const piece: Waiting = { ...rowOf(entry, dedupe, whole, now), entry, stops: 0 };
		const all = [...before, piece];
		const set = oneOfEach(all);
		const stops = [entry, textOf(set)].some((text) => saysStop(read(text)));
		const row = { ...piece, stops: Number(stops) };
		fresh.push(row);
		if (set.length < entry.part.total) {
			waiting.set(whole, [...before, row]);
			taken.set(i, { repeated: false });
			continue;
		}
		const used = new Set(set.map((one) => one.dedupe));
		joined.push(...used);
		waiting.set(
			whole,
			all.filter((one) => !used.has(one.dedupe)),
		);
		const text = textOf(set);
		const told = { entry: text, understood: understoodWhole(read(text), set) };
		const parts = { total: entry.part.total, missing: 0 };
		taken.set(i, { repeated: false, said: { i, ...told, dedupe: nameOf(set), parts } });
	}
	await insertParts(session, fresh);
	await markJoined(session, joined);
	return taken;
}

/** Texts that stay incomplete: taken as they are. A STOP in any piece makes an opt-out likely. */
export async function takeIncomplete(session: Session, now: number): Promise<Said[]> {
	const { db } = session;
	const overdue = await db
		.selectFrom('sms_parts')
		.select('whole')
		.distinct()
		.where('kind', '=', named('reply'))
		.where('joined', '=', named(0))
		.where('recorded_at', '<=', now - PIECES_AWAITED_MS)
		.execute();
	if (overdue.length === 0) return [];
	const rows = await waitingOf(
		session,
		overdue.map(({ whole }) => whole),
	);
	const said: Said[] = [];
	const joined: string[] = [];
	for (const [, waiting] of Map.groupBy(rows, ({ whole }) => whole)) {
		let rest = waiting;
		while (rest[0] && rest[0].recorded_at <= now - PIECES_AWAITED_MS) {
			const set = oneOfEach(rest);
			const used = new Set(set.map(({ dedupe }) => dedupe));
			rest = rest.filter(({ dedupe }) => !used.has(dedupe));
			joined.push(...used);
			const outcome = set.some(({ stops }) => stops === 1) ? 'likelyOptOut' : 'none';
			const { total } = rest[0] ?? set[0]!;
			const parts = { total, missing: total - set.length };
			said.push({ entry: textOf(set), dedupe: nameOf(set), understood: { outcome }, parts });
		}
	}
	await markJoined(session, joined);
	return said;
}

/** The names by which texts that are not waited for any longer are locked. */
export async function overduePeople({ db }: Session, now: number): Promise<string[]> {
	const rows = await db
		.selectFrom('sms_parts')
		.select('e164')
		.distinct()
		.where('kind', '=', named('reply'))
		.where('joined', '=', named(0))
		.where('recorded_at', '<=', now - PIECES_AWAITED_MS)
		.execute();
	return rows.map(({ e164 }) => e164 ?? '');
}

async function waitingOf({ db, dialect }: Session, wholes: readonly string[]): Promise<Waiting[]> {
	const rows = await db
		.selectFrom('sms_parts')
		.selectAll()
		.where('whole', 'in', dialect.among(wholes))
		.where('joined', '=', named(0))
		.orderBy('recorded_at')
		.orderBy('dedupe')
		.execute();
	return rows.map((row) => ({ ...row, entry: JSON.parse(row.data) as Piece }));
}

const rowOf = (entry: Piece, dedupe: string, whole: string, now: number) => ({
	dedupe,
	whole,
	kind: 'reply' as const,
	number: entry.part.number,
	total: entry.part.total,
	e164: numberOf(entry) ?? null,
	message_key: null,
	at: entry.at,
	recorded_at: now,
	joined: 0,
	data: JSON.stringify(entry),
});

/** The first of each number, in the order of the text: a reference is used again soon. */
function oneOfEach(waiting: readonly Waiting[]): Waiting[] {
	const first = new Map<number, Waiting>();
	for (const one of waiting) if (!first.has(one.number)) first.set(one.number, one);
	return [...first.values()].sort((a, b) => a.number - b.number);
}

/** The text of these pieces; where one is missing, that is shown. */
function textOf(set: readonly Waiting[]): Reply {
	const { kind, gateway, account, gatewayMessageId, from, e164, to, country, language } =
		set[0]!.entry;
	const join = (text: (piece: Piece) => string): string =>
		set
			.map((one, i) => {
				const gap = one.number > (set[i - 1]?.number ?? 0) + 1 ? GAP : '';
				const end = i === set.length - 1 && one.number < one.total ? GAP : '';
				return `${gap}${text(one.entry)}${end}`;
			})
			.join('');
	const others = set.some((one) => one.entry.otherText !== undefined);
	return {
		...{ kind, gateway, account, gatewayMessageId, from, e164, to, country, language },
		text: join((piece) => piece.text),
		...(others && { otherText: join((piece) => piece.otherText ?? piece.text) }),
		at: Math.max(...set.map(({ at }) => at)),
	};
}

const GAP = ' […] ';

/** A gateway may take one piece for a STOP, and block the person: then somebody looks. */
function understoodWhole(understood: Understood, set: readonly Waiting[]): Understood {
	const isStopThere = set.some(({ entry }) => entry.keyword === 'stop');
	return isStopThere && !saysStop(understood) ? { outcome: 'likelyOptOut' } : understood;
}

const nameOf = (set: readonly Waiting[]): string => `in:${digest(set.map(({ dedupe }) => dedupe))}`;

async function markJoined({ db, dialect }: Session, dedupes: readonly string[]): Promise<void> {
	if (dedupes.length === 0) return;
	await db
		.updateTable('sms_parts')
		// The event has the text.
		.set({ joined: 1, data: '' })
		.where('dedupe', 'in', dialect.among(dedupes))
		.execute();
}
