import type { Execution, N8nClient, Reference } from '../n8n/index.mts';
import { acceptedMessages, type Sandbox } from '../sandbox/index.mts';
import { amount, campaignSummary, type Amount, type CampaignSummary } from './campaignSummary.mts';
import { DEMO_TRIGGER } from './shippedWorkflows.mts';

/** A campaign's two accounts: what the workflow says it did, and what the gateway says was asked of it. */
export interface CampaignRun {
	readonly execution: Execution;
	readonly summary: CampaignSummary;
	readonly gateway: Amount & { readonly balanceBefore: number; readonly balanceAfter: number };
}

const ENDED_WITHIN_MS = 120_000;

/** Runs a campaign workflow from its manual trigger and collects both accounts of it. */
export async function runCampaign(
	client: N8nClient,
	workflow: Reference,
	sandbox: Sandbox,
): Promise<CampaignRun> {
	const balanceBefore = await sandbox.balance();
	const acceptedBefore = (await acceptedMessages(sandbox.tallyFile)).length;

	const id = await client.runWorkflow(workflow.id, DEMO_TRIGGER);
	const execution = await client.execution(id, ENDED_WITHIN_MS);
	if (execution.status !== 'success') throw new Error(whyItFailed(workflow, execution));

	const accepted = (await acceptedMessages(sandbox.tallyFile)).slice(acceptedBefore);
	return {
		execution,
		summary: campaignSummary(execution),
		gateway: { ...amount(accepted), balanceBefore, balanceAfter: await sandbox.balance() },
	};
}

/** Whether the gateway took just what the workflow says was sent, and charged just that. */
export function accountsAgree({ summary: { sent }, gateway }: CampaignRun): boolean {
	return (
		sent.messages === gateway.messages &&
		sent.segments === gateway.segments &&
		sent.credits === gateway.credits &&
		gateway.balanceBefore - gateway.balanceAfter === sent.credits
	);
}

function whyItFailed(workflow: Reference, { status, error, runs }: Execution): string {
	const failures = [...runs].flatMap(([node, runsOfNode]) =>
		runsOfNode.flatMap((run) => (run.error === undefined ? [] : [`"${node}": ${run.error}`])),
	);
	const reasons = failures.length > 0 ? failures : [error ?? 'n8n gives no reason'];
	return `The workflow "${workflow.name}" ended as "${status}". ${reasons.join('; ')}`;
}
