import { TriggerContext } from 'n8n-core';
import type { IDataObject, INodeType, ITriggerFunctions, WorkflowExecuteMode } from 'n8n-workflow';
import { workflowOf, type NodeSetup } from './workflowOf';

/** Starts a trigger as n8n does on activation, with a clock that ticks when it is told to. */
export async function startTrigger(
	nodeType: INodeType,
	setup: NodeSetup = {},
	mode: WorkflowExecuteMode = 'trigger',
) {
	const { node, workflow, additionalData } = workflowOf(nodeType, setup);
	const emitted: IDataObject[][] = [];
	const ticks: (() => void)[] = [];
	const context = new TriggerContext(
		workflow,
		node,
		additionalData,
		mode,
		mode === 'manual' ? 'manual' : 'activate',
		([items = []]) => void emitted.push(items.map(({ json }) => json)),
		undefined,
		undefined,
		{ registerCron: (_cron, onTick) => void ticks.push(() => onTick(new Date(0))) },
	) as unknown as ITriggerFunctions;
	const response = await nodeType.trigger?.call(context);
	return {
		/** The json of each execution that was started. */
		emitted,
		ticks,
		/** As on deactivation, and when n8n stops. */
		close: async () => await response?.closeFunction?.(),
		byHand: async () => await response?.manualTriggerFunction?.(),
	};
}
