import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';

export const pem = (name: string) => readFileSync(join(__dirname, 'tls', `${name}.pem`));

/** A server whose TLS handshakes wait until its gate is opened, so that no test has to wait for a clock. */
export interface SlowTls {
	readonly url: string;
	readonly port: number;
	/** Connections accepted, their handshakes done or not. */
	readonly connections: readonly Socket[];
	/** Bodies of the requests that came. */
	readonly requests: string[];
	answer: (request: IncomingMessage, response: ServerResponse) => void;
	/** Lets all handshakes happen that wait, and those to come. */
	open(): void;
	/** Lets no further handshake happen. */
	shut(): void;
	close(): void;
}

export async function startSlowTls(): Promise<SlowTls> {
	const connections: Socket[] = [];
	const waiting: Socket[] = [];
	const requests: string[] = [];
	let isOpen = false;
	const server = createTlsServer(
		{ key: pem('key'), cert: pem('certificate') },
		async (request, response) => {
			let body = '';
			for await (const chunk of request) body += String(chunk);
			requests.push(body);
			slow.answer(request, response);
		},
	);
	const gate = createServer((socket) => {
		socket.on('error', () => undefined);
		connections.push(socket);
		if (isOpen) server.emit('connection', socket);
		else waiting.push(socket);
	});
	await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', () => resolve()));
	const { port } = gate.address() as AddressInfo;
	const slow: SlowTls = {
		url: `https://127.0.0.1:${port}`,
		port,
		connections,
		requests,
		answer: (_request, response) => void response.end('{"ok":true}'),
		open() {
			isOpen = true;
			for (const socket of waiting.splice(0)) server.emit('connection', socket);
		},
		shut: () => void (isOpen = false),
		close() {
			for (const socket of connections) socket.destroy();
			gate.close();
		},
	};
	return slow;
}

/** Has this process take the server's certificate, which it signs itself. Gives the way back. */
export function trustIt(): () => void {
	const before = getCACertificates('default');
	setDefaultCACertificates([...before, pem('certificate')]);
	return () => setDefaultCACertificates(before);
}
