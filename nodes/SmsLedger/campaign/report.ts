import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import type { CampaignReport, MessageState } from '../../../lib/ledger';
import { count, figure, quoted, spoken } from '../../../lib/words';
import { eachItem } from '../../shared/eachItem';
import { hint } from '../../shared/hint';
import { answered } from '../../shared/ledger';
import { campaignOf, ledgerOf } from '../items';

/** Campaign: Get Report. */
export async function getReport(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const ledger = await ledgerOf(this);
	return await eachItem(this, { count: 1, failures: 0 }, async (_item, index) => {
		const name = campaignOf(this, index);
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

/** States in the order in which a person asks for them. */
const ORDER: readonly MessageState[] = [
	'delivered', 'undelivered', 'accepted', 'scheduled', 'held', 'released', 'claimed', 'sending',
	'unknown', 'refused', 'cancelled',
]; // prettier-ignore

/** “1,204 messages: 1,100 delivered, 104 accepted; 31 clicked, 4 opted out; 1,310 credits” */
export function summarize(report: CampaignReport): string {
	const states = ORDER.flatMap((state) => {
		const number = report.states[state] ?? 0;
		return number === 0 ? [] : [`${figure(number)} ${spoken(state)}`];
	});
	const answers = [
		...(report.clicked > 0 ? [`${figure(report.clicked)} clicked`] : []),
		...(report.optedOut > 0 ? [`${figure(report.optedOut)} opted out`] : []),
	];
	const paused = report.pausedAt === undefined ? '' : ' (paused)';
	return [
		`${quoted(report.name)}${paused}: ${count(report.messages, 'message')}${states.length > 0 ? `: ${states.join(', ')}` : ''}`,
		...(answers.length > 0 ? [answers.join(', ')] : []),
		count(report.charged, 'credit'),
		...(report.states.unknown ? ['“Reconcile” finds out what became of the unknown'] : []),
	].join('; ');
}

function reportItem(report: CampaignReport, sentence: string): IDataObject {
	const iso = (at: number | undefined) => (at === undefined ? null : new Date(at).toISOString());
	const states = ORDER.map((state) => [state, report.states[state] ?? 0] as const);
	return {
		campaign: report.name,
		sentence,
		paused: report.pausedAt !== undefined,
		messages: report.messages,
		...Object.fromEntries(states),
		clicked: report.clicked,
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
