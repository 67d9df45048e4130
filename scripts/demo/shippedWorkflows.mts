import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { inProject } from '../project.mts';
import type { Reference, Workflow } from '../n8n/index.mts';

/** The shipped workflow that the demo runs, by its file name without ".json". */
export const DEMO_CAMPAIGN = 'demo-campaign';

/** Its manual trigger. */
export const DEMO_TRIGGER = 'Start';

/** The shipped workflow that takes in what comes back. */
export const REPLIES = 'replies-stop-and-receipts';

/** The shipped workflow that sends what waited for its hour. */
export const RELEASE = 'release-held-messages';

/** The shipped workflow that shows how a campaign does. */
export const REPORT_PAGE = 'campaign-report-page';

/** The type of the node that gateways post to. */
export const EVENTS_TRIGGER = 'n8n-nodes-sms-campaign.smsEventsTrigger';

/** The ready-made workflows of a folder, else of the project, by file name without ".json". */
export async function shippedWorkflows(
	folder = inProject('workflows'),
): Promise<Map<string, Workflow>> {
	const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
	const entries = files.map(async (file) => {
		const workflow = JSON.parse(await readFile(join(folder, file), 'utf8')) as Workflow;
		return [basename(file, '.json'), workflow] as const;
	});
	return new Map(await Promise.all(entries));
}

/**
 * A workflow whose nodes use the given credentials: exported workflows name them, and their ids differ
 * from one n8n to the next. What is not there is left to be chosen.
 */
export function withCredentials(workflow: Workflow, available: readonly Reference[]): Workflow {
	const byName = new Map(available.map(({ id, name }) => [name, { id, name }]));
	return {
		...workflow,
		nodes: workflow.nodes.map((node) => {
			if (node.credentials === undefined) return node;
			const resolved = Object.entries(node.credentials).flatMap(([type, { name }]) => {
				const found = byName.get(name);
				return found ? [[type, found] as const] : [];
			});
			return { ...node, credentials: Object.fromEntries(resolved) };
		}),
	};
}

/** Nodes that n8n's editor gives an address, or a part of one. */
const ADDRESSED: ReadonlySet<string> = new Set([
	EVENTS_TRIGGER,
	'n8n-nodes-base.formTrigger',
	'n8n-nodes-base.wait',
	'n8n-nodes-base.webhook',
]);

/**
 * A workflow whose nodes have an address of their own. The files name none, since that of the events is a
 * secret; n8n's editor makes one where a workflow is imported by hand.
 */
export const withAddresses = (workflow: Workflow): Workflow => ({
	...workflow,
	nodes: workflow.nodes.map((node) =>
		ADDRESSED.has(node.type) ? { ...node, webhookId: randomUUID() } : node,
	),
});
