import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import { inToolMode } from './eachItem';

const NOTHING = 'Nothing was found.';

/**
 * Runs a node so that a model that calls it as a tool of an AI agent hears all of what there is to say. Of a failure
 * n8n hands it the message alone (n8n-nodes-langchain, buildSteps), so what to do stands in there as well; and no items
 * reach it as an empty text.
 */
export async function heardByModel(
	context: IExecuteFunctions,
	run: () => Promise<INodeExecutionData[][]>,
): Promise<INodeExecutionData[][]> {
	if (!inToolMode(context)) return await run();
	try {
		const outputs = await run();
		const isEmpty = outputs.every((items) => items.length === 0);
		return isEmpty ? [[{ json: { sentence: NOTHING } }]] : outputs;
	} catch (error) {
		throw inFull(error);
	}
}

function inFull(error: unknown): unknown {
	if (!(error instanceof NodeOperationError || error instanceof NodeApiError)) return error;
	const { message, description } = error;
	if (description && !message.includes(description)) {
		error.message = `${message.replace(/\.$/, '')}. ${description}`;
	}
	return error;
}
