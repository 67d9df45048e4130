import { setTimeout as sleep } from 'node:timers/promises';
import { hintsOf, itemsOf, type Json, type Reference } from '../../scripts/n8n/index.mts';
import { readTally } from '../../sandbox/tally.mts';
import { checkedForLater, createCampaign, node, run, statesOf, to } from './support/campaign';
import { eventually } from './support/eventually';
import { activateRelease, LOOKED_WITHIN_MS } from './support/release';
import { versionsUnderTest } from './support/versions';
import { World } from './support/world';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const iso = (at: number): string => new Date(at).toISOString();

/** An item that Check holds for later. */
const later = (campaign: string, e164: string, sendAt: number, deadline?: number): Json =>
	checkedForLater(campaign, e164, {
		sendAt: iso(sendAt),
		sendBefore: iso(sendAt + HOUR),
		...(deadline !== undefined && { deadline: iso(deadline) }),
	});

describe.each(versionsUnderTest())('what waits in the ledger of n8n %s', (version) => {
	const world = new World(version, { SANDBOX_IDEMPOTENCY: 'off' });
	let release: Reference;
	beforeAll(() => world.start());
	afterAll(() => world.stop());

	async function schedule(campaign: string, people: readonly Json[]): Promise<string[]> {
		const parameters = { operation: 'schedule', scheduleWith: 'ledger' };
		const workflow = await createCampaign(world, { campaign, people, parameters });
		const execution = await run(world, workflow);
		expect(execution.status).toBe('success');
		return hintsOf(execution, 'Send SMS');
	}
	let runs = 0;
	const hints = async () => {
		const campaign = `hints-${(runs += 1)}`;
		return await schedule(campaign, [later(campaign, '+33612000001', Date.now() + HOUR)]);
	};

	it('is told in yellow to leave never, where nobody watches', async () => {
		expect(await hints()).toContainEqual(
			expect.stringMatching(/^warning: Nothing will leave: add “Scheduled SMS Trigger”/),
		);
	});

	it('is said nothing more of while an active workflow watches', async () => {
		release = await activateRelease(world);
		// n8n 2 starts its triggers a moment after the answer.
		await eventually(async () => {
			expect((await hints()).join()).not.toContain('Nothing will leave');
		});
	});

	it('is told to leave never once that workflow is deactivated, and by which', async () => {
		await world.client.deactivateWorkflow(release.id);
		await eventually(async () => {
			expect(await hints()).toContainEqual(
				expect.stringMatching(
					/^warning: Nothing will leave: .*“give out” looked for the last time/,
				),
			);
		});
		await world.client.activateWorkflow(release.id);
	});

	it('leaves after n8n was down if it still may, and is told where its latest moment is over', async () => {
		const campaign = 'down';
		const [mayStill, tooLate] = ['+33612000011', '+33612000012'];
		const due = Date.now() + 20 * SECOND;
		const over = due + 15 * SECOND;
		await schedule(campaign, [later(campaign, mayStill, due), later(campaign, tooLate, due, over)]);
		await world.n8n.stop();
		expect(statesOf(world, campaign)).toEqual({ held: 2 });
		await sleep(over + SECOND - Date.now());
		await world.restart();

		const received = (e164: string) =>
			readTally(world.sandbox.tallyFile).byNumber.get(e164)?.sent ?? 0;
		for (let waited = 0; received(mayStill) === 0 && waited < LOOKED_WITHIN_MS; waited += 500) {
			await sleep(500);
		}
		await sleep(SECOND);
		expect([received(mayStill), received(tooLate)]).toEqual([1, 0]);
		expect(statesOf(world, campaign)).toEqual({ accepted: 1, cancelled: 1 });
		const told = (await world.client.executionsOf(release.id)).flatMap((execution) =>
			itemsOf(execution, 'n8n-nodes-sms-campaign.checkConsentQuietHours', 2),
		);
		expect(told).toMatchObject([
			{ phone: { e164: tooLate }, check: { decision: 'blocked', reason: 'too_late' } },
		]);
	});

	it('stands in SMS Ledger with a sentence why it did not leave', async () => {
		const workflow = await world.client.createWorkflow({
			name: 'look',
			nodes: [
				node('Start', 'n8n-nodes-base.manualTrigger', 1, 0, {}),
				node('SMS Ledger', 'n8n-nodes-sms-campaign.smsLedger', 1, 200, {
					resource: 'message',
					operation: 'getAll',
					filters: { campaign: 'down', states: ['cancelled'] },
				}),
			],
			connections: { Start: to('SMS Ledger') },
			settings: { executionOrder: 'v1' },
		});
		const execution = await run(world, workflow);
		expect(itemsOf(execution, 'n8n-nodes-sms-campaign.smsLedger', 0)).toMatchObject([
			{
				e164: '+33612000012',
				reason: 'too_late',
				detail: expect.stringMatching(
					/^Its latest moment, .* UTC, was over before it could be sent/,
				),
			},
		]);
	});
});
