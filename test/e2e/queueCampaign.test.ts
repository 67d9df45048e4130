import { setTimeout as sleep } from 'node:timers/promises';
import { numbers } from './support/campaign';
import { eventually } from './support/eventually';
import { QueueCampaign } from './support/queueCampaign';
import { describeInQueueMode, QueueWorld } from './support/queueWorld';
import { LOOKED_WITHIN_MS } from './support/release';

const PEOPLE = 3000;
const CONCURRENT = 4;
/** Messages of one request to the sandbox. */
const BATCH = 20;
/** What one run can have handed over without an answer when it is ended. */
const IN_FLIGHT = CONCURRENT * BATCH;

/** In which what a dead worker leaves is to be taken up and sent. */
const RESUMED_WITHIN_MS = 3 * 60_000;

const people = numbers(PEOPLE);
const stopped = people.at(-1)!;
const rest = people.slice(0, -1);
const zoe = '+33612999001';
const held = ['+33612999101', '+33612999102', '+33612999103'];
const writers = Array.from({ length: 20 }, (_, i) => `+33612998${String(i).padStart(3, '0')}`);

describeInQueueMode('2.41.1', () => {
	const world = new QueueWorld('2.41.1', [{ kind: 'delay', delayMs: 20 }]);
	const queue = campaignIn(world);
	beforeAll(async () => {
		await queue.start();
		// What main gives out meanwhile: greetings at once, what waits while things are restarted.
		const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(new Date());
		await queue.addPeople([zoe], 'born today', `1990-${today.slice(5)}`);
		await queue.greet();
		await queue.scheduleFor(Date.now() + 75_000, 'waits', held);
	}, 300_000);
	afterAll(() => queue.stop());

	it(...resumed(queue));

	it(...twoWorkers(queue));

	it('brings all of a campaign and of what comes back through a restart of PostgreSQL and of Redis', async () => {
		await world.addWorker();
		const workflow = await queue.prepare('restarts');
		await world.client.runWorkflow(workflow, 'Start');
		await queue.untilSent(PEOPLE / 8);
		const posts = Promise.all(
			writers.map(async (from, i) => {
				await sleep(i * 150);
				for (let tries = 1; ; tries++) {
					const status = await queue.post(`restart-${i}`, from, 'hello');
					if (status === 200 || tries === 40) return status;
					await sleep(500);
				}
			}),
		);
		await world.postgres.restart();
		await sleep(2000);
		await world.redis.restart();
		expect(await posts).toEqual(writers.map(() => 200));
		for (const from of writers) expect(await queue.storyOf(from)).toContain('hello');
		await queue.sendTheRest('restarts', workflow);
		// Of a run that could not say that it had ended, the trigger takes up the rest besides.
		await queue.untilSettled('restarts', rest.length, RESUMED_WITHIN_MS);
		const doubt = await queue.expectOnce('restarts', rest);
		expect(doubt).toBeLessThanOrEqual(IN_FLIGHT);
		process.stderr.write(`PostgreSQL and Redis restarted: ${doubt} in doubt\n`);
	}, 240_000);

	it('has main give out greetings and what waited, once, and takes in the receipts', async () => {
		const all = [zoe, ...held];
		const texts = () => queue.textsEver(all);
		for (const end = Date.now() + LOOKED_WITHIN_MS; texts().includes(0); await sleep(500)) {
			if (Date.now() > end) break;
		}
		await sleep(1000);
		expect(texts()).toEqual([1, 1, 1, 1]);
		// One post a receipt, a thousand of which may still be on their way.
		await eventually(async () =>
			expect((await queue.statesOf('two workers'))['delivered']).toBeGreaterThan(100),
		);
	}, 150_000);
});

describeInQueueMode('1.123.50', () => {
	const queue = campaignIn(new QueueWorld('1.123.50', [{ kind: 'delay', delayMs: 20 }]));
	beforeAll(() => queue.start(), 300_000);
	afterAll(() => queue.stop());

	// (It starts no worker in a folder in which another was killed.)
	it(...resumed(queue));
});

/** The shipped campaign in pages, so slow that what breaks finds it under way. */
function campaignIn(world: QueueWorld): QueueCampaign {
	return new QueueCampaign(world, {
		people,
		pageSize: 500,
		sending: { messagesPerSecond: 400, concurrentRequests: CONCURRENT, timeout: 5 },
	});
}

function resumed(queue: QueueCampaign): [string, () => Promise<void>, number] {
	const test = async () => {
		const { client, workers } = queue.world;
		const workflow = await queue.prepare('resumed', { messagesPerSecond: 150 });
		await client.runWorkflow(workflow, 'Start');
		await queue.untilSent(PEOPLE / 8);
		const worker = await queue.sendingWorker();
		await worker.kill();
		workers.splice(workers.indexOf(worker), 1);
		await sleep(1000);
		expect(await queue.leavesWithin(5000)).toBe(false);
		const took = await queue.untilSettled('resumed', people.length, RESUMED_WITHIN_MS);
		const doubt = await queue.expectOnce('resumed', people);
		expect(doubt).toBeLessThanOrEqual(IN_FLIGHT);
		const seconds = Math.round(took / 1000);
		process.stderr.write(
			`The worker killed: the rest sent within ${seconds} s, ${doubt} in doubt\n`,
		);
	};
	return [
		'sends the rest by itself within three minutes after the worker was killed, pages that it had not begun included',
		test,
		RESUMED_WITHIN_MS + 120_000,
	];
}

function twoWorkers(queue: QueueCampaign): [string, () => Promise<void>, number] {
	const test = async () => {
		const { client, workers } = queue.world;
		while (workers.length < 2) await queue.world.addWorker();
		const workflow = await queue.prepare('two workers');
		for (let runs = 0; runs < 2; runs++) await client.runWorkflow(workflow, 'Start');
		await queue.untilSent(PEOPLE / 8);
		expect(await queue.post('stop-mid-campaign', stopped, 'STOP')).toBe(200);
		await queue.untilSent(PEOPLE / 3);
		await workers.shift()!.kill();
		const { sending = 0 } = await queue.statesOf('two workers');
		// Both had requests under way.
		expect(sending).toBeLessThanOrEqual(2 * IN_FLIGHT);
		await queue.untilSettled('two workers', rest.length, RESUMED_WITHIN_MS);
		expect(queue.texts([stopped])).toEqual([0]);
		const doubt = await queue.expectOnce('two workers', rest);
		expect(doubt).toBeLessThanOrEqual(IN_FLIGHT);
		process.stderr.write(`One of two workers killed: ${sending} under way, ${doubt} in doubt\n`);
	};
	return [
		'texts everybody once whom two workers reach at a time, one of them killed',
		test,
		RESUMED_WITHIN_MS + 120_000,
	];
}
