import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const runJest = path.resolve('scripts/jest/runJest.mts');
const inOneProcess = '--runInBand';
// A limit on workers makes Jest start them, however few test files there are.
const inWorkers = '--workerIdleMemoryLimit=1GB';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'run-jest-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a test file by the project's runner, in a process of its own as `npm test` does. */
function run(test: string, mode: string) {
	writeFileSync(path.join(folder, 'one.test.js'), test);
	const options = [`--config=${JSON.stringify({ rootDir: folder })}`, mode];
	const script = `
		import { runJest } from ${JSON.stringify(runJest)};
		process.exit(await runJest(...${JSON.stringify(options)}));`;
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--input-type=module', '--eval', script],
		{ encoding: 'utf8' },
	);
	return { code: status, lastLine: stdout.trimEnd().split('\n').at(-1), complaint: stderr };
}

const tidy = `
	test('closes what it opens', async () => {
		const server = require('node:http').createServer();
		await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
		await new Promise((resolve) => server.close(resolve));
	});`;

const forgetful = `
	const { spawn } = require('node:child_process');
	const { createServer } = require('node:http');
	test('forgets a server', (done) => {
		createServer().listen(0, '127.0.0.1', done);
	});
	test('forgets a timer', () => {
		setTimeout(() => {}, 600_000);
	});
	test('forgets a program', () => {
		spawn(process.execPath, ['--eval', 'process.stdin.resume()']);
	});`;

describe.each([
	['in one process', inOneProcess],
	['in workers', inWorkers],
])('a run %s', (_, mode) => {
	it('ends well when every test closes what it opens', () => {
		expect(run(tidy, mode)).toMatchObject({ code: 0, lastLine: '1 passed, 0 failed, 0 skipped' });
	}, 60_000);

	it('ends, fails and says what was left open and where', () => {
		const { code, lastLine, complaint } = run(forgetful, mode);
		const file = path.join(folder, 'one.test.js');
		expect(complaint).toContain(`a listening server, opened at ${file}:5`);
		expect(complaint).toContain(`a timer, opened at ${file}:8`);
		expect(complaint).toContain(`a child process, opened at ${file}:11`);
		expect({ code, lastLine }).toEqual({ code: 1, lastLine: '3 passed, 1 failed, 0 skipped' });
	}, 60_000);
});
