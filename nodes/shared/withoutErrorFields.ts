import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { hint } from './hint';

/**
 * The outputs of a node, with a field of the list that is called `error` under another name where “Retry
 * On Fail” is on. n8n takes such a field of the first item for a failure of the node and runs it again
 * and again, whatever the node did (n8n-core, WorkflowExecute). Merge fields find it all the same.
 */
export function withoutErrorFields(
	context: IExecuteFunctions,
	outputs: INodeExecutionData[][],
): INodeExecutionData[][] {
	if (context.getNode().retryOnFail !== true) return outputs;
	const fields = outputs.flat().map(({ json }) => json);
	if (!fields.some((json) => Object.hasOwn(json, 'error'))) return outputs;
	const name = freeName(fields);
	hint(
		context,
		`The field “error” is called “${name}” from here on: with “Retry On Fail” on, n8n would take it for a failure and run this node again`,
	);
	return outputs.map((items) => items.map((item) => ({ ...item, json: renamed(item.json, name) })));
}

function freeName(fields: readonly IDataObject[]): string {
	let name = 'error_';
	while (fields.some((json) => Object.hasOwn(json, name))) name += '_';
	return name;
}

/** In its place among the others. */
const renamed = (json: IDataObject, name: string): IDataObject =>
	Object.hasOwn(json, 'error')
		? Object.fromEntries(
				Object.entries(json).map(([key, value]) => [key === 'error' ? name : key, value]),
			)
		: json;
