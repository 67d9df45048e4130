import { IN_FLIGHT, killResumable, MESSAGES } from './support/killCampaign';
import { activateRelease } from './support/release';
import { versionsUnderTest } from './support/versions';
import { World } from './support/world';

/** In which what n8n leaves when it is killed is to be sent, from its next start on. */
const WITHIN_MS = 3 * 60_000;

describe.each(versionsUnderTest())('a campaign in n8n %s that is to be resumed', (version) => {
	const world = new World(version, {
		SANDBOX_CREDITS: String(2 * MESSAGES),
		// The gateway would forgive what we must not do.
		SANDBOX_IDEMPOTENCY: 'off',
		SANDBOX_FAULTS: '[{"kind":"delay","delayMs":100}]',
	});
	beforeAll(async () => {
		await world.start();
		await activateRelease(world);
	});
	afterAll(() => world.stop());

	it(
		'goes on by itself once n8n runs again, and texts nobody twice',
		async () => {
			const { before, texts, inFlight, states } = await killResumable(
				world,
				'resumed',
				40,
				WITHIN_MS,
			);
			expect(before).toBeLessThan(MESSAGES);
			const { unknown = 0, accepted = 0, ...others } = states;
			expect(others).toEqual({});
			expect(accepted + unknown).toBe(MESSAGES);
			expect(unknown).toBeLessThanOrEqual(IN_FLIGHT);
			expect(unknown).toBe(inFlight);
			expect(Math.max(...texts)).toBe(1);
			expect(texts.filter((count) => count === 0).length).toBeLessThanOrEqual(unknown);
			process.stderr.write(`Killed after ${before} of ${MESSAGES}: ${unknown} in doubt\n`);
		},
		WITHIN_MS + 120_000,
	);
});
