/*
 * npm run test:fuzz [-- --seed <number>] [-- --times <number>] [-- path]: whatever reads what strangers write, fed
 * with samples that are spoilt by chance. `npm test` tries the same few cases every time; here there are many more,
 * from a seed of the day unless one is given.
 */
import { parseArgs } from 'node:util';
import { closingLine } from './jest/closingLine.mts';
import { FUZZ } from './jest/lanes.mts';
import { countTests, exitCode } from './jest/runJest.mts';
import { runMain } from './process/index.mts';

await runMain(async () => {
	const { values, positionals } = parseArgs({
		options: {
			seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
			times: { type: 'string', default: '20' },
		},
		allowPositionals: true,
	});
	const { seed, times } = values;
	console.log(`Seed ${seed}: npm run test:fuzz -- --seed ${seed} tries the same again`);
	const paths = positionals.length > 0 ? positionals : FUZZ;
	const environment = { FUZZ_SEED: seed, FUZZ_TIMES: times };
	const counts = await countTests(paths, environment);
	console.log(`Fuzzed with seed ${seed}, ${times} times the short form: ${closingLine(counts)}`);
	return exitCode(counts);
});
