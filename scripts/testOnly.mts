/*
 * npm run test:only -- <path>: the test files of which the path is part, and nothing built before. (Only
 * test/load.test.ts reads dist/.) Other options of Jest go through: -t, --watch, --selectProjects fast.
 */
import { runJest } from './jest/runJest.mts';
import { runMain } from './process/index.mts';
import { UserError } from './setup/index.mjs';

await runMain(async () => {
	const args = process.argv.slice(2);
	if (args.length === 0) {
		throw new UserError('Which test? npm run test:only -- test/phone/toE164.test.ts');
	}
	return await runJest(...args);
});
