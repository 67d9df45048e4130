import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A module of this project as runnable JavaScript, with all that it needs: for benchmarks and programs that
 * run without Jest.
 *
 * @param entry from the project's folder
 * @returns the file to import
 */
export function bundleModule(project: string, entry: string): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'bundle-'));
	const rolldown = path.join(project, 'node_modules/rolldown/bin/cli.mjs');
	const options = ['--platform', 'node', '--format', 'esm', '--dir', folder];
	execFileSync(process.execPath, [rolldown, entry, ...options], { cwd: project, stdio: 'pipe' });
	return path.join(folder, path.basename(entry).replace(/\.ts$/, '.js'));
}
