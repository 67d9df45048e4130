import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * The ledger as runnable JavaScript, as it ships: for programs that need a process of their own.
 *
 * @returns the module to import
 */
export function bundleLedger(project: string): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'ledger-bundle-'));
	const rolldown = path.join(project, 'node_modules/rolldown/bin/cli.mjs');
	const options = ['--platform', 'node', '--format', 'esm', '--dir', folder];
	execFileSync(process.execPath, [rolldown, 'lib/ledger/index.ts', ...options], {
		cwd: project,
		stdio: 'pipe',
	});
	return path.join(folder, 'index.js');
}
