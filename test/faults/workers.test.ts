import { numbers } from '../e2e/support/campaign';
import { QueueCampaign } from '../e2e/support/queueCampaign';
import { QueueWorld, queueMissing } from '../e2e/support/queueWorld';
import { randomFrom } from '../support/random';
import { isShort, SEED } from './support/eachTrial';
import { recordRow } from './support/rows';

const PEOPLE = 1500;
const IN_FLIGHT = 4 * 20;
const people = numbers(PEOPLE);

const missing = isShort ? 'not in the short form' : queueMissing();
const describeHere = missing === undefined ? describe : describe.skip;

describeHere(`a worker of n8n’s queue mode${missing ? ` (SKIPPED: ${missing})` : ''}`, () => {
	const queue = new QueueCampaign(new QueueWorld('2.41.1', [{ kind: 'delay', delayMs: 40 }]), {
		people,
		pageSize: 250,
		sending: { messagesPerSecond: 300, concurrentRequests: 4, timeout: 5 },
	});
	beforeAll(() => queue.start(), 300_000);
	afterAll(() => queue.stop());

	it.each([1, 2])(
		'killed beside another, %i',
		async (trial) => {
			const seed = SEED * 1000 + trial;
			const random = randomFrom(seed);
			const { client, workers } = queue.world;
			const campaign = `worker ${trial}`;
			const workflow = await queue.prepare(campaign);
			for (let runs = 0; runs < 2; runs++) await client.runWorkflow(workflow, 'Start');
			await queue.untilSent(100 + random(PEOPLE - 500));
			await workers.at(-1)!.kill();
			const before = queue.texts(people).filter((count) => count > 0).length;
			await queue.world.addWorker();
			await queue.sendTheRest(campaign, workflow);
			const { unknown = 0, accepted = 0, delivered = 0 } = await queue.statesOf(campaign);
			const texts = queue.texts(people);
			const untexted = texts.filter((count) => count === 0).length;
			const row = {
				kind: 'a worker of n8n',
				name: `2.41.1 killed, ${trial}`,
				seed,
				intended: PEOPLE,
				before,
				accepted: PEOPLE - untexted,
				duplicates: texts.reduce((sum, count) => sum + Math.max(0, count - 1), 0),
				lost: Math.max(0, untexted - unknown) + PEOPLE - accepted - delivered - unknown,
				unknown,
				mostUnknown: IN_FLIGHT,
			};
			recordRow(row);
			expect(row).toMatchObject({ duplicates: 0, lost: 0 });
			expect(unknown).toBeLessThanOrEqual(IN_FLIGHT);
		},
		240_000,
	);
});
