import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { inToolMode } from '../shared/eachItem';
import { hint } from '../shared/hint';
import { importAll } from './importAll';
import { advice, figure, sentence } from './sentences';
import { readSettings } from './settings';
import { summarize } from './summarize';

/** More items than this are slow in the editor and heavy to pass on. */
const MANY = 100_000;

/** Reads the whole list, since duplicates may lie anywhere in it. */
export async function importList(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const settings = readSettings(this);
	const imported = await (settings.summaryOnly ? summarize : importAll)(this, settings);
	const { valid, rejected, counts, facts } = imported;
	hint(this, sentence(counts));
	const more = advice(counts);
	if (more !== undefined) hint(this, more, 'warning');
	for (const { sheet, sheets = [] } of facts.slice(0, 1)) {
		if (sheets.length > 1 && settings.file.sheet === '') {
			hint(
				this,
				`Sheet “${sheet}” was read, one of ${sheets.length}: choose another under “Sheet”`,
			);
		}
	}
	if (valid.length + rejected.length > MANY) {
		hint(
			this,
			`${figure(valid.length + rejected.length)} items are a lot to pass on: split the list, or choose “Output: Summary Only” to look at it first`,
		);
	}
	const outputs = [valid, rejected];
	return inToolMode(this) ? [outputs.flat()] : outputs;
}
