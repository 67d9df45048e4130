import { sealEvent } from '../proof';
import { named, type Session } from '../sql';
import { applyReports, type DeliveryReport, nameOf } from './applyReports';
import type { Row } from './messageRow';

/** Applies reports that came before the gateway's own answer told which message they speak of. */
export async function settleEarlyReports(
	session: Session,
	rows: readonly Row[],
	now: number,
): Promise<void> {
	const { db, dialect } = session;
	const ids = new Map(
		rows.flatMap((row) =>
			row.gateway_message_id ? [[nameOf(row.gateway, row.gateway_message_id), row] as const] : [],
		),
	);
	if (ids.size === 0) return;
	const early = await db
		.selectFrom('sms_events')
		.selectAll()
		.where('kind', '=', named('delivery_report'))
		.where('message_key', 'is', null)
		.where(
			'gateway_message_id',
			'in',
			dialect.among([...ids.values()].map((row) => row.gateway_message_id ?? '')),
		)
		.orderBy('id')
		.execute();
	const matched = early.flatMap((event) => {
		const row = ids.get(nameOf(event.gateway, event.gateway_message_id));
		return row ? [{ event, row, report: JSON.parse(event.data) as DeliveryReport }] : [];
	});
	await applyReports(
		session,
		matched.map(({ report, row }) => ({ report, key: row.key })),
		now,
	);
	for (const { event, row } of matched) {
		const whose = { message_key: row.key, e164: row.e164, campaign: row.campaign };
		await db
			.updateTable('sms_events')
			.set({ ...whose, seal: sealEvent(session.secret, { ...event, ...whose }) })
			.where('id', '=', event.id)
			.execute();
	}
}
