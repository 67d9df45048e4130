import { eachTrial } from './support/eachTrial';
import { openSpoiler, type Spoil } from './support/spoiler';
import { BATCH, PEOPLE, type Trial } from './support/trial';

/** More than an execution takes that meets no such answer; a body that is taken whole would show. */
const MOST_MEGABYTES = 500;

/** A third of the answers are spoiled, and then none any more: what was in one is in doubt, and the rest is sent. */
const spoiled =
	(spoil: Spoil, everyNth = 3, timeout = 20) =>
	async (trial: Trial) => {
		const spoiler = await openSpoiler(trial.sandbox.url, spoil, everyNth);
		try {
			const report = await trial.run({ gateway: spoiler.url, options: { timeout } });
			trial.nowItBreaks();
			expect(report.error).toBeUndefined();
			expect(report.mostMegabytes).toBeLessThan(MOST_MEGABYTES);
			await trial.rerun();
			return spoiler.struck;
		} finally {
			await spoiler.close();
		}
	};

async function away(trial: Trial): Promise<number> {
	// The balance cannot be looked at either.
	const options = { stopWhenBalanceIsLow: false };
	const report = await trial.run({ gateway: 'http://127.0.0.1:9', options });
	expect(Object.values(report.counts).reduce((sum, count) => sum + count, 0)).toBe(PEOPLE);
	expect(trial.taken).toBe(0);
	await trial.rerun();
	return 0;
}

eachTrial('the gateway', [
	{ name: 'is away', run: away },
	{ name: 'goes away in the middle', run: spoiled('gone', 4) },
	{ name: 'takes the messages and hangs up', run: spoiled('hangUp') },
	{ name: 'takes them and says 500', short: true, run: spoiled('500') },
	{ name: 'says 500 and takes nothing', run: spoiled('500 untaken') },
	{ name: 'answers a byte at a time', run: spoiled('loris', 6, 4) },
	{ name: 'answers with noise', run: spoiled('noise') },
	{ name: 'answers with a web page', run: spoiled('page') },
	{ name: 'answers without an end', run: spoiled('endless', 6) },
	{ name: 'answers with a gzip bomb', short: true, run: spoiled('bomb', 6) },
	{ name: 'answers with a million brackets', run: spoiled('deep') },
	{ name: 'answers for half of the messages', run: spoiled('half') },
	{ name: 'sends the request elsewhere', run: spoiled('redirect') },
	{ name: 'closes each connection after its answer', run: spoiled('close', 1) },
	{
		name: 'throttles half of the requests',
		setup: { faults: [{ kind: 'throttle', times: 6, retryAfterSeconds: 0 }] },
		run: async (trial) => {
			await trial.run();
			await trial.rerun();
			return 0;
		},
	},
	{
		name: 'is slower than the time-out now and then',
		setup: { faults: [{ kind: 'delay', delayMs: 8000, times: 2 }] },
		run: async (trial) => {
			await trial.run({ options: { timeout: 4 } });
			await trial.rerun();
			return 2 * BATCH;
		},
	},
]);
