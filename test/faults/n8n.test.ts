import { IN_FLIGHT, killCampaign, MESSAGES } from '../e2e/support/killCampaign';
import { World } from '../e2e/support/world';
import { randomFrom } from '../support/random';
import { isShort, SEED } from './support/eachTrial';
import { recordRow } from './support/rows';

const TRIALS = isShort ? 1 : 4;

describe('a real n8n', () => {
	const world = new World('2.41.1', {
		SANDBOX_CREDITS: '100000',
		SANDBOX_IDEMPOTENCY: 'off',
		SANDBOX_FAULTS: '[{"kind":"delay","delayMs":100}]',
	});
	beforeAll(() => world.start(), 180_000);
	afterAll(() => world.stop());

	it.each(Array.from({ length: TRIALS }, (_, i) => i + 1))(
		'2.41.1 killed, %i',
		async (trial) => {
			const seed = SEED * 1000 + trial;
			const percent = 5 + randomFrom(seed)(85);
			const { before, texts, inFlight, states } = await killCampaign(world, `k${trial}`, percent);
			const { unknown = 0 } = states;
			const untexted = texts.filter((count) => count === 0).length;
			const row = {
				kind: 'a real n8n',
				name: `2.41.1 killed, ${trial}`,
				seed,
				intended: MESSAGES,
				before,
				accepted: MESSAGES - untexted,
				duplicates: texts.reduce((sum, count) => sum + Math.max(0, count - 1), 0),
				// Who got nothing may be among those in doubt, and nobody else.
				lost: Math.max(0, untexted - unknown) + lostBy(states),
				unknown,
				mostUnknown: Math.min(inFlight, IN_FLIGHT),
			};
			recordRow(row);
			expect(row).toMatchObject({ duplicates: 0, lost: 0 });
			expect(unknown).toBeLessThanOrEqual(row.mostUnknown);
		},
		180_000,
	);
});

/** Messages that ended in no way that a rerun leaves. */
const lostBy = ({ accepted = 0, delivered = 0, unknown = 0 }: Readonly<Record<string, number>>) =>
	MESSAGES - accepted - delivered - unknown;
