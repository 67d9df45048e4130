import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import type { ListFacts } from '../shared/lists';
import { isNodeError, type NodeError } from '../shared/serviceError';
import { takeTurn } from '../shared/turns';
import { lists, type ReadItem } from './readSource';
import type { ImportSettings } from './settings';

export interface ListsRead {
	readonly facts: readonly ListFacts[];
	/** The items whose list could not be read, with "Continue On Fail". */
	readonly failed: readonly INodeExecutionData[];
}

/** Reads one list after the other, making way for the rest of n8n in between; with "Continue On Fail" one that cannot be read does not stop the rest. */
export async function eachList(
	context: IExecuteFunctions,
	settings: ImportSettings,
	handle: (item: number, read: ReadItem) => Promise<ListFacts | undefined>,
): Promise<ListsRead> {
	const facts: ListFacts[] = [];
	const failed: INodeExecutionData[] = [];
	const turn = takeTurn();
	for (const { item, read } of lists(context, settings)) {
		try {
			const found = await handle(item, read);
			if (found) facts.push(found);
		} catch (error) {
			const failure = asNodeError(context, error, item);
			if (!context.continueOnFail()) throw failure;
			failed.push(failedItem(context, failure, item));
		}
		if (turn.isOver()) await turn.next();
	}
	return { facts, failed };
}

const asNodeError = (context: IExecuteFunctions, error: unknown, itemIndex: number) =>
	isNodeError(error)
		? error
		: new NodeOperationError(context.getNode(), error as Error, { itemIndex });

function failedItem(
	context: IExecuteFunctions,
	failure: NodeError,
	item: number,
): INodeExecutionData {
	const { message, description } = failure;
	const json = {
		...context.getInputData()[item]?.json,
		failure: { message, description: description ?? '' },
	};
	// On the regular output n8n would turn this property into a field `error`.
	const toErrorOutput = context.getNode().onError === 'continueErrorOutput';
	return { json, pairedItem: { item }, ...(toErrorOutput ? { error: failure } : {}) };
}
