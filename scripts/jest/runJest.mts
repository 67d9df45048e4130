import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from '../project.mts';
import { runProgram, say } from '../setup/index.mjs';
import { closingLine, type TestCounts } from './closingLine.mts';

/**
 * Runs Jest under this Node with its output shown, then prints the closing line.
 *
 * @returns the exit code
 */
export async function runJest(...args: readonly string[]): Promise<number> {
	const counts = await countTests(args);
	console.log(closingLine(counts));
	return exitCode(counts);
}

/** 0 when tests ran and none failed. */
export const exitCode = ({ passed, failed }: TestCounts): number =>
	failed > 0 || passed === 0 ? 1 : 0;

/**
 * Runs Jest under this Node with its output shown. What tests leave in the folder for temporary files is
 * removed with the run; Jest's own cache stays. What they leave open is named, and counts as a failure;
 * so does a run that ends badly for any other reason.
 *
 * @param environment variables beside our own
 */
export async function countTests(
	args: readonly string[],
	environment: Readonly<Record<string, string>> = {},
): Promise<TestCounts> {
	const temporary = await mkdtemp(join(tmpdir(), 'sms-campaign-jest-'));
	// PostgreSQL, which never runs as root, has to find its own folder in there.
	await chmod(temporary, 0o711);
	const countsFile = join(temporary, 'counts.json');
	const openHandles = await mkdtemp(join(temporary, 'open-handles-'));
	try {
		const code = await runProgram(
			process.execPath,
			[
				`--require=${inProject('scripts', 'jest', 'openHandles.cjs')}`,
				inProject('node_modules', 'jest', 'bin', 'jest.js'),
				`--cacheDirectory=${join(tmpdir(), 'sms-campaign-jest-cache')}`,
				...args,
				'--reporters=default',
				`--reporters=${inProject('scripts', 'jest', 'countsReporter.cjs')}`,
				`--reporters=${inProject('scripts', 'jest', 'hardEndReporter.cjs')}`,
				// Jest's own word on a run that does not end, which names nothing.
				'--openHandlesTimeout=0',
			],
			{
				env: {
					...process.env,
					...environment,
					TMPDIR: temporary,
					JEST_COUNTS_FILE: countsFile,
					JEST_OPEN_HANDLES: openHandles,
				},
			},
		);
		const leftOpen = await contentsOf(openHandles);
		if (leftOpen) say(`The tests left open what would have kept the run from ending:\n${leftOpen}`);
		const counts = await readCounts(countsFile);
		if (leftOpen) return { ...counts, failed: counts.failed + 1 };
		return code === 0 ? counts : { ...counts, failed: Math.max(counts.failed, 1) };
	} finally {
		await rm(temporary, { recursive: true });
	}
}

/** Jest writes nothing when it finds no test, or ends before it ran one. */
async function readCounts(file: string): Promise<TestCounts> {
	if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 };
	return JSON.parse(await readFile(file, 'utf8')) as TestCounts;
}

/** What the files of a folder hold, one after another. */
async function contentsOf(folder: string): Promise<string> {
	const names = await readdir(folder);
	const contents = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
	return contents.join('');
}
