import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { answered } from '../../shared/ledger';
import { ledgerOf, phoneReader, several } from '../items';
import { campaignNames, tellConsent, wallClockFor, withName } from '../timeline';

/** Consent: Get History. One item a record, the newest last. */
export async function getHistory(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const ledger = await ledgerOf(this);
	const names = campaignNames(await answered(this, ledger.campaigns.all()));
	const iso = (at: number) => new Date(at).toISOString();
	const phoneOf = phoneReader(this);
	return await several(this, async (json, index) => {
		const phone = phoneOf(json, index);
		const records = await answered(this, ledger.consent.history(phone.e164), index);
		const clock = wallClockFor({ timeZones: phone.timeZones ?? [] }, this.getTimezone());
		return records.map((stored): IDataObject => {
			const record = withName(stored, names);
			const { at, day, recordedAt, seq, hash, kind, status, scope, source, proof, campaign } =
				record;
			return {
				sentence: tellConsent(record, clock),
				kind,
				status,
				source,
				proof,
				scope,
				at: at === undefined ? null : iso(at),
				...(day !== undefined && { day }),
				recordedAt: iso(recordedAt),
				...(campaign && { campaign }),
				phoneNumber: phone.e164,
				record: seq,
				hash,
			};
		});
	});
}
