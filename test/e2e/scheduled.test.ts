import { setTimeout as sleep } from 'node:timers/promises';
import { readTally } from '../../sandbox/tally.mts';
import { checked, createCampaign, node, run, statesOf, to } from './support/campaign';
import { versionsUnderTest } from './support/versions';
import { World } from './support/world';

const ours = (name: string) => `n8n-nodes-sms-campaign.${name}`;

// The trigger looks every minute.
const LOOKED_WITHIN_MS = 100_000;

describe.each(versionsUnderTest())('Scheduled SMS Trigger in n8n %s', (version) => {
	const world = new World(version, { SANDBOX_IDEMPOTENCY: 'off' });
	beforeAll(() => world.start());
	afterAll(() => world.stop());

	it('has Check and Send bring out what Schedule put into the ledger, once', async () => {
		const campaign = 'scheduled';
		const to33 = '+33612000001';
		const soon = new Date(Date.now() + 5000).toISOString();
		const later = { decision: 'later', sendAt: soon, sendBefore: hourFrom(soon) };
		const workflow = await createCampaign(world, {
			campaign,
			people: [checked(campaign, to33, { check: later })],
			parameters: { operation: 'schedule', scheduleWith: 'ledger' },
		});
		expect((await run(world, workflow)).status).toBe('success');
		expect(statesOf(world, campaign)).toEqual({ held: 1 });

		const { client } = world;
		const gateway = (await client.credentials())[0]!;
		const { id } = await client.createWorkflow({
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
		await client.activateWorkflow(id);
		const received = () => readTally(world.sandbox.tallyFile).byNumber.get(to33)?.sent ?? 0;
		for (let waited = 0; received() === 0 && waited < LOOKED_WITHIN_MS; waited += 500) {
			await sleep(500);
		}
		await sleep(1000);
		expect(received()).toBe(1);
		expect(statesOf(world, campaign)).toEqual({ accepted: 1 });
	});
});

const hourFrom = (at: string): string => new Date(Date.parse(at) + 3_600_000).toISOString();
