import type { Subject } from '../../message';
import type { ConsentTable } from '../schema';
import type { Session } from '../sql';
import type { ConsentKind } from './state';
import type { ConsentRecord } from './types';

/** Every record of one number, in the order in which they were made. */
export async function consentHistory({ db }: Session, e164: Subject): Promise<ConsentRecord[]> {
	const rows = await db
		.selectFrom('sms_consents')
		.selectAll()
		.where('subject', '=', e164)
		.orderBy('seq')
		.execute();
	return rows.map(consentRecord);
}

const consentRecord = (row: Omit<ConsentTable, 'id'>): ConsentRecord => ({
	seq: row.seq,
	kind: row.kind as ConsentKind,
	status: row.status,
	scope: row.scope,
	source: row.source,
	proof: row.proof,
	recordedAt: row.recorded_at,
	hash: row.hash,
	...(row.campaign !== null && { campaign: row.campaign }),
	...(row.at !== null && { at: row.at }),
	...(row.day && { day: row.day }),
});
