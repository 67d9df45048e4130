import { createServer } from 'node:net';
import { codeOf, UserError } from '../setup/index.mjs';

/** A loopback port that nobody listens on at this moment. */
export const freePort = (): Promise<number> => listenBriefly(0);

/** Ports that shall be free, each with the environment variable that moves it: a clear refusal if one is not. */
export async function requireFreePorts(
	wanted: readonly { port: number; variable: string; use: string }[],
): Promise<void> {
	for (const { port, variable, use } of wanted) {
		try {
			await listenBriefly(port);
		} catch (error) {
			const code = codeOf(error);
			const why = code === 'EADDRINUSE' ? 'is in use' : `cannot be used (${code})`;
			throw new UserError(
				`Port ${port}, meant for ${use}, ${why}. Choose another: ${variable}=${port + 100} npm start`,
			);
		}
	}
}

/** Port 0 lets the operating system choose. */
async function listenBriefly(port: number): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', resolve);
	});
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	if (address === null || typeof address === 'string') throw new Error('not a TCP server');
	return address.port;
}
