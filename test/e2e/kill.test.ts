import { IN_FLIGHT, killCampaign, killResumed, MESSAGES } from './support/killCampaign';
import { activateRelease } from './support/release';
import { versionsUnderTest } from './support/versions';
import { World } from './support/world';

const TRIALS = Number(process.env['KILL_TRIALS'] || 5);

describe.each(versionsUnderTest())('n8n %s killed in the middle of a campaign', (version) => {
	const world = new World(version, {
		SANDBOX_CREDITS: String(MESSAGES * (TRIALS + 2)),
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
			const { texts, inFlight, states } = await killCampaign(world, `kill-${trial}`, percent);
			expect(inFlight).toBeLessThanOrEqual(IN_FLIGHT);
			const { unknown = 0, accepted = 0, ...others } = states;
			expect(others).toEqual({});
			expect(accepted + unknown).toBe(MESSAGES);
			expect(unknown).toBe(inFlight);
			expect(Math.max(...texts)).toBe(1);
			expect(texts.filter((count) => count === 0).length).toBeLessThanOrEqual(unknown);
			process.stderr.write(`Killed after ${percent} %: ${unknown} in doubt\n`);
		},
		120_000,
	);

	it('the rest goes by itself where that is wanted, and nobody is texted twice', async () => {
		await activateRelease(world);
		const { before, texts, inFlight, states } = await killResumed(world, 'resumed', 30);
		expect(before).toBeLessThan(MESSAGES);
		const { unknown = 0, accepted = 0, ...others } = states;
		expect(others).toEqual({});
		expect(accepted + unknown).toBe(MESSAGES);
		expect(unknown).toBe(inFlight);
		expect(Math.max(...texts)).toBe(1);
		expect(texts.filter((count) => count === 0).length).toBeLessThanOrEqual(unknown);
	}, 360_000);
});
