import { say, UserError } from '../setup/index.mjs';

/**
 * Runs an entry point: its value becomes the exit code, its failure a message on stderr and code 1. The
 * process then ends even if something it waited for earlier is still under way.
 */
export async function runMain(main: () => Promise<number>): Promise<never> {
	const code = await main().catch((error: unknown) => {
		say(messageOf(error));
		return 1;
	});
	process.exit(code);
}

function messageOf(error: unknown): string {
	if (error instanceof UserError) return error.message;
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
