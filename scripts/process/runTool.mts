import { runProgram, UserError } from '../setup/index.mjs';

/** Runs a command of a devDependency with its output shown. Failing, it has said why itself. */
export async function runTool(command: string, ...args: readonly string[]): Promise<void> {
	const code = await runProgram(command, args, { shell: process.platform === 'win32' });
	if (code !== 0) throw new UserError(`${command} ${args.join(' ')} failed (exit code ${code}).`);
}
