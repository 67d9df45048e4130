import { connect, createServer, type AddressInfo } from 'node:net';

/** At which word to the database a connection is cut. */
export interface Cut {
	/** A parameter of the statement, such as the state that messages are to have. */
	readonly word: string;
	/** Before the database hears of it, or after that and before its answer is heard. */
	readonly when: 'before' | 'after';
	/** How often the word is let through before: 1 cuts at the first. */
	readonly nth: number;
}

/** Stands between a client and PostgreSQL and hangs up once. */
export interface Cutter {
	readonly port: number;
	readonly cuts: number;
	close(): Promise<void>;
}

export async function openCutter(port: number, { word, when, nth }: Cut): Promise<Cutter> {
	let heard = 0;
	let cuts = 0;
	const server = createServer((client) => {
		const upstream = connect(port, '127.0.0.1');
		let isCut = false;
		const cut = () => {
			cuts += 1;
			client.destroy();
		};
		client.on('data', (data: Buffer) => {
			const cutsNow = data.includes(word) && ++heard === nth;
			if (cutsNow && when === 'before') return cut();
			isCut = cutsNow || isCut;
			upstream.write(data);
		});
		upstream.on('data', (data: Buffer) => {
			if (!isCut) client.write(data);
			else if (!client.destroyed) cut();
		});
		for (const socket of [client, upstream]) {
			socket.on('error', () => socket.destroy());
			socket.on('close', () => [client, upstream].forEach((either) => either.destroy()));
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		port: (server.address() as AddressInfo).port,
		get cuts() {
			return cuts;
		},
		close: () => new Promise((resolve) => server.close(() => resolve())),
	};
}
