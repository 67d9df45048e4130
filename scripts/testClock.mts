/*
 * npm run test:clock: the tests at dates and hours at which they have no reason to fail, on machines of
 * other time zones. All of them where the year turns while they run, the fast lane at the others; with
 * arguments, what these ask of Jest, every time.
 */
import { build } from './build.mts';
import { closingLine, type TestCounts } from './jest/closingLine.mts';
import { fakedClock } from './jest/fakedClock.mts';
import { FAST } from './jest/lanes.mts';
import { countTests, exitCode } from './jest/runJest.mts';
import { runMain } from './process/index.mts';

const moments = [
	{ when: 'a Sunday at 10:00', at: '2026-11-29T10:00-05:00', zone: 'America/Lima', tests: FAST },
	{ when: 'a Friday at 22:30', at: '2026-12-04T22:30Z', zone: 'UTC', tests: FAST },
	{ when: '29 February, 00:30', at: '2028-02-29T00:30+09:00', zone: 'Asia/Tokyo', tests: FAST },
	{ when: '31 December, 23:59', at: '2026-12-31T23:59:45-05:00', zone: 'America/Lima', tests: [] },
	// The clocks of Europe change while the tests run.
	{ when: 'the spring night', at: '2027-03-28T01:59:45+01:00', zone: 'Europe/Paris', tests: FAST },
	{ when: 'the autumn night', at: '2027-10-31T02:59:45+02:00', zone: 'Europe/Paris', tests: FAST },
];

await runMain(async () => {
	const asked = process.argv.slice(2);
	await build();
	const total = { passed: 0, failed: 0, skipped: 0 } satisfies TestCounts;
	const lines: string[] = [];
	for (const [index, { when, at, zone, tests }] of moments.entries()) {
		console.log(`\n━━ ${when} (${at}, ${zone})`);
		// Each moment tries the properties on other examples, the same ones every day.
		const PROPERTY_SEED = String(index + 2);
		const counts = await countTests(asked.length > 0 ? asked : tests, {
			...fakedClock(Date.parse(at), zone),
			PROPERTY_SEED,
		});
		for (const kind of ['passed', 'failed', 'skipped'] as const) total[kind] += counts[kind];
		lines.push(`${when} in ${zone}: ${closingLine(counts)}`);
	}
	console.log(`\n${lines.join('\n')}\n${closingLine(total)}`);
	return exitCode(total);
});
