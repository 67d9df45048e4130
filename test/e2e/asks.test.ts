import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { readTally } from '../../sandbox/tally.mts';
import {
	furnish,
	REPLIES,
	sandboxCredential,
	shippedWorkflows,
} from '../../scripts/demo/index.mts';
import type { Execution, Json } from '../../scripts/n8n/index.mts';
import { checked, createCampaign, node, numbers, run, statesOf, to } from './support/campaign';
import { eventually } from './support/eventually';
import { versionsUnderTest } from './support/versions';
import { World } from './support/world';

const TEXTS = 30;
const MINUTE_MS = 60_000;

/** No trigger listens here: every receipt that the gateway posts is lost. */
describe.each(versionsUnderTest())('what n8n %s asks the gateway for', (version) => {
	const world = new World(version);
	beforeAll(async () => {
		await world.start();
		await furnish(world.client, sandboxCredential(world.sandbox));
	});
	afterAll(() => world.stop());

	const delivered = () => readTally(world.sandbox.tallyFile).total.delivered;

	/** A campaign that has arrived, without anybody here knowing. */
	async function arrived(campaign: string, from: number): Promise<void> {
		const people = numbers(from + TEXTS)
			.slice(from)
			.map((e164) => checked(campaign, e164));
		await run(world, await createCampaign(world, { campaign, people }));
		await eventually(async () => expect(delivered()).toBe(from + TEXTS));
		expect(statesOf(world, campaign)).toEqual({ accepted: TEXTS });
	}

	const givenBy = ({ runs }: Execution, name: string): readonly Json[] =>
		runs.get(name)?.[0]?.outputs[0] ?? [];

	it('every night, by the shipped workflow: receipts, and calmly what this gateway lacks', async () => {
		await arrived('night', 0);
		const { client } = world;
		const { name } = (await shippedWorkflows()).get(REPLIES)!;
		const { id } = (await client.workflows()).find((each) => each.name === name)!;
		const execution = await client.execution(
			await client.runWorkflow(id, 'Every Night'),
			MINUTE_MS,
		);
		expect(execution.status).toBe('success');
		expect(givenBy(execution, 'Refresh Receipts')).toEqual([
			expect.objectContaining({ campaign: 'night', asked: TEXTS, delivered: TEXTS, stillOpen: 0 }),
		]);
		expect(givenBy(execution, 'Fetch Replies')).toEqual([]);
		expect(givenBy(execution, 'Sync Opt-Outs')).toEqual([
			expect.objectContaining({ canAsk: false, listed: 0 }),
		]);
		expect(statesOf(world, 'night')).toEqual({ delivered: TEXTS });
	});

	it('at its start, by Scheduled SMS Trigger with the gateway’s credential', async () => {
		await arrived('start', TEXTS);
		const ledger = new DatabaseSync(join(world.home, '.n8n', 'sms-campaign.sqlite'));
		ledger.exec(`update sms_messages set sent_at = sent_at - ${20 * MINUTE_MS}`);
		ledger.close();
		const { client } = world;
		const gateway = (await client.credentials())[0]!;
		const { id } = await client.createWorkflow({
			name: 'asks',
			nodes: [
				{
					...node('Due', 'n8n-nodes-sms-campaign.scheduledSmsTrigger', 1, 0, {}),
					credentials: { smsGatewayApi: gateway },
				},
				node('Nothing', 'n8n-nodes-base.noOp', 1, 200, {}),
			],
			connections: { Due: to('Nothing') },
			settings: { executionOrder: 'v1' },
		});
		await client.activateWorkflow(id);
		await eventually(async () => expect(statesOf(world, 'start')).toEqual({ delivered: TEXTS }));
	});
});
