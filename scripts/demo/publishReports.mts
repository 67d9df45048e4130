import type { N8nClient } from '../n8n/index.mts';
import { activateShipped } from './activateShipped.mts';
import { REPORT_PAGE } from './shippedWorkflows.mts';

/**
 * Activates the shipped workflow that shows reports, unless it is active.
 *
 * @returns the address of a campaign's report
 */
export async function publishReports(
	client: N8nClient,
	n8nUrl: string,
): Promise<(campaign: string) => string> {
	const { nodes } = await activateShipped(client, REPORT_PAGE);
	const parameters = nodes.find(({ type }) => type === 'n8n-nodes-base.webhook')?.['parameters'];
	const { path } = parameters as { readonly path: string };
	return (campaign) => `${n8nUrl}/webhook/${path}?campaign=${encodeURIComponent(campaign)}`;
}
