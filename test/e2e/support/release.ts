import type { Reference } from '../../../scripts/n8n/index.mts';
import { node, to } from './campaign';
import type { World } from './world';

const ours = (name: string) => `n8n-nodes-sms-campaign.${name}`;

/** The trigger looks every minute. */
export const LOOKED_WITHIN_MS = 100_000;

/** Has Check and Send bring out what waits in the ledger, at any hour. */
export async function activateRelease({ client }: World): Promise<Reference> {
	const gateway = (await client.credentials())[0]!;
	const workflow = await client.createWorkflow({
		name: 'give out',
		nodes: [
			node('Due', ours('scheduledSmsTrigger'), 1, 0, {}),
			node('Check', ours('checkConsentQuietHours'), 1, 200, {
				hours: 'ownWindowOnly',
				ownDays: [1, 2, 3, 4, 5, 6, 7],
				ownFrom: '00:00',
				ownTo: '24:00',
				ownWindowConfirmed: true,
				options: { safetyMargin: 0 },
			}),
			{
				...node('Send SMS', ours('sendSms'), 1, 400, { operation: 'send' }),
				credentials: { smsGatewayApi: gateway },
			},
		],
		connections: { Due: to('Check'), Check: to('Send SMS') },
		settings: { executionOrder: 'v1' },
	});
	await client.activateWorkflow(workflow.id);
	return workflow;
}
