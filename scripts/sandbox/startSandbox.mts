import { z } from 'zod';
import { startProgram, untilReady, type Program } from '../process/index.mts';
import { inProject } from '../project.mts';

export interface Sandbox extends Program {
	readonly url: string;
	readonly apiKey: string;
	/** The sandbox's append-only record of what it took: the independent witness of a campaign. */
	readonly tallyFile: string;
	/** Has it post its events to an address too; again is harmless. */
	register(url: string): Promise<void>;
	/** Credits left. */
	balance(): Promise<number>;
}

interface SandboxStart {
	readonly port: number;
	readonly apiKey: string;
	readonly tallyFile: string;
	readonly logFile: string;
	/** What starts it, where it is not to be the project's own. */
	readonly command?: readonly [program: string, ...args: string[]];
	/** Its other settings, see its README. */
	readonly settings?: Readonly<Record<`SANDBOX_${string}`, string>>;
}

const READY_WITHIN_MS = 20_000;

const balanceSchema = z.object({ credits: z.number() });

/** Starts the sandbox gateway on loopback and waits until it answers. */
export async function startSandbox(start: SandboxStart): Promise<Sandbox> {
	const { port, apiKey, tallyFile, logFile } = start;
	const ownCommand = [process.execPath, inProject('sandbox', 'main.mts')] as const;
	const [command, ...args] = start.command ?? ownCommand;
	const program = startProgram({
		name: 'The sandbox gateway',
		command,
		args,
		environment: {
			...process.env,
			...start.settings,
			SANDBOX_PORT: String(port),
			SANDBOX_API_KEY: apiKey,
			SANDBOX_LOG: tallyFile,
		},
		logFile,
	});
	const url = `http://127.0.0.1:${port}`;
	const askBalance = (signal: AbortSignal) =>
		fetch(`${url}/v1/balance`, { signal, headers: { authorization: `Bearer ${apiKey}` } });
	await untilReady(program, READY_WITHIN_MS, async (signal) => (await askBalance(signal)).ok);
	return {
		...program,
		url,
		apiKey,
		tallyFile,
		async register(address) {
			const response = await fetch(`${url}/v1/webhooks`, {
				method: 'POST',
				headers: { authorization: `Bearer ${apiKey}` },
				body: JSON.stringify({ url: address }),
			});
			if (!response.ok) throw new Error(`The sandbox answered ${response.status} to ${address}`);
		},
		async balance() {
			const response = await askBalance(AbortSignal.timeout(READY_WITHIN_MS));
			return balanceSchema.parse(await response.json()).credits;
		},
	};
}
