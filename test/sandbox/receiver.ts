import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface Call {
	readonly path: string;
	readonly headers: IncomingHttpHeaders;
	/** As text in UTF-8; `bytes` is what came. */
	readonly rawBody: string;
	readonly bytes: Buffer;
}

/** A client's address that events are posted to; it answers 204, or what `answers` says next. */
export async function openReceiver() {
	const calls: Call[] = [];
	const answers: number[] = [];
	const server = createServer(async (request, response) => {
		const bytes = await buffer(request);
		calls.push({
			path: request.url ?? '',
			headers: request.headers,
			rawBody: bytes.toString(),
			bytes,
		});
		response.writeHead(answers.shift() ?? 204).end();
		server.emit('called');
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`,
		calls,
		answers,
		async untilCalls(count: number): Promise<Call[]> {
			while (calls.length < count) await once(server, 'called');
			return calls;
		},
		close() {
			server.close();
			server.closeAllConnections();
		},
	};
}

export type Receiver = Awaited<ReturnType<typeof openReceiver>>;
