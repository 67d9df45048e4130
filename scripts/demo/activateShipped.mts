import type { N8nClient, Workflow } from '../n8n/index.mts';
import { shippedWorkflows } from './shippedWorkflows.mts';

/**
 * Activates a shipped workflow that n8n has, unless it is active.
 *
 * @param file its name without ".json"
 */
export async function activateShipped(client: N8nClient, file: string): Promise<Workflow> {
	const { name } = (await shippedWorkflows()).get(file) ?? {};
	const found = (await client.workflows()).find((workflow) => workflow.name === name);
	if (found === undefined) throw new Error(`workflows/${file}.json is not in n8n`);
	const workflow = await client.workflow(found.id);
	if (!workflow.active) await client.activateWorkflow(found.id);
	return workflow;
}
