import { type MessageAction, nextState, type Subject } from '../../message';
import type { Session } from '../sql';
import type { Cancelled } from './cancel';
import { changeMessages, eachMessage } from './changes';
import { type HeardOptOut, hearOptOuts, OPTED_OUT } from './hearOptOuts';
import { type Row, statusOf } from './messageRow';
import { isCharged, moved } from './moved';

/** What a gateway reports of a message. */
export interface DeliveryReport {
	readonly gateway: string;
	readonly gatewayMessageId: string;
	/** The message's key, where the gateway gives it back; it also finds a message of unknown fate. */
	readonly key?: string | undefined;
	/**
	 * `accepted` settles a message of unknown fate; `pending` and `notKnown` change no state, and are kept
	 * for the timeline.
	 */
	readonly status: 'delivered' | 'undelivered' | 'accepted' | 'pending' | 'notKnown';
	/** Epoch milliseconds, by the gateway's clock. */
	readonly at: number;
	readonly reason?: string | undefined;
	/** The gateway says that it was not delivered because the person has opted out there. */
	readonly optedOut?: boolean | undefined;
	/** What the message cost, where the gateway tells it only now: in its own unit… */
	readonly charged?: number | undefined;
	/** …and in money, with the ISO 4217 code. */
	readonly price?: number | undefined;
	readonly currency?: string | undefined;
}

export interface Matched {
	readonly report: DeliveryReport;
	readonly key: string | undefined;
}

/** The messages as they are now, by their keys, and what was stopped for people who have opted out. */
export interface Applied {
	readonly rows: ReadonlyMap<string, Row>;
	readonly stopped: ReadonlyMap<Subject, Cancelled>;
}

/**
 * Moves the messages of these reports along, in the order of the reports. One that says that the
 * person has opted out puts that on record, even where the message's own state does not change.
 */
export async function applyReports(
	session: Session,
	matched: readonly Matched[],
	now: number,
): Promise<Applied> {
	const byKey = Map.groupBy(
		matched.filter((one): one is Matched & { key: string } => one.key !== undefined),
		({ key }) => key,
	);
	const heard: HeardOptOut[] = [];
	const rows = await changeMessages(
		session,
		[...byKey.keys()],
		now,
		eachMessage((row, key) => {
			let after = row;
			for (const { report } of byKey.get(key) ?? []) {
				if (isNewOptOut(report, row)) {
					heard.push({ row, at: report.at, source: `report of ${report.gateway}` });
				}
				after = withCosts(afterReport(after, report, now), report);
			}
			return after === row ? undefined : { before: row, after, by: 'delivery report' };
		}),
	);
	return { rows, stopped: await hearOptOuts(session, heard, now) };
}

const ACTIONS: Readonly<Record<DeliveryReport['status'], MessageAction | undefined>> = {
	delivered: 'deliver',
	undelivered: 'fail',
	accepted: 'accept',
	pending: undefined,
	notKnown: undefined,
};

function afterReport(row: Row, report: DeliveryReport, now: number): Row {
	const action = ACTIONS[report.status];
	const next = action && nextState(statusOf(row), { action, now });
	// What has come to where the report says has nothing to learn from it.
	if (!next?.ok || (action === 'accept' && next.value !== 'accepted')) return row;
	return moved(row, next.value, now, {
		...reasonOf(report),
		...(next.value === 'delivered' && { delivered_at: report.at }),
		gateway: report.gateway,
		// A piece of a text has an identifier of its own.
		gateway_message_id: row.gateway_message_id ?? (report.gatewayMessageId || null),
	});
}

/** What the gateway charged may come late, and then counts instead of what was thought. */
function withCosts(row: Row, { charged, price, currency }: DeliveryReport): Row {
	const isNews = isCharged(row.state) && isCost(charged) && charged !== row.charged;
	const isPriced =
		isCost(price) && (price !== row.price || (currency !== undefined && currency !== row.currency));
	if (!isNews && !isPriced) return row;
	return {
		...row,
		...(isNews && { charged }),
		...(isPriced && { price, currency: currency ?? row.currency }),
	};
}

const isCost = (value: number | undefined): value is number =>
	value !== undefined && Number.isFinite(value) && value >= 0;

export const saysOptedOut = ({ status, reason, optedOut }: DeliveryReport): boolean =>
	status === 'undelivered' && (optedOut === true || reason === OPTED_OUT);

/** Asking again about an old message must not stop someone who has said yes again since. */
const isNewOptOut = (report: DeliveryReport, { state, reason }: Row): boolean =>
	saysOptedOut(report) && !(FAILED.has(state) && reason === OPTED_OUT);

const FAILED: ReadonlySet<Row['state']> = new Set(['refused', 'undelivered']);

const reasonOf = (report: DeliveryReport): Pick<Row, 'reason' | 'detail'> => {
	const { reason = '' } = report;
	if (!saysOptedOut(report)) return { reason, detail: '' };
	return { reason: OPTED_OUT, detail: reason === OPTED_OUT ? '' : reason };
};

/** One message as its gateway names it. */
export const nameOf = (gateway: string | null, id: string | null): string =>
	JSON.stringify([gateway, id]);

/** Equal for the same report delivered twice. */
export const fingerprint = ({ gateway, gatewayMessageId, status, at }: DeliveryReport): string =>
	`report:${JSON.stringify([gateway, gatewayMessageId, status, at])}`;
