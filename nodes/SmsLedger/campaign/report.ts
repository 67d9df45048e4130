import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import type { CampaignReport } from '../../../lib/ledger';
import { quoted } from '../../../lib/words';
import { eachItem } from '../../shared/eachItem';
import { hint } from '../../shared/hint';
import { answered } from '../../shared/ledger';
import { campaignReader, ledgerOf } from '../items';
import { REPORTED_STATES, summarize } from './summary';

/** Campaign: Get Report. */
export async function getReport(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const ledger = await ledgerOf(this);
	const nameOf = campaignReader(this);
	return await eachItem(this, { count: 1, failures: 0 }, async (_item, index) => {
		const name = nameOf(index);
		const report = await answered(this, ledger.campaigns.report(name), index);
		if (!report) throw unknownCampaign(this, name, index);
		const sentence = summarize(report);
		hint(this, sentence);
		return { output: 0, json: reportItem(report, sentence) };
	});
}

const unknownCampaign = (context: IExecuteFunctions, name: string, itemIndex: number) =>
	new NodeOperationError(context.getNode(), `The ledger knows no campaign ${quoted(name)}`, {
		itemIndex,
		description: 'A campaign is known once its first message is. Choose one from the list.',
	});

function reportItem(report: CampaignReport, sentence: string): IDataObject {
	const iso = (at: number | undefined) => (at === undefined ? null : new Date(at).toISOString());
	const states = REPORTED_STATES.map((state) => [state, report.states[state] ?? 0] as const);
	return {
		campaign: report.name,
		sentence,
		paused: report.pausedAt !== undefined,
		messages: report.messages,
		...Object.fromEntries(states),
		clicked: report.clicked,
		replies: report.replies,
		optedOut: report.optedOut,
		segments: report.segments,
		creditsCharged: report.charged,
		creditsReserved: report.reserved,
		budget: report.budget ?? null,
		firstSentAt: iso(report.firstSentAt),
		lastSentAt: iso(report.lastSentAt),
		pausedAt: iso(report.pausedAt),
	};
}
