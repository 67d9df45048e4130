import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HttpRequest } from '../../lib/gateways';
import { exchange } from '../../nodes/shared/exchange';

/** What reached the server, so that two clients can be compared. */
export interface Recorded {
	readonly method: string;
	readonly path: string;
	readonly query: Readonly<Record<string, string>>;
	/** Of the header Authorization, or X-Api-Key or Api-Key where a vendor has that. */
	readonly authorization: string;
	/** The media type of the body, without its parameters; empty where there is none. */
	readonly type: string;
	/** The fields of a form, or the value of a JSON body. */
	readonly body: unknown;
}

/** A server on the loopback address that takes any request, and answers each with the same JSON. */
export interface Recorder {
	readonly url: string;
	/** What the client sent while `act` ran. */
	recording(act: () => Promise<unknown>): Promise<Recorded>;
	/** Our request, sent as the nodes send it, at this server in place of the vendor's. */
	ours(request: HttpRequest): Promise<Recorded>;
	close(): Promise<void>;
}

export async function startRecorder(answer: unknown): Promise<Recorder> {
	let last: Recorded | undefined;
	const server = createServer((request, response) => {
		void readRequest(request).then((recorded) => {
			last = recorded;
			response.setHeader('content-type', 'application/json');
			response.end(JSON.stringify(answer));
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

	const recording = async (act: () => Promise<unknown>): Promise<Recorded> => {
		last = undefined;
		await act();
		if (!last) throw new Error('Nothing reached the recorder');
		return last;
	};

	return {
		url,
		recording,
		ours: (request) =>
			recording(async () => {
				const { pathname, search } = new URL(request.url);
				await exchange({ ...request, url: url + pathname + search }, { timeout: 5000 });
			}),
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

async function readRequest(request: IncomingMessage): Promise<Recorded> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	const { pathname, searchParams } = new URL(request.url ?? '/', 'http://recorder');
	const text = Buffer.concat(chunks).toString('utf8');
	const type = text === '' ? '' : (request.headers['content-type'] ?? '').replace(/;.*$/, '');
	return {
		method: request.method ?? '',
		path: pathname,
		query: Object.fromEntries(searchParams),
		authorization:
			request.headers.authorization ??
			String(request.headers['x-api-key'] ?? request.headers['api-key'] ?? ''),
		type,
		body: text === '' ? undefined : bodyOf(text, type),
	};
}

const bodyOf = (text: string, type: string): unknown =>
	type === 'application/json' ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text));
