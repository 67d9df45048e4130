import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Campaign, Ledger } from '../../../lib/ledger';
import { quoted } from '../../../lib/words';
import { eachItem } from '../../shared/eachItem';
import { hint } from '../../shared/hint';
import { answered } from '../../shared/ledger';
import { campaignReader, ledgerOf } from '../items';

/** Campaign: Pause. */
export async function pause(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await change(this, 'pause', ({ name }) => {
		return `${quoted(name)} is paused: no run takes another message of it. What is on its way still arrives.`;
	});
}

/** Campaign: Resume. */
export async function resume(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await change(this, 'resume', ({ name }) => `${quoted(name)} goes on with its next run`);
}

async function change(
	context: IExecuteFunctions,
	what: keyof Pick<Ledger['campaigns'], 'pause' | 'resume'>,
	sentenceOf: (campaign: Campaign) => string,
): Promise<INodeExecutionData[][]> {
	const ledger = await ledgerOf(context);
	const nameOf = campaignReader(context);
	return await eachItem(context, { count: 1, failures: 0 }, async ({ json }, index) => {
		const name = nameOf(index);
		const campaign = await answered(
			context,
			ledger.campaigns[what](name, { now: Date.now() }),
			index,
		);
		hint(context, sentenceOf(campaign));
		const { pausedAt } = campaign;
		return {
			output: 0,
			json: {
				...json,
				campaign: campaign.name,
				paused: pausedAt !== undefined,
				pausedAt: pausedAt === undefined ? null : new Date(pausedAt).toISOString(),
			},
		};
	});
}
