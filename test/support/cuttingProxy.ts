import { connect, createServer, type AddressInfo } from 'node:net';

/** Stands between a client and PostgreSQL, and hangs up on whom it is told to. */
export interface CuttingProxy {
	readonly port: number;
	/** Hangs up on the next client that logs in, at the first that it then asks for. */
	cutNextAfterLogin(): void;
	close(): Promise<void>;
}

/** The message ReadyForQuery, idle: the end of a login (PostgreSQL protocol 3.0, §55.7). */
const READY = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);

export async function startCuttingProxy(port: number): Promise<CuttingProxy> {
	let cutsNext = false;
	const server = createServer((client) => {
		const upstream = connect(port, '127.0.0.1');
		let isLoggedIn = false;
		let cuts = false;
		upstream.on('data', (data: Buffer) => {
			if (!isLoggedIn && data.includes(READY)) {
				isLoggedIn = true;
				cuts = cutsNext;
				cutsNext = false;
			}
			client.write(data);
		});
		client.on('data', (data: Buffer) => (cuts ? client.destroy() : upstream.write(data)));
		for (const socket of [client, upstream]) {
			socket.on('error', () => socket.destroy());
			socket.on('close', () => [client, upstream].forEach((either) => either.destroy()));
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		port: (server.address() as AddressInfo).port,
		cutNextAfterLogin: () => void (cutsNext = true),
		close: () => new Promise((resolve) => server.close(() => resolve())),
	};
}
