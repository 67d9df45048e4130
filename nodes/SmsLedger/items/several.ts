import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { eachItem } from '../../shared/eachItem';
import { originOf } from './originOf';

/** Runs every incoming item through `handle`, which makes any number of items of it. */
export async function several(
	context: IExecuteFunctions,
	handle: (json: IDataObject, index: number) => Promise<readonly IDataObject[]>,
): Promise<INodeExecutionData[][]> {
	const made: INodeExecutionData[][] = [];
	const [failed = []] = await eachItem(
		context,
		{ count: 1, failures: 0 },
		async ({ json }, index) => {
			const items = await handle(json, index);
			made[index] = items.map((each) => ({ json: each, pairedItem: { item: index } }));
			return undefined;
		},
	);
	for (const item of failed) made[originOf(item)] = [item];
	return [made.flat()];
}
