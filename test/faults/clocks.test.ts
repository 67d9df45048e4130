import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFaketime } from '../../scripts/jest/fakedClock.mts';
import { eachTrial } from './support/eachTrial';
import type { Trial } from './support/trial';

const HOUR = 3600;
const missing = findFaketime() ? undefined : 'no faketime; install the package faketime';

/** A clock that a test turns while programs run by it. */
function clockOf(trial: Trial) {
	const file = path.join(trial.folder, 'clock');
	const turn = (seconds: number) => writeFileSync(file, `${seconds < 0 ? '' : '+'}${seconds}`);
	turn(0);
	return {
		turn,
		environment: {
			LD_PRELOAD: findFaketime() ?? '',
			FAKETIME_TIMESTAMP_FILE: file,
			FAKETIME_NO_CACHE: '1',
			// What measures durations knows no dates.
			DONT_FAKE_MONOTONIC: '1',
			NO_FAKE_STAT: '1',
		},
	};
}

/** The clock jumps while the campaign is sent, which another run joins. */
const jumps = (seconds: number) => async (trial: Trial) => {
	const clock = clockOf(trial);
	const first = trial.start({ environment: clock.environment });
	await trial.untilTaken(10 + trial.random(40));
	clock.turn(seconds);
	const second = trial.start({ environment: clock.environment });
	await Promise.all([first.ended, second.ended]);
	await trial.rerun({ clockMs: Math.max(0, seconds) * 1000 + 600_000 });
};

/** The clock jumps, and the process is killed with what it had claimed by the old one. */
const jumpsAndDies = (seconds: number) => async (trial: Trial) => {
	const clock = clockOf(trial);
	const first = trial.start({ environment: clock.environment });
	await trial.untilTaken(10 + trial.random(30));
	clock.turn(seconds);
	await trial.untilTaken(40 + trial.random(30));
	first.signal('SIGKILL');
	await first.ended;
	await trial.rerun({ clockMs: Math.max(0, seconds) * 1000 + 600_000 });
};

async function trembles(trial: Trial): Promise<void> {
	const clock = clockOf(trial);
	const first = trial.start({ environment: clock.environment });
	let going = true;
	const trembling = (async () => {
		for (; going; await sleep(30)) clock.turn(trial.random(600) - 300);
	})();
	const second = trial.start({ environment: clock.environment });
	await Promise.all([first.ended, second.ended]);
	going = false;
	await trembling;
	await trial.rerun({ clockMs: 1_800_000 });
}

async function anHourApart(trial: Trial): Promise<void> {
	const runs = [0, HOUR].map((seconds) => trial.start({ clockMs: seconds * 1000 }));
	await Promise.all(runs.map(({ ended }) => ended));
	await trial.rerun({ clockMs: 7_200_000 });
}

eachTrial('the clock', [
	{ name: 'an hour forward', missing, run: jumps(HOUR) },
	{ name: 'an hour back', missing, run: jumps(-HOUR) },
	{ name: 'a day forward', missing, run: jumps(24 * HOUR) },
	{ name: 'a day back', missing, run: jumps(-24 * HOUR) },
	{ name: 'an hour forward, then killed', missing, run: jumpsAndDies(HOUR) },
	{ name: 'an hour back, then killed', short: true, missing, run: jumpsAndDies(-HOUR) },
	{ name: 'trembles by five minutes', missing, run: trembles },
	{ name: 'of two machines, an hour apart', run: anHourApart },
]);
