import { setTimeout as sleep } from 'node:timers/promises';
import { describeWithPostgres, startPostgres, type PostgresServer } from '../support/postgres';
import { eachTrial, times } from './support/eachTrial';
import { IN_FLIGHT, type Trial } from './support/trial';

async function killed(trial: Trial): Promise<void> {
	const first = trial.start();
	await trial.untilTaken(trial.random(95));
	first.signal('SIGKILL');
	await first.ended;
	await trial.rerun();
}

/** Two at a time, of which one dies; the other goes on, and a third takes up what was left. */
async function oneOfTwoKilled(trial: Trial): Promise<void> {
	const [one, other] = [trial.start(), trial.start()];
	await trial.untilTaken(trial.random(70));
	one.signal('SIGKILL');
	await Promise.all([one.ended, other.ended]);
	await trial.rerun();
}

async function killedTwice(trial: Trial): Promise<number> {
	for (const most of [50, 40]) {
		const run = trial.start({ clockMs: most === 50 ? 0 : 300_000 });
		await trial.untilTaken(trial.random(most) + (50 - most) * 4);
		run.signal('SIGKILL');
		await run.ended;
	}
	await trial.rerun();
	return 2 * IN_FLIGHT;
}

/** Stands still for longer than what it had under way is respected, while another run goes over the campaign. */
const stoodStill = (ms: number) => async (trial: Trial) => {
	// A request is respected for five seconds longer than it may take.
	const first = trial.start({ options: { timeout: 2 } });
	await trial.untilTaken(10 + trial.random(50));
	first.signal('SIGSTOP');
	await sleep(ms);
	const second = trial.start();
	await sleep(trial.random(3000));
	first.signal('SIGCONT');
	await Promise.all([first.ended, second.ended]);
	await trial.rerun();
};

/** The same, where the machine of the other is an hour ahead and so finds every lease over. */
async function stoodStillBehind(trial: Trial): Promise<void> {
	const first = trial.start();
	await trial.untilTaken(10 + trial.random(50));
	first.signal('SIGSTOP');
	await trial.run({ clockMs: 3_600_000 });
	first.signal('SIGCONT');
	await first.ended;
	await trial.rerun({ clockMs: 7_200_000 });
}

eachTrial('a process killed, SQLite', [
	...times(8, { name: 'at a moment of chance', run: killed }),
	...times(2, { name: 'twice', run: killedTwice }, 0),
	...times(3, { name: 'one of two at a time', run: oneOfTwoKilled }, 0),
]);

eachTrial('a process that stands still, SQLite', [
	{ name: 'longer than a request is respected', short: true, run: stoodStill(8000) },
	{ name: 'longer than a claim is respected', run: stoodStill(36_000) },
	...times(2, { name: 'and another that is an hour ahead', run: stoodStillBehind }, 0),
]);

describeWithPostgres('with a database', () => {
	let postgres: PostgresServer;
	beforeAll(async () => {
		postgres = await startPostgres();
	}, 60_000);
	afterAll(() => postgres.stop());

	eachTrial(
		'a process killed, PostgreSQL',
		[
			...times(4, { name: 'one of two at a time', run: oneOfTwoKilled }),
			...times(2, { name: 'at a moment of chance', run: killed }, 0),
		],
		() => postgres,
	);
	eachTrial(
		'a process that stands still, PostgreSQL',
		[
			{ name: 'longer than a request is respected', run: stoodStill(8000) },
			{ name: 'and another that is an hour ahead', run: stoodStillBehind },
		],
		() => postgres,
	);
});
