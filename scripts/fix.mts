/*
 * npm run fix: puts right what ESLint and Prettier can put right by themselves. What only a person can
 * stays for npm run lint to say.
 */
import { runMain } from './process/index.mts';
import { runProgram } from './setup/index.mjs';

await runMain(async () => {
	const options = { shell: process.platform === 'win32' };
	const eslint = await runProgram('eslint', ['--fix', '.'], options);
	const prettier = await runProgram('prettier', ['--write', '--log-level', 'warn', '.'], options);
	return eslint || prettier;
});
