import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram, untilReady, type Program } from '../../../scripts/process/index.mts';

let folder: string;
let program: Program | undefined;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'start-program-'));
});
afterEach(() => program?.stop());
afterAll(() => rm(folder, { recursive: true }));

function start(name: string, script: string): Program {
	program = startProgram({
		name,
		command: process.execPath,
		args: ['--eval', script],
		environment: process.env,
		logFile: join(folder, `${name}.log`),
	});
	return program;
}

const says = (running: Program, text: string) =>
	untilReady(running, 10_000, async () => (await running.logTail()).includes(text));

it('stops a program when asked to', async () => {
	const running = start('patient', 'console.log("up"); setInterval(() => {}, 1000)');
	await says(running, 'up');
	expect(running.isRunning()).toBe(true);
	await running.stop();
	expect(running.isRunning()).toBe(false);
});

it('lets a program end in its own way', async () => {
	const running = start(
		'polite',
		'process.on("SIGTERM", () => { console.log("bye"); process.exit(7) }); console.log("up"); setInterval(() => {}, 1000)',
	);
	await says(running, 'up');
	await running.stop();
	expect(await running.ended).toBe(7);
	expect(await running.logTail(1)).toBe('bye');
});

it('says with the end of its log why a program did not start', async () => {
	const running = start('broken', 'console.error("no database"); process.exit(3)');
	await expect(says(running, 'up')).rejects.toThrow(/broken ended with exit code 3[^]*no database/);
});

it('takes down what the program itself started', async () => {
	const running = start(
		'parent',
		`const child = require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
		console.log('child', child.pid, 'up');
		setInterval(() => {}, 1000);`,
	);
	await says(running, 'up');
	const child = Number((await running.logTail(1)).split(' ')[1]);
	await running.stop();
	await untilGone(child);
});

async function untilGone(pid: number): Promise<void> {
	for (;;) {
		try {
			process.kill(pid, 0);
		} catch {
			return;
		}
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}
