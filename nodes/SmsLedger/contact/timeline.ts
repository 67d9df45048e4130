import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { answered } from '../../shared/ledger';
import { ledgerOf, phoneReader, several } from '../items';
import { campaignNames, tellTimeline, wallClockFor, withNames } from '../timeline';

/** Contact: Get Timeline. One item a sentence, the newest last. */
export async function getTimeline(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const ledger = await ledgerOf(this);
	const phoneOf = phoneReader(this);
	const names = campaignNames(await answered(this, ledger.campaigns.all()));
	return await several(this, async (json, index) => {
		const phone = phoneOf(json, index);
		const entries = await answered(this, ledger.people.timeline(phone.e164), index);
		const known = await answered(this, ledger.contacts.get([phone.e164]), index);
		const { contact, phone: stored } = known.get(phone.e164) ?? {};
		const clock = wallClockFor(
			{ timeZone: contact?.timeZone, timeZones: stored?.timeZones ?? phone.timeZones ?? [] },
			this.getTimezone(),
		);
		const told = entries.map((entry) => withNames(entry, names));
		return tellTimeline(told, clock).map(({ sentence, at, ...rest }) => ({
			sentence,
			at: new Date(at).toISOString(),
			...rest,
			timeZone: clock.zone,
			phoneNumber: phone.e164,
		}));
	});
}
