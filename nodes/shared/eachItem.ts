import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { isNodeError, type NodeError } from './serviceError';
import { takeTurn } from './turns';

/** Where an item goes, and what it says there. */
export interface Placed {
	readonly output: number;
	readonly json: IDataObject;
}

/** The outputs of a node: how many there are, and the place of that for items that fail. */
export interface ItemOutputs {
	readonly count: number;
	readonly failures: number;
}

/**
 * Runs every incoming item through `handle` and lays the results out on the node's outputs, each
 * linked to the item it came from. With "Continue On Fail" an item that fails goes to `failures`
 * carrying the field `failure`, and the rest go on. (A field `error` would make n8n's "Retry On
 * Fail" run the whole node again.) Makes way for the rest of n8n in between.
 *
 * @param handle gives an item's place, or `undefined` to leave the item out
 */
export async function eachItem(
	context: IExecuteFunctions,
	outputs: ItemOutputs,
	handle: (
		item: INodeExecutionData,
		index: number,
	) => Promise<Placed | undefined> | Placed | undefined,
): Promise<INodeExecutionData[][]> {
	const placed = Array.from({ length: outputs.count }, (): INodeExecutionData[] => []);
	const turn = takeTurn();
	for (const [index, item] of context.getInputData().entries()) {
		try {
			const place = await handle(item, index);
			if (place) {
				placed[place.output]?.push(linked(item, place.json, index));
			}
		} catch (error) {
			const failure = asNodeError(context, error, index);
			if (!context.continueOnFail()) throw ofItem(failure, index);
			const { message, description } = failure;
			const json = { ...item.json, failure: { message, description: description ?? '' } };
			failedItems.add(json);
			const failed = linked(item, json, index);
			// On the regular output n8n would turn this property into a field `error`.
			const toErrorOutput = context.getNode().onError === 'continueErrorOutput';
			placed[outputs.failures]?.push(toErrorOutput ? { ...failed, error: failure } : failed);
		}
		if (turn.isOver()) await turn.next();
	}
	return inToolMode(context) ? [placed.flat()] : placed;
}

/** By the node that runs; what an item says of a failure may be of an earlier one, or a column of the list. */
const failedItems = new WeakSet<IDataObject>();

/** Whether `eachItem` gave an item out for its failure. */
export const hasFailed = ({ json }: INodeExecutionData): boolean => failedItems.has(json);

const linked = (
	item: INodeExecutionData,
	json: IDataObject,
	index: number,
): INodeExecutionData => ({
	json,
	...(item.binary ? { binary: item.binary } : {}),
	pairedItem: { item: index },
});

const asNodeError = (context: IExecuteFunctions, error: unknown, itemIndex: number) =>
	isNodeError(error)
		? error
		: new NodeOperationError(context.getNode(), error as Error, { itemIndex });

/** What fails while an item is worked on is an error of that item, whoever found it. */
function ofItem(failure: NodeError, index: number): NodeError {
	failure.context['itemIndex'] ??= index;
	return failure;
}

/** As a tool of an AI agent n8n reads the first output only, so everything goes there. */
export const inToolMode = (context: Pick<IExecuteFunctions, 'getNode'>): boolean =>
	context.getNode().type.endsWith('Tool');
