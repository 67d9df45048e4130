/*
 * node leash.mts <command> [arguments]
 *
 * Runs a command as long as the parent lives. The parent holds the other end of our stdin: when that
 * closes, because the parent wants an end or because it was killed, the whole process group is ended,
 * politely first. So no n8n ever outlives a test run, however that run went down.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const GRACE_MS = 8_000;

const [command, ...args] = process.argv.slice(2);
if (command === undefined) throw new Error('leash needs a command');

const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
child.once('error', (error) => {
	console.error(error.message);
	process.exit(127);
});
child.once('exit', (code, signal) => {
	endOrphans();
	process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0));
});

process.stdin.resume();
process.stdin.once('close', () => {
	child.kill('SIGTERM');
	setTimeout(killGroup, GRACE_MS).unref();
});

/** What the command started and left behind. We are of the same group, and stay to report. */
function endOrphans(): void {
	if (process.platform === 'win32') return;
	process.on('SIGTERM', () => {});
	process.kill(-process.pid, 'SIGTERM');
}

/** Everything at once: the command, what it started, and this process (startProgram made it their leader). */
function killGroup(): void {
	if (process.platform === 'win32') child.kill('SIGKILL');
	else process.kill(-process.pid, 'SIGKILL');
}
