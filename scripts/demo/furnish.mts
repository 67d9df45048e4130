import type { N8nClient, NewCredential, Reference } from '../n8n/index.mts';
import {
	DEMO_CAMPAIGN,
	shippedWorkflows,
	withAddresses,
	withCredentials,
} from './shippedWorkflows.mts';

/**
 * Puts the credentials and the shipped workflows into n8n, unless things of their names are there already.
 *
 * @returns the demo campaign
 */
export async function furnish(
	client: N8nClient,
	...wanted: readonly NewCredential[]
): Promise<Reference> {
	const credentials = await client.credentials();
	for (const credential of wanted) {
		if (credentials.some(({ name }) => name === credential.name)) continue;
		credentials.push(await client.createCredential(credential));
	}

	const present = new Map((await client.workflows()).map((workflow) => [workflow.name, workflow]));
	const shipped = await shippedWorkflows();
	for (const workflow of shipped.values()) {
		if (present.has(workflow.name)) continue;
		const ours = withAddresses(withCredentials(workflow, credentials));
		const created = await client.createWorkflow(ours);
		present.set(workflow.name, created);
	}

	const demo = present.get(shipped.get(DEMO_CAMPAIGN)?.name ?? '');
	if (demo === undefined) throw new Error(`workflows/${DEMO_CAMPAIGN}.json is not there`);
	return demo;
}
