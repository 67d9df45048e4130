/*
 * npm run lint: types, n8n's own rules for community packages, the doors between the rooms, formatting; and
 * a warning, no more, where a law that a lawyer signed reads otherwise since.
 * All of them run even when one complains, so that one look shows everything.
 */
import { runMain } from './process/index.mts';
import { warningsOfReviews } from './reviews/warn.mts';
import { runProgram } from './setup/index.mjs';

const checks = [
	['tsc', '--project', 'tsconfig.json'],
	['eslint', '.'],
	['depcruise', '.'],
	['prettier', '--check', '--log-level', 'warn', '.'],
] as const;

await runMain(async () => {
	const failed: string[] = [];
	for (const [command, ...args] of checks) {
		const code = await runProgram(command, args, { shell: process.platform === 'win32' });
		if (code !== 0) failed.push(command);
	}
	// GitHub shows such lines beside the change.
	const mark = process.env['GITHUB_ACTIONS'] === 'true' ? '::warning::' : 'Warning: ';
	for (const warning of await warningsOfReviews()) console.log(`${mark}${warning}`);
	const names = checks.map(([command]) => command).join(', ');
	console.log(failed.length === 0 ? `${names}: no complaint` : `${failed.join(', ')} failed`);
	return failed.length === 0 ? 0 : 1;
});
