import { PollContext } from 'n8n-core';
import type { IDataObject, INodeType, IPollFunctions, WorkflowExecuteMode } from 'n8n-workflow';
import { workflowOf, type NodeSetup } from './workflowOf';

/**
 * Activates a polling trigger: n8n gives it one context for as long as it is active, so that every poll
 * of one `activate` shares its memory.
 */
export function activate(
	nodeType: INodeType,
	setup: NodeSetup,
	mode: WorkflowExecuteMode = 'trigger',
) {
	const { node, workflow, additionalData } = workflowOf(nodeType, setup);
	// n8n-core leaves open whether a workflow has a name, n8n-workflow does not.
	const context = new PollContext(
		workflow,
		node,
		additionalData,
		mode,
		'activate',
	) as unknown as IPollFunctions;
	return {
		/** The json of what one poll reports; nothing when it reports nothing. */
		async poll(): Promise<IDataObject[] | undefined> {
			const outputs = await nodeType.poll?.call(context);
			return outputs?.[0]?.map(({ json }) => json);
		},
	};
}
