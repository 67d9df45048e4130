import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { hint } from '../../shared/hint';
import { refusals, refused, restoreLedger } from '../../shared/ledger';
import { openForm, sameForAll } from '../../shared/parameters';
import { restoreFrom } from '../properties/ledger';
import { contentsItem, tellContents } from './contents';
import { readBinary, readFrom } from './hostFiles';

/** Ledger: Restore. From the first item: there is one ledger. */
export async function restore(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const { read } = sameForAll(openForm(this), this.getInputData().length);
	const goOnIfOlder = read(restoreFrom.goOnIfOlder);
	const { contents, aside } = await restoreLedger(this, goOnIfOlder, async (draft) => {
		if (read(restoreFrom.source) === 'path') {
			const named = read(restoreFrom.path);
			if (named === '') throw refused(this, refusals.noPath());
			return await readFrom(this, named, draft);
		}
		const field = read(restoreFrom.field);
		await readBinary(this, this.helpers.assertBinaryData(0, field), draft);
	});
	hint(this, `Restored: ${tellContents(contents)}. What was in its place is kept as ${aside}.`);
	const json = { restored: true, keptAs: aside, ...contentsItem(contents) };
	return [[{ json, pairedItem: { item: 0 } }]];
}
