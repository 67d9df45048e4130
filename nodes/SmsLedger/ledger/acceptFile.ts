import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { hint } from '../../shared/hint';
import { acceptLedger } from '../../shared/ledger';
import { contentsItem, tellContents } from './contents';

/** Ledger: Accept Ledger File. The file that stands there is the ledger from now on. */
export async function acceptFile(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const { contents, aside } = await acceptLedger(this);
	hint(
		this,
		`Accepted: ${tellContents(contents)}. What happened after that is not in it: record the opt-outs since then before you send.`,
		'warning',
	);
	return [
		[
			{
				json: { accepted: true, keptAs: aside ?? null, ...contentsItem(contents) },
				pairedItem: { item: 0 },
			},
		],
	];
}
