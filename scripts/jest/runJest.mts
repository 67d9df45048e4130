import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from '../project.mts';
import { runProgram } from '../setup/index.mjs';
import { closingLine, type TestCounts } from './closingLine.mts';

/**
 * Runs Jest under this Node with its output shown, then prints the closing line. What tests leave in
 * the folder for temporary files is removed with the run; Jest's own cache stays.
 *
 * @returns the exit code, which is not 0 either when no test ran at all
 */
export async function runJest(...args: readonly string[]): Promise<number> {
	const temporary = await mkdtemp(join(tmpdir(), 'sms-campaign-jest-'));
	// PostgreSQL, which never runs as root, has to find its own folder in there.
	await chmod(temporary, 0o711);
	const countsFile = join(temporary, 'counts.json');
	try {
		const code = await runProgram(
			process.execPath,
			[
				inProject('node_modules', 'jest', 'bin', 'jest.js'),
				`--cacheDirectory=${join(tmpdir(), 'sms-campaign-jest-cache')}`,
				...args,
				'--reporters=default',
				`--reporters=${inProject('scripts', 'jest', 'countsReporter.cjs')}`,
			],
			{ env: { ...process.env, TMPDIR: temporary, JEST_COUNTS_FILE: countsFile } },
		);
		const counts = await readCounts(countsFile);
		console.log(closingLine(counts));
		return code || (counts.passed + counts.failed > 0 ? 0 : 1);
	} finally {
		await rm(temporary, { recursive: true });
	}
}

/** Jest writes nothing when it finds no test, or ends before it ran one. */
async function readCounts(file: string): Promise<TestCounts> {
	if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 };
	return JSON.parse(await readFile(file, 'utf8')) as TestCounts;
}
