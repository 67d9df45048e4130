import { isErased, type StoredMessage } from '../../message';
import {
	applyReports,
	type Cancelled,
	type DeliveryReport,
	getMessages,
	hearOptOuts,
	matchReports,
	type MessageRef,
	saysOptedOut,
	storedMessage,
} from '../messages';
import { type Session, unique } from '../sql';
import { keepEvents } from './keepEvents';
import { numberOf } from './numberOf';
import { asPiece, type Pieces, type Report, takeReportPieces } from './reportPieces';
import type { ReportEntry, TakenIn } from './types';

/** A report of a whole message, whether it came so or in pieces. */
interface Whole {
	readonly entry: Report;
	readonly dedupe: string;
	readonly ref: MessageRef | undefined;
}

/** Takes in what became of messages, each report once, and moves them along. */
export async function takeReports(
	session: Session,
	reports: ReadonlyMap<number, { readonly entry: Report; readonly dedupe: string }>,
	now: number,
): Promise<Map<number, TakenIn>> {
	if (reports.size === 0) return new Map();
	const entries = [...reports.values()].map(({ entry }) => entry);
	const refs = await matchReports(session, entries);
	const pieces = await takeReportPieces(session, reports, refs, now);
	const isPiece = (entry: Report) => asPiece(entry, refs.get(entry)) !== undefined;
	const wholes = new Map<number, Whole>();
	for (const [i, { entry, dedupe }] of reports) {
		const whole = isPiece(entry) ? pieces.get(i)?.whole : { entry, dedupe };
		if (whole) wholes.set(i, { ...whole, ref: refs.get(entry) });
	}
	const kept = await keepEvents(session, [...wholes.values()].map(eventOf), now);
	const news = new Set([...kept].flatMap(([name, { fresh }]) => (fresh ? [name] : [])));
	const isNews = ({ dedupe }: Whole) => news.delete(dedupe);
	const fresh = new Map([...wholes].filter(([, whole]) => isNews(whole)));
	const { rows, stopped } = await applyReports(
		session,
		[...[...fresh.values()].map(matched), ...partly(pieces, reports, refs)],
		now,
	);
	const strangers = await hearOptOuts(session, [...fresh.values()].flatMap(strangerOf), now);
	const others = unique([...refs.values()].map(({ key }) => key)).filter((key) => !rows.has(key));
	const known = others.length === 0 ? undefined : await getMessages(session, others);
	const messageOf = (key: string | undefined): StoredMessage | undefined => {
		const row = rows.get(key ?? '');
		return row ? storedMessage(row) : known?.get(key ?? '');
	};
	const stoppedFor = (entry: Report, isFresh: boolean): Cancelled => {
		const number = refs.get(entry)?.e164 ?? entry.e164;
		const one = isFresh && number && (stopped.get(number) ?? strangers.get(number));
		return one || { cancelled: 0, atGateway: [] };
	};
	return new Map(
		[...reports].map(([i, { entry }]) => {
			const whole = wholes.get(i);
			const event = whole && kept.get(whole.dedupe);
			const message = messageOf(refs.get(entry)?.key);
			const isWhole = event && (fresh.has(i) || !isPiece(entry));
			return [
				i,
				{
					id: isWhole ? event.id : 0,
					entry: whole?.entry ?? entry,
					likely: false,
					repeated: isPiece(entry) ? pieces.get(i)?.repeated === true : !fresh.has(i),
					...stoppedFor(entry, fresh.has(i)),
					...(isWhole && { output: 'deliveryReport' as const }),
					...(message && { message }),
				},
			];
		}),
	);
}

/** Every no is heard, also one about a message that this ledger does not know. */
const strangerOf = ({ entry, ref }: Whole) => {
	const { e164, at, gateway } = entry;
	if (ref || e164 === undefined || !saysOptedOut(reportOf(entry))) return [];
	return [{ row: { e164, campaign: null }, at, source: `report of ${gateway}` }];
};

const matched = ({ entry, ref }: Whole) => ({ report: reportOf(entry), key: ref?.key });

/** Pieces show that the gateway has the message, and what it cost, before all of them are there. */
const partly = (
	pieces: ReadonlyMap<number, Pieces>,
	reports: ReadonlyMap<number, { readonly entry: Report }>,
	refs: ReadonlyMap<ReportEntry, MessageRef>,
) =>
	[...pieces].flatMap(([i, { soFar }]) => {
		const entry = reports.get(i)?.entry;
		const key = entry && refs.get(entry)?.key;
		return soFar && key ? [{ report: reportOf(soFar), key }] : [];
	});

const reportOf = (entry: Report): DeliveryReport => entry;

const eventOf = ({ entry, dedupe, ref }: Whole) => {
	// Number, key and identifier would tell who it was.
	const isForgotten = ref !== undefined && isErased(ref.e164);
	const data = isForgotten
		? { ...entry, to: undefined, e164: undefined, key: undefined, gatewayMessageId: '' }
		: entry;
	return {
		e164: ref?.e164 ?? numberOf(entry) ?? null,
		key: ref?.key,
		campaign: ref?.campaign,
		kind: 'delivery_report' as const,
		at: entry.at,
		data,
		gateway: entry.gateway,
		gatewayMessageId: data.gatewayMessageId || undefined,
		dedupe,
		account: entry.account,
		output: 'deliveryReport',
	};
};
