import { setTimeout as sleep } from 'node:timers/promises';
import { readTally } from '../../sandbox/tally.mts';
import { checked, createCampaign, leasesEnd, numbers, run, statesOf } from './support/campaign';
import { versionsUnderTest } from './support/versions';
import { World } from './support/world';

const TRIALS = Number(process.env['KILL_TRIALS'] || 5);
const MESSAGES = 500;
const CONCURRENT = 4;
/** Messages of one request to the sandbox. */
const BATCH = 20;
/** So slow that a kill finds the campaign under way. */
const PER_SECOND = 250;

const people = numbers(MESSAGES);

describe.each(versionsUnderTest())('n8n %s killed in the middle of a campaign', (version) => {
	const world = new World(version, {
		SANDBOX_CREDITS: String(MESSAGES * (TRIALS + 1)),
		// The gateway would forgive what we must not do.
		SANDBOX_IDEMPOTENCY: 'off',
		SANDBOX_FAULTS: '[{"kind":"delay","delayMs":100}]',
	});
	beforeAll(() => world.start());
	afterAll(() => world.stop());

	const trials = Array.from(
		{ length: TRIALS },
		(_, i) => [i + 1, Math.floor(100 * Math.random())] as const,
	);

	it.each(trials)(
		'trial %i, after %i %%: nobody is texted twice, and the rerun sends all the rest',
		async (trial, percent) => {
			const campaign = `kill-${trial}`;
			const before = received();
			const workflow = await createCampaign(world, {
				campaign,
				people: people.map((e164) => checked(campaign, e164)),
				options: { messagesPerSecond: PER_SECOND, concurrentRequests: CONCURRENT, timeout: 5 },
			});
			await world.client.runWorkflow(workflow.id, 'Start');
			await untilSent(before.total + (percent / 100) * MESSAGES);
			await world.kill();
			await world.restart();
			const { sending: inFlight = 0 } = statesOf(world, campaign);
			expect(inFlight).toBeLessThanOrEqual(CONCURRENT * BATCH);
			// Until then the rerun cannot know that the killed run is not just slow.
			await sleep(Math.max(0, leasesEnd(world, campaign) - Date.now()));
			await run(world, workflow);
			const { unknown = 0, accepted = 0, ...others } = statesOf(world, campaign);
			expect(others).toEqual({});
			expect(accepted + unknown).toBe(MESSAGES);
			expect(unknown).toBe(inFlight);

			const after = received();
			const texted = people.map((e164) => after.of(e164) - before.of(e164));
			expect(Math.max(...texted)).toBe(1);
			expect(after.total - before.total).toBeGreaterThanOrEqual(MESSAGES - unknown);
			process.stderr.write(`Killed after ${percent} %: ${unknown} in doubt\n`);
		},
		120_000,
	);

	/** What the phones have got so far, as the sandbox wrote it down. */
	function received() {
		const tally = readTally(world.sandbox.tallyFile);
		return { total: tally.total.sent, of: (e164: string) => tally.byNumber.get(e164)?.sent ?? 0 };
	}

	/** Until so many were sent in all, and a moment of chance longer. */
	async function untilSent(count: number): Promise<void> {
		for (let sent = -1; sent < count; await sleep(5)) {
			const reply = await fetch(`${world.sandbox.url}/page/snapshot`);
			const { totals } = (await reply.json()) as { totals: { messages: number } };
			sent = totals.messages;
		}
		await sleep(Math.random() * 30);
	}
});
