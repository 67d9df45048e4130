import type { MessageRef } from '../messages';
import type { PartTable } from '../schema';
import { type Session, unique } from '../sql';
import { type Dated, digest } from './identity';
import { numberOf } from './numberOf';
import { insertParts, isPiece, isUnnumbered } from './pieces';
import type { EventPart, ReportEntry } from './types';

export type Report = Dated<ReportEntry>;

/** A report of a piece; `number` is 0 where the gateway tells its pieces apart by their identifiers alone. */
export type PieceReport = Report & { readonly part: EventPart };

/**
 * The report as one of a piece; `undefined` for one of a whole message. Where the gateway does not say of how
 * many, the message does; of a message that is not known, each is taken as it comes.
 */
export function asPiece(entry: Report, ref: MessageRef | undefined): PieceReport | undefined {
	if (isPiece(entry)) return entry;
	if (!entry.part || !isUnnumbered(entry) || entry.gatewayMessageId === '') return undefined;
	const total = ref?.segments ?? 1;
	return total > 1 ? { ...entry, part: { ...entry.part, total } } : undefined;
}

/** What a piece came to. */
export interface Pieces {
	readonly repeated: boolean;
	/** The report of the whole message, once all of its pieces have told. */
	readonly whole?: { readonly entry: Report; readonly dedupe: string };
	/** Until then what they tell so far. */
	readonly soFar?: Report;
}

export const reportWhole = ({ gateway, key, part, gatewayMessageId }: ReportEntry): string =>
	digest(['report', gateway, key ?? (part?.ref || gatewayMessageId)]);

/**
 * Joins reports of pieces. The whole is delivered only when all of them are, and undelivered when one is;
 * of several reports about one piece the better counts, so that they may come in any order.
 */
export async function takeReportPieces(
	session: Session,
	reports: ReadonlyMap<number, { readonly entry: Report; readonly dedupe: string }>,
	refs: ReadonlyMap<ReportEntry, MessageRef>,
	now: number,
): Promise<Map<number, Pieces>> {
	const pieces = [...reports].flatMap(([i, { entry, dedupe }]) => {
		const ref = refs.get(entry);
		const piece = asPiece(entry, ref);
		return piece ? [{ i, entry: piece, dedupe, whole: reportWhole(entry), ref }] : [];
	});
	if (pieces.length === 0) return new Map();
	const { db, dialect } = session;
	const fresh = await insertParts(
		session,
		pieces.map(({ entry, dedupe, whole, ref }) => ({
			dedupe,
			whole,
			kind: 'report',
			number: entry.part.number,
			total: entry.part.total,
			e164: ref?.e164 ?? numberOf(entry) ?? null,
			message_key: ref?.key ?? null,
			at: entry.at,
			recorded_at: now,
			stops: 0,
			joined: 0,
			data: JSON.stringify(kept(entry)),
		})),
	);
	const rows = await db
		.selectFrom('sms_parts')
		.selectAll()
		.where('whole', 'in', dialect.among(unique(pieces.map(({ whole }) => whole))))
		.orderBy('recorded_at')
		.orderBy('dedupe')
		.execute();
	const byWhole = Map.groupBy(rows, ({ whole }) => whole);
	return new Map(
		pieces.map(({ i, entry, dedupe, whole }) => {
			const { isFinal, ...folded } = fold(byWhole.get(whole) ?? [], entry.part.total);
			const { gateway, account, gatewayMessageId, key, to, e164 } = entry;
			const told: Report = {
				...{ kind: 'report', gateway, account, gatewayMessageId, key, to, e164 },
				...folded,
			};
			const name = `in:${digest([whole, told.status, told.price, told.charged])}`;
			const repeated = !fresh.delete(dedupe);
			const came = isFinal ? { whole: { entry: told, dedupe: name } } : { soFar: told };
			return [i, { repeated, ...came }];
		}),
	);
}

type Told = Pick<ReportEntry, 'status' | 'reason' | 'optedOut' | 'charged' | 'price' | 'currency'>;

/** `name` is that of a piece without a number; a digest, for it may outlive whom the message went to. */
type Kept = Told & { readonly name?: string | undefined };

function kept({ gatewayMessageId, part, ...report }: PieceReport): Kept {
	const { status, reason, optedOut, charged, price, currency } = report;
	const name = part.number === 0 ? digest(gatewayMessageId) : undefined;
	return { status, reason, optedOut, charged, price, currency, name };
}

/** The better of two reports about one piece. */
const RANK: Readonly<Record<ReportEntry['status'], number>> = {
	notKnown: 0,
	accepted: 1,
	undelivered: 2,
	delivered: 3,
};

interface Folded extends Told {
	readonly at: number;
	/** Nothing that still comes changes what became of it, unless for the better. */
	readonly isFinal: boolean;
}

function fold(rows: readonly PartTable[], total: number): Folded {
	const told = rows.map(({ number, at, data }) => {
		const { name, ...report } = JSON.parse(data) as Kept;
		return { ...report, at, which: name ?? number };
	});
	const best = new Map<string | number, (typeof told)[number]>();
	for (const one of told) {
		const known = best.get(one.which);
		if (!known || RANK[one.status] > RANK[known.status]) best.set(one.which, one);
	}
	const pieces = [...best.values()];
	// Also one that was put right since: only with all of them delivered is it certain that the text is.
	const failed = told.find(({ status }) => status === 'undelivered');
	const every = (...statuses: ReportEntry['status'][]) =>
		best.size >= total && pieces.every(({ status }) => statuses.includes(status));
	const isDelivered = every('delivered');
	const isFinal = failed !== undefined || every('delivered', 'notKnown');
	const statusOf = (): ReportEntry['status'] => {
		if (isDelivered) return 'delivered';
		if (failed) return 'undelivered';
		const isKnown = told.some(({ status }) => status !== 'notKnown');
		return isKnown && !isFinal ? 'accepted' : 'notKnown';
	};
	const charged = costOf(told, 'charged');
	const price = costOf(told, 'price');
	const currency = told.find((one) => one.currency !== undefined)?.currency;
	return {
		status: statusOf(),
		isFinal,
		at: Math.max(...told.map((one) => one.at)),
		...(!isDelivered && failed && { reason: failed.reason, optedOut: failed.optedOut }),
		// Less than all of them would pass for a lower price.
		...(charged.size >= total && { charged: sum(charged) }),
		...(price.size >= total && { price: sum(price), currency }),
	};
}

function costOf(
	told: readonly (Told & { readonly which: string | number })[],
	field: 'charged' | 'price',
): Map<string | number, number> {
	const costs = new Map<string | number, number>();
	for (const { which, [field]: cost } of told) {
		if (cost !== undefined) costs.set(which, Math.max(cost, costs.get(which) ?? 0));
	}
	return costs;
}

const sum = (costs: ReadonlyMap<string | number, number>): number =>
	[...costs.values()].reduce((total, cost) => total + cost, 0);
