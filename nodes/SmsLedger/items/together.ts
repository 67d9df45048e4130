import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { eachItem } from '../../shared/eachItem';
import { addAdvice } from './addAdvice';

/**
 * Works all items off in one call of the ledger. Each is prepared by itself, so that with "Continue
 * On Fail" one that cannot be read does not keep the others; without it nothing is done at all, but
 * what must not be lost.
 *
 * @param work gives one json for each that was prepared, in their order
 * @param evenSo done in the place of `work` when the run is to end in the error of an item; gives a
 *   sentence for it, or an empty text
 */
export async function together<Prepared>(
	context: IExecuteFunctions,
	prepare: (item: INodeExecutionData, index: number) => Prepared,
	work: (prepared: readonly Prepared[]) => Promise<readonly IDataObject[]>,
	evenSo?: (prepared: readonly Prepared[]) => Promise<string>,
): Promise<INodeExecutionData[][]> {
	const prepared = new Map<number, Prepared>();
	const failures = new Map<number, unknown>();
	for (const [index, item] of context.getInputData().entries()) {
		try {
			prepared.set(index, prepare(item, index));
		} catch (error) {
			failures.set(index, error);
		}
	}
	const results = new Map<number, IDataObject>();
	if (failures.size === 0 || context.continueOnFail()) {
		const answers = await work([...prepared.values()]).catch((error: unknown) => {
			// Of all of them, and so of none.
			if (!context.continueOnFail()) throw error;
			for (const index of prepared.keys()) failures.set(index, error);
			return [];
		});
		[...prepared.keys()].forEach((index, i) => results.set(index, answers[i] ?? {}));
	} else {
		const done = await evenSo?.([...prepared.values()]);
		for (const failure of failures.values()) addAdvice(failure, done);
	}
	return await eachItem(context, { count: 1, failures: 0 }, (_item, index) => {
		if (failures.has(index)) throw failures.get(index);
		return { output: 0, json: results.get(index) ?? {} };
	});
}
