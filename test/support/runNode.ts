import { WorkflowExecute } from 'n8n-core';
import type {
	IDataObject,
	INodeExecutionData,
	INodeType,
	NodeExecutionHint,
	WorkflowExecuteMode,
} from 'n8n-workflow';
import { workflowOf, type NodeSetup } from './workflowOf';

export interface NodeRun extends NodeSetup {
	readonly items?: readonly IDataObject[] | readonly INodeExecutionData[];
	/** By hand unless it says otherwise. */
	readonly mode?: WorkflowExecuteMode;
}

export interface NodeResult {
	/** The json of each item, output by output. */
	readonly outputs: IDataObject[][];
	readonly items: INodeExecutionData[][];
	readonly hints: readonly string[];
	readonly error:
		{ readonly message: string; readonly description?: string | null | undefined } | undefined;
}

/**
 * Runs one node as n8n does: its own engine resolves parameters and expressions, links items and
 * handles failures. Only the database and the credential store are stand-ins.
 */
export async function runNode(nodeType: INodeType, run: NodeRun = {}): Promise<NodeResult> {
	const { node, workflow, additionalData } = workflowOf(nodeType, run);
	const main = [(run.items ?? [{}]).map((item) => asItem(item))];
	const execution = await new WorkflowExecute(additionalData, run.mode ?? 'manual').run({
		workflow,
		startNode: node,
		triggerToStartFrom: { name: node.name, data: { data: { main } } as never },
	});
	const { runData, error } = execution.data.resultData;
	const taskData = runData[node.name]?.at(-1);
	const items = (taskData?.data?.['main'] ?? []).map((output) => output ?? []);
	return {
		items,
		outputs: items.map((output) => output.map(({ json }) => json)),
		hints: (taskData?.hints ?? []).map(({ message }: NodeExecutionHint) => message),
		error,
	};
}

const asItem = (item: IDataObject | INodeExecutionData): INodeExecutionData =>
	'json' in item ? (item as INodeExecutionData) : { json: item as IDataObject };
