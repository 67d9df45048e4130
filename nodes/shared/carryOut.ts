import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { eachItem, type ItemOutputs } from './eachItem';
import { hint } from './hint';
import { withoutErrorFields } from './withoutErrorFields';

/**
 * Does the work of a node. Where it ends in an error of the whole run (a ledger that cannot be reached, a wrong
 * key) and the node is set to go on, n8n would hand the items that came in out of the first output, as if they had been
 * worked on: “Allowed” by a check that never was. So each of them goes where failed items go, and says why.
 */
export async function carryOut(
	context: IExecuteFunctions,
	outputs: ItemOutputs,
	work: () => Promise<INodeExecutionData[][]>,
): Promise<INodeExecutionData[][]> {
	return withoutErrorFields(
		context,
		await work().catch(async (error: unknown) => {
			if (!context.continueOnFail() || isTriedAgain(context)) throw error;
			hint(context, error instanceof Error ? error.message : String(error), 'warning');
			return await eachItem(context, outputs, () => {
				throw error;
			});
		}),
	);
}

/** As n8n reads the field Max. Tries (n8n-core, WorkflowExecute). */
const USUAL_TRIES = 3;
const MOST_TRIES = 5;
const FEWEST_TRIES = 2;

/** How often a node has failed with its items, which are the same at every try of n8n’s. */
const failures = new WeakMap<readonly INodeExecutionData[], number>();

/** Whether n8n runs the node again by itself, which it does of what it sees fail only. */
function isTriedAgain(context: IExecuteFunctions): boolean {
	const { retryOnFail, maxTries } = context.getNode();
	if (retryOnFail !== true) return false;
	const items = context.getInputData();
	const failed = (failures.get(items) ?? 0) + 1;
	failures.set(items, failed);
	return failed < Math.min(MOST_TRIES, Math.max(FEWEST_TRIES, maxTries || USUAL_TRIES));
}
