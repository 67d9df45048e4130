import { setTimeout as sleep } from 'node:timers/promises';
import { describeWithPostgres, startPostgres, type PostgresServer } from '../support/postgres';
import { eachTrial, times } from './support/eachTrial';
import { openCutter, type Cut } from './support/cutter';
import type { Trial } from './support/trial';

describeWithPostgres('PostgreSQL', () => {
	let postgres: PostgresServer;
	beforeAll(async () => {
		postgres = await startPostgres();
	}, 60_000);
	afterAll(() => postgres.stop());

	async function restarted(trial: Trial): Promise<void> {
		const first = trial.start();
		await trial.untilTaken(10 + trial.random(70));
		await postgres.restart();
		await first.ended;
		await trial.rerun();
	}

	async function cutOff(trial: Trial): Promise<void> {
		const first = trial.start();
		await trial.untilTaken(10 + trial.random(30));
		for (let cuts = 0; cuts < 4; cuts++) {
			postgres.psql(
				`select pg_terminate_backend(pid) from pg_stat_activity where application_name <> 'psql' and usename like 'user_%'`,
			);
			await sleep(trial.random(200));
		}
		await first.ended;
		await trial.rerun();
	}

	/** The connection goes at a step of the sending, before the database hears of it or before it answers. */
	const cutAt = (cut: Cut) => async (trial: Trial) => {
		const cutter = await openCutter(trial.postgresPort, cut);
		try {
			await trial.run({ postgresPort: cutter.port });
			trial.nowItBreaks();
			expect(cutter.cuts).toBe(1);
		} finally {
			await cutter.close();
		}
		await trial.rerun();
	};

	eachTrial(
		'the database',
		[
			...times(2, { name: 'restarted', run: restarted }, 0),
			...times(2, { name: 'cuts everybody off four times', run: cutOff }, 0),
			...(['claimed', 'sending', 'accepted', 'commit'] as const).flatMap((word) =>
				(['before', 'after'] as const).map((when) => ({
					name: `cut off ${when} it hears “${word}”`,
					short: word === 'commit' && when === 'after',
					run: cutAt({ word, when, nth: word === 'commit' ? 8 : 3 }),
				})),
			),
		],
		() => postgres,
	);
});
