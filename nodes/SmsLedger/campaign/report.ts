import type { IBinaryKeyData, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { campaignPage, storyOf } from '../../../lib/reports';
import { quoted } from '../../../lib/words';
import { eachItem } from '../../shared/eachItem';
import { hint } from '../../shared/hint';
import { answered } from '../../shared/ledger';
import { openForm } from '../../shared/parameters';
import { campaignReader, ledgerOf } from '../items';
import { reportOptions } from '../properties/report';
import { linesFile, pageFile, withFiles } from './reportFiles';
import { reportItem, storyItem } from './reportItem';
import { summarize } from './summary';

/** Campaign: Get Report. */
export async function getReport(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const ledger = await ledgerOf(this);
	const nameOf = campaignReader(this);
	const { option } = openForm(this);
	const wantsPage = option(reportOptions.page);
	const wantsCsv = option(reportOptions.csvFile);
	const files = new Map<number, IBinaryKeyData>();
	const outputs = await eachItem(this, { count: 1, failures: 0 }, async (_item, index) => {
		const name = nameOf(index);
		const isPage = wantsPage(index);
		const isCsv = wantsCsv(index);
		const figures = await answered(this, ledger.campaigns.figures(name), index);
		if (!figures) throw unknownCampaign(this, name, index);
		const { report } = figures;
		const story = storyOf(figures, { zone: this.getTimezone(), now: Date.now() });
		const sentence = summarize(report);
		const html = isPage ? campaignPage(story) : undefined;
		const { clock } = story;
		files.set(index, {
			...(html !== undefined && { report: await pageFile(this, html, report.name) }),
			...(isCsv && {
				csv: await linesFile(this, ledger, { name: report.name, clock, itemIndex: index }),
			}),
		});
		hint(this, sentence);
		const json = { ...reportItem(report, sentence), ...storyItem(story) };
		return { output: 0, json: html === undefined ? json : { ...json, html } };
	});
	return withFiles(outputs, files);
}

const unknownCampaign = (context: IExecuteFunctions, name: string, itemIndex: number) =>
	new NodeOperationError(context.getNode(), `The ledger knows no campaign ${quoted(name)}`, {
		itemIndex,
		description: 'A campaign is known once its first message is. Choose one from the list.',
	});
