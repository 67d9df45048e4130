import { HookContext } from 'n8n-core';
import type { IHookFunctions, INodeType, IWebhookData, WorkflowExecuteMode } from 'n8n-workflow';
import { workflowOf, type NodeSetup } from './workflowOf';

/** What n8n calls when a workflow with a webhook is activated and deactivated, as it calls it. */
export function hooksOf(
	nodeType: INodeType,
	setup: NodeSetup,
	mode: WorkflowExecuteMode = 'trigger',
) {
	const warnings: string[] = [];
	const call = async (hook: 'checkExists' | 'create' | 'delete') => {
		const { node, workflow, additionalData } = workflowOf(nodeType, {
			...setup,
			settings: { typeVersion: 2, webhookId: 'secret', ...setup.settings },
		});
		const description = nodeType.description.webhooks?.find(({ name }) => name === 'default');
		const context = new HookContext(workflow, node, additionalData, mode, 'activate', {
			webhookDescription: description,
		} as unknown as IWebhookData) as unknown as IHookFunctions;
		Object.defineProperty(context, 'logger', {
			value: { warn: (message: string) => void warnings.push(message) },
		});
		return await nodeType.webhookMethods?.default?.[hook].call(context);
	};
	return {
		warnings,
		/** As n8n does: `create` where nothing is there yet. */
		async activate() {
			if (!(await call('checkExists'))) await call('create');
		},
		deactivate: () => call('delete'),
	};
}
