import type { StoredMessage } from '../../message';
import { erasedAliases } from '../consent';
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
	const refs = await matchReports(session, reports);
	const matched = reports.map((report) => ({ report, key: refs.get(report)?.key }));
	const { rows: messages } = await applyReports(session, matched, now);
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

/** What a report needs of a message to be found. */
type Named = Pick<DeliveryReport, 'gateway' | 'gatewayMessageId' | 'key'>;

/** A message as other tables refer to it. */
export type MessageRef = Pick<Row, 'key' | 'e164' | 'campaign' | 'segments'>;

/** The messages that reports are about: by our own key, where the gateway gives it back, else by its own. */
export async function matchReports<Report extends Named>(
	session: Session,
	reports: readonly Report[],
): Promise<Map<Report, MessageRef>> {
	const refs = new Map<Report, MessageRef>();
	for (const batch of batches(reports, READ_BATCH)) {
		const named = await refsBy(session, 'gateway_message_id', batch.map(idOf));
		const byName = new Map(named.map((row) => [nameOf(row.gateway, row.gateway_message_id), row]));
		const keys = unique(batch.flatMap(({ key }) => key ?? []));
		const aliases = await erasedAliases(session, keys);
		const keyed = await refsBy(session, 'key', [...keys, ...aliases.values()]);
		// One with a reference of its own is not meant by its key: that is what an earlier form of it went by.
		const byKey = new Map(keyed.flatMap((row) => (row.reference ? [] : [[row.key, row] as const])));
		const others = keys.filter((key) => !byKey.has(key) && !byKey.has(aliases.get(key) ?? ''));
		const referred = await refsBy(session, 'reference', others);
		const byReference = new Map(referred.map((row) => [row.reference, row]));
		for (const report of batch) {
			const { key = '', gateway, gatewayMessageId } = report;
			const ref =
				byKey.get(key) ??
				byKey.get(aliases.get(key) ?? '') ??
				byReference.get(key) ??
				byName.get(nameOf(gateway, gatewayMessageId));
			if (ref) refs.set(report, ref);
		}
	}
	return refs;
}

const idOf = ({ gatewayMessageId }: Named): string => gatewayMessageId;

async function refsBy(
	{ db, dialect }: Session,
	column: 'key' | 'reference' | 'gateway_message_id',
	values: readonly string[],
) {
	const wanted = unique(values).filter((value) => value !== '');
	if (wanted.length === 0) return [];
	return await db
		.selectFrom('sms_messages')
		.select(['key', 'reference', 'e164', 'campaign', 'segments', 'gateway', 'gateway_message_id'])
		.where(column, 'in', dialect.among(wanted))
		.execute();
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
