import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { inToolMode } from '../shared/eachItem';
import { hint } from '../shared/hint';
import { countList } from './countList';
import { ensureRoom } from './ensureRoom';
import { importAll } from './importAll';
import { readSettings } from './settings';
import { hints } from './summary';

/** Reads the whole list, since duplicates may lie anywhere in it. */
export async function importList(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const settings = readSettings(this);
	const imported = await (settings.summaryOnly ? countList : importAll)(this, settings);
	const { valid, rejected, counts, columns, facts } = imported;
	if (!settings.summaryOnly) ensureRoom(this, valid, settings.unlimitedSize);
	const items = valid.length + rejected.length;
	for (const [message, type] of hints({ counts, columns, facts, items })) hint(this, message, type);
	const outputs = [valid, rejected];
	return inToolMode(this) ? [outputs.flat()] : outputs;
}
