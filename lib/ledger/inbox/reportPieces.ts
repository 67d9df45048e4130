import type { MessageRef } from '../messages';
import type { PartTable } from '../schema';
import { type Session, unique } from '../sql';
import { type Dated, digest } from './identity';
import { numberOf } from './numberOf';
import { insertParts, isPiece } from './pieces';
import type { ReportEntry } from './types';

export type Report = Dated<ReportEntry>;

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
	const pieces = [...reports].flatMap(([i, { entry, dedupe }]) =>
		isPiece(entry) ? [{ i, entry, dedupe, whole: reportWhole(entry) }] : [],
	);
	if (pieces.length === 0) return new Map();
	const { db, dialect } = session;
	const fresh = await insertParts(
		session,
		pieces.map(({ entry, dedupe, whole }) => ({
			dedupe,
			whole,
			kind: 'report',
			number: entry.part.number,
			total: entry.part.total,
			e164: refs.get(entry)?.e164 ?? numberOf(entry) ?? null,
			message_key: refs.get(entry)?.key ?? null,
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

type Kept = Pick<ReportEntry, 'status' | 'reason' | 'optedOut' | 'charged' | 'price' | 'currency'>;

const kept = ({ status, reason, optedOut, charged, price, currency }: ReportEntry): Kept => ({
	status,
	reason,
	optedOut,
	charged,
	price,
	currency,
});

/** The better of two reports about one piece. */
const RANK: Readonly<Record<ReportEntry['status'], number>> = {
	notKnown: 0,
	accepted: 1,
	undelivered: 2,
	delivered: 3,
};

interface Folded extends Kept {
	readonly at: number;
	/** Nothing that still comes changes what became of it, unless for the better. */
	readonly isFinal: boolean;
}

function fold(rows: readonly PartTable[], total: number): Folded {
	const told = rows.map(({ number, at, data }) => ({
		number,
		at,
		...(JSON.parse(data) as Kept),
	}));
	const best = new Map<number, (typeof told)[number]>();
	for (const one of told) {
		const known = best.get(one.number);
		if (!known || RANK[one.status] > RANK[known.status]) best.set(one.number, one);
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
	told: readonly (Kept & { readonly number: number })[],
	field: 'charged' | 'price',
): Map<number, number> {
	const costs = new Map<number, number>();
	for (const { number, [field]: cost } of told) {
		if (cost !== undefined) costs.set(number, Math.max(cost, costs.get(number) ?? 0));
	}
	return costs;
}

const sum = (costs: ReadonlyMap<number, number>): number =>
	[...costs.values()].reduce((total, cost) => total + cost, 0);
