import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { importContacts } from '../../lib/contacts';
import { inToolMode } from '../shared/eachItem';
import { hint, tally } from '../shared/hint';
import { readOptions } from './readOptions';
import { readRows } from './readRows';
import { toItems } from './toItem';

/** Reads the whole list, since duplicates may lie anywhere in it. */
export async function importList(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const rows = await readRows(this);
	const { valid, rejected } = importContacts(rows, readOptions(this));
	const item = toItems(rows);
	const outputs = [valid.map(item.valid), rejected.map(item.rejected)];
	hint(
		this,
		summary(
			valid.length,
			rejected.map(({ rejection }) => rejection.code),
		),
	);
	return inToolMode(this) ? [outputs.flat()] : outputs;
}

/** "9,812 valid, 120 rejected: 64 duplicate, 56 too short" */
function summary(valid: number, rejected: readonly string[]): string {
	const counts = `${valid.toLocaleString('en-US')} valid, ${rejected.length.toLocaleString('en-US')} rejected`;
	return rejected.length > 0 ? `${counts}: ${tally(rejected)}` : counts;
}
