import { setTimeout as sleep } from 'node:timers/promises';
import { readTally } from '../../sandbox/tally.mts';
import { checkedForLater, createCampaign, run, statesOf } from './support/campaign';
import { activateRelease, LOOKED_WITHIN_MS } from './support/release';
import { versionsUnderTest } from './support/versions';
import { World } from './support/world';

describe.each(versionsUnderTest())('Scheduled SMS Trigger in n8n %s', (version) => {
	const world = new World(version, { SANDBOX_IDEMPOTENCY: 'off' });
	beforeAll(() => world.start());
	afterAll(() => world.stop());

	it('has Check and Send bring out what Schedule put into the ledger, once', async () => {
		const campaign = 'scheduled';
		const to33 = '+33612000001';
		const soon = new Date(Date.now() + 5000).toISOString();
		const later = { sendAt: soon, sendBefore: hourFrom(soon) };
		const workflow = await createCampaign(world, {
			campaign,
			people: [checkedForLater(campaign, to33, later)],
			parameters: { operation: 'schedule', scheduleWith: 'ledger' },
		});
		expect((await run(world, workflow)).status).toBe('success');
		expect(statesOf(world, campaign)).toEqual({ held: 1 });

		await activateRelease(world);
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
