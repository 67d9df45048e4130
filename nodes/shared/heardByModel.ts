import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { inToolMode } from './eachItem';
import { hint } from './hint';
import { isNodeError, type NodeError } from './serviceError';

const NOTHING = 'Nothing was found.';

/**
 * Runs a node so that a model that calls it as a tool of an AI agent hears all of what there is to say:
 *
 * - What is wrong with an item is wrong with what the model wrote. It is told as a sentence, for n8n 1 ends the agent’s
 *   whole execution where a tool fails.
 * - Any other failure is the workflow’s own, and stays one. Of it n8n 2 hands the model the message alone
 *   (n8n-nodes-langchain, buildSteps), so what to do about it stands in there as well.
 * - No items reach a model as an empty text, which tells it nothing.
 */
export async function heardByModel(
	context: IExecuteFunctions,
	run: () => Promise<INodeExecutionData[][]>,
): Promise<INodeExecutionData[][]> {
	if (!inToolMode(context)) return await run();
	try {
		const outputs = await run();
		return outputs.every((items) => items.length === 0) ? saying(NOTHING) : outputs;
	} catch (error) {
		const told = isOfItem(error) ? inFull(error) : undefined;
		if (told === undefined) throw saidInFull(error);
		hint(context, told, 'warning');
		return saying(told);
	}
}

const saying = (sentence: string): INodeExecutionData[][] => [[{ json: { sentence } }]];

const isOfItem = (error: unknown): error is NodeError =>
	isNodeError(error) && error.context['itemIndex'] !== undefined;

function saidInFull(error: unknown): unknown {
	if (isNodeError(error)) error.message = inFull(error);
	return error;
}

function inFull({ message, description }: NodeError): string {
	const said = message.replace(/ \[item \d+\]$/, '');
	if (!description || said.includes(description)) return said;
	return `${said.replace(/\.$/, '')}. ${description}`;
}
