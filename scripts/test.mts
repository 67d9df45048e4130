/*
 * npm test: builds dist/, which some tests load as n8n does, and runs Jest with the arguments given.
 */
import { build } from './build.mts';
import { runJest } from './jest/runJest.mts';
import { runMain } from './process/index.mts';

await runMain(async () => {
	await build();
	return await runJest(...process.argv.slice(2));
});
