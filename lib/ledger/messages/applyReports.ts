import { nextState } from '../../message';
import type { Session } from '../sql';
import { changeMessages, eachMessage } from './changes';
import { type HeardOptOut, hearOptOuts, OPTED_OUT } from './hearOptOuts';
import { type Row, statusOf } from './messageRow';
import { moved } from './moved';

/** What a gateway reports of a message. */
export interface DeliveryReport {
	readonly gateway: string;
	readonly gatewayMessageId: string;
	/** The message's key, where the gateway gives it back; it also finds a message of unknown fate. */
	readonly key?: string | undefined;
	/** `pending` changes no state; it is kept for the timeline. */
	readonly status: 'delivered' | 'undelivered' | 'pending';
	/** Epoch milliseconds, by the gateway's clock. */
	readonly at: number;
	readonly reason?: string | undefined;
	/** The gateway says that it was not delivered because the person has opted out there. */
	readonly optedOut?: boolean | undefined;
}

export interface Matched {
	readonly report: DeliveryReport;
	readonly key: string | undefined;
}

/**
 * Moves the messages of these reports along, in the order of the reports. One that says that the
 * person has opted out puts that on record, even where the message's own state does not change.
 */
export async function applyReports(
	session: Session,
	matched: readonly Matched[],
	now: number,
): Promise<Map<string, Row>> {
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
				if (report.status === 'pending') continue;
				if (isNewOptOut(report, row)) {
					heard.push({ row, at: report.at, source: `report of ${report.gateway}` });
				}
				const action = report.status === 'delivered' ? 'deliver' : 'fail';
				const next = nextState(statusOf(after), { action, now });
				if (!next.ok) continue;
				after = moved(after, next.value, now, {
					...reasonOf(report),
					gateway: report.gateway,
					gateway_message_id: report.gatewayMessageId,
				});
			}
			return after === row ? undefined : { before: row, after, by: 'delivery report' };
		}),
	);
	await hearOptOuts(session, heard, now);
	return rows;
}

const saysOptedOut = ({ status, reason, optedOut }: DeliveryReport): boolean =>
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
