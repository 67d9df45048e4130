import type { IExecuteFunctions } from 'n8n-workflow';
import { inToolMode } from './eachItem';
import { hint } from './hint';

/**
 * Whether all that came is the one empty item which n8n puts in the place of no items where “Always Output
 * Data” is on: an empty segment is an ordinary day, and no error. Says so above the output. What starts a
 * workflow, and an AI agent that calls a tool, give an empty item as well, and mean no list.
 */
export function nobodyToText(context: IExecuteFunctions): boolean {
	const [item, ...others] = context.getInputData();
	if (!item || others.length > 0 || item.binary || inToolMode(context)) return false;
	if (Object.keys(item.json).length > 0 || comesFromTrigger(context)) return false;
	hint(
		context,
		'There is nobody to text: no row came, only the empty item of “Always Output Data”',
	);
	return true;
}

const comesFromTrigger = (context: IExecuteFunctions): boolean =>
	context
		.getParentNodes(context.getNode().name, { depth: 1 })
		.some(({ type }) => type.toLowerCase().endsWith('trigger'));
