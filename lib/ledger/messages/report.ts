import type { StoredMessage } from '../../message';
import { appendEvents } from '../events';
import { batches, READ_BATCH, type Session, unique } from '../sql';
import { applyReports, type DeliveryReport, fingerprint, nameOf } from './applyReports';
import { type Row, storedMessage } from './messageRow';

export interface ReportAnswer {
	readonly report: DeliveryReport;
	/** The same report came before. */
	readonly repeated: boolean;
	/** Absent when no message is known by that identifier: kept, and applied when one turns up. */
	readonly message?: StoredMessage;
}

/** Records delivery reports, each once, and moves their messages along. */
export async function reportDeliveries(
	session: Session,
	reports: readonly DeliveryReport[],
	now: number,
): Promise<ReportAnswer[]> {
	const keys = await keysOf(session, reports);
	const matched = reports.map((report) => ({ report, key: keys.get(report) }));
	const messages = await applyReports(session, matched, now);
	const fresh = new Set(
		await appendEvents(
			session,
			matched.map(({ report, key }) => eventOf(report, key ? messages.get(key) : undefined)),
			now,
		),
	);
	return matched.map(({ report, key }) => {
		const row = key ? messages.get(key) : undefined;
		const repeated = !fresh.delete(fingerprint(report));
		return { report, repeated, ...(row && { message: storedMessage(row) }) };
	});
}

async function keysOf(
	{ db, dialect }: Session,
	reports: readonly DeliveryReport[],
): Promise<Map<DeliveryReport, string>> {
	const keys = new Map<DeliveryReport, string>();
	for (const batch of batches(reports, READ_BATCH)) {
		const rows = await db
			.selectFrom('sms_messages')
			.select(['key', 'gateway', 'gateway_message_id'])
			.where(
				'gateway_message_id',
				'in',
				dialect.among(unique(batch.map((report) => report.gatewayMessageId))),
			)
			.execute();
		const known = new Map(
			rows.map((row) => [nameOf(row.gateway, row.gateway_message_id), row.key]),
		);
		for (const report of batch) {
			const key = report.key ?? known.get(nameOf(report.gateway, report.gatewayMessageId));
			if (key) keys.set(report, key);
		}
	}
	return keys;
}

const eventOf = (report: DeliveryReport, row: Row | undefined) => ({
	e164: row?.e164 ?? null,
	key: row?.key,
	campaign: row?.campaign,
	kind: 'delivery_report' as const,
	at: report.at,
	data: report,
	gateway: report.gateway,
	gatewayMessageId: report.gatewayMessageId,
	dedupe: fingerprint(report),
});
