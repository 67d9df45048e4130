import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { importSteps, type SourceRow } from '../../lib/contacts';
import { count } from '../../lib/words';
import { isNodeError } from '../shared/serviceError';
import { stepsInTurns } from '../shared/turns';
import { eachList, type ListsRead } from './eachList';
import type { ImportSettings } from './settings';

/** A row of a list and the incoming item it came with. */
interface ListRow extends SourceRow {
	readonly item: number;
}

interface AllRows extends ListsRead {
	readonly rows: readonly ListRow[];
	/** The rows before the place at which a list could not be read any further. */
	readonly broken: readonly ListRow[];
}

/**
 * Reads every list to its end. One that fails half-way is not imported by half: the STOP may be in the
 * other half. But a STOP in this half is one, also when the run ends in that error.
 */
export async function readAll(
	context: IExecuteFunctions,
	settings: ImportSettings,
): Promise<AllRows> {
	const rows: ListRow[] = [];
	const broken: ListRow[] = [];
	try {
		const read = await eachList(context, settings, async (item, readList) => {
			const own: ListRow[] = [];
			const found = await readList((batch) => {
				for (const { row, fields } of batch) own.push({ row, fields, item });
			}).catch((error: unknown) => {
				for (const row of own) broken.push(row);
				throw error;
			});
			for (const row of own) rows.push(row);
			return found;
		});
		return { ...read, rows, broken };
	} catch (error) {
		const failure = isNodeError(error)
			? error
			: new NodeOperationError(context.getNode(), error as Error);
		const kept = await keepOptOuts(context, settings, [...rows, ...broken]);
		if (kept > 0) {
			const were = count(kept, 'opt-out was', 'opt-outs were');
			const sentence = `${were} recorded all the same, from what could be read.`;
			failure.description = [failure.description ?? '', sentence].join(' ').trim();
		}
		throw failure;
	}
}

async function keepOptOuts(
	context: IExecuteFunctions,
	{ save, contacts }: ImportSettings,
	rows: readonly ListRow[],
): Promise<number> {
	if (!save || rows.length === 0) return 0;
	const { saveOptOuts } = await import('./saveToList');
	const { valid } = await stepsInTurns(importSteps(rows, contacts));
	return await saveOptOuts(context, save, valid);
}
