import { createHash } from 'node:crypto';
import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { evidencePack, type EvidencePack, honoured } from '../../../../lib/evidence';
import { eachItem } from '../../../shared/eachItem';
import { hint } from '../../../shared/hint';
import { answered } from '../../../shared/ledger';
import { ledgerOf, originOf, phoneReader } from '../../items';
import { campaignNames, tellTimeline, wallClockFor, withName, withNames } from '../../timeline';
import { evidencePage, summaryOf } from './evidencePage';

/** Of nothing there is nothing to vouch for: a history that was taken out as a whole looks the same. */
const asWritten = ({ consents, messages, replies, clicks, other, erased }: EvidencePack): string =>
	erased || [consents, messages, replies, clicks, other].some((told) => told.length > 0)
		? 'All of it is as it was written.'
		: 'Nothing is on record of this number.';

/**
 * Contact: Get Evidence. One item a number: the pack as JSON, the same as a file with its SHA-256, and a page
 * for people.
 */
export async function getEvidence(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const ledger = await ledgerOf(this);
	const phoneOf = phoneReader(this);
	const names = campaignNames(await answered(this, ledger.campaigns.all()));
	const files = new Map<number, INodeExecutionData['binary']>();
	const outputs = await eachItem(this, { count: 1, failures: 0 }, async ({ json }, index) => {
		const phone = phoneOf(json, index);
		const { e164 } = phone;
		const evidence = await answered(this, ledger.people.evidence(e164), index);
		const entries = await answered(this, ledger.people.timeline(e164), index);
		const { contact, phone: stored } = evidence.contact ?? {};
		const clock = wallClockFor(
			{ timeZone: contact?.timeZone, timeZones: stored?.timeZones ?? phone.timeZones ?? [] },
			this.getTimezone(),
		);
		const pack = evidencePack(evidence, {
			ledger: ledger.id,
			now: Date.now(),
			nameOf: (campaign) => names.get(campaign) ?? campaign,
		});
		const file = JSON.stringify(pack, undefined, '\t');
		const sha256 = createHash('sha256').update(file).digest('hex');
		const telling = {
			pack,
			sha256,
			consents: evidence.consents.map((record) => withName(record, names)),
			optOuts: honoured(evidence.consents, evidence.messages),
			story: tellTimeline(
				entries.map((entry) => withNames(entry, names)),
				clock,
			),
			clock,
		};
		const html = evidencePage(telling);
		const name = `evidence-${e164.slice(1)}-${pack.madeAt.slice(0, 10)}`;
		files.set(index, {
			report: await this.helpers.prepareBinaryData(Buffer.from(html), `${name}.html`, 'text/html'),
			evidence: await this.helpers.prepareBinaryData(
				Buffer.from(file),
				`${name}.json`,
				'application/json',
			),
		});
		const sentence = [
			...summaryOf(telling),
			pack.verification.intact
				? asWritten(pack)
				: `Changed by hand: ${pack.verification.findings[0] ?? ''}.`,
		].join(' ');
		hint(this, sentence, pack.verification.intact ? 'info' : 'warning');
		const { verification, ...rest } = pack;
		const told: IDataObject = { sentence, intact: verification.intact, sha256 };
		return {
			output: 0,
			json: { ...told, ...rest, verification: { ...verification } } as IDataObject,
		};
	});
	return outputs.map((items) =>
		items.map((item) => {
			const binary = files.get(originOf(item));
			return binary ? { ...item, binary } : item;
		}),
	);
}
