import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** What becomes of an answer on its way. Unless it says otherwise the gateway has taken the messages. */
export type Spoil =
	| '500'
	| '500 untaken'
	| 'bomb'
	| 'close'
	| 'deep'
	| 'endless'
	| 'gone'
	| 'half'
	| 'hangUp'
	| 'loris'
	| 'noise'
	| 'page'
	| 'redirect';

/** Stands before the sandbox and spoils its answers to what was handed over. */
export interface Spoiler {
	readonly url: string;
	/** How many messages were in requests whose answer it spoiled. */
	readonly struck: number;
	close(): Promise<void>;
}

const UNTAKEN: ReadonlySet<Spoil> = new Set(['500 untaken', 'gone', 'redirect']);
/** What leaves no doubt: the answer itself is whole, or says that another address would take them. */
const HARMLESS: ReadonlySet<Spoil> = new Set(['close', 'redirect']);

/** @param everyNth which of the requests it strikes, by chance of their order */
export async function openSpoiler(
	gateway: string,
	spoil: Spoil,
	everyNth: number,
): Promise<Spoiler> {
	let requests = 0;
	let struck = 0;
	const server = createServer(async (request, response) => {
		const body = await bodyOf(request);
		const isSend = request.method === 'POST' && (request.url ?? '').endsWith('/messages');
		const strikes = isSend && ++requests % everyNth === 0;
		const count = strikes ? (JSON.parse(body) as { messages: unknown[] }).messages.length : 0;
		if (strikes && !HARMLESS.has(spoil)) struck += count;
		const answer = strikes && UNTAKEN.has(spoil) ? undefined : await handOn(gateway, request, body);
		if (strikes) return await SPOILS[spoil](response, answer?.text ?? '');
		response.writeHead(answer?.status ?? 502, { 'content-type': 'application/json' });
		response.end(answer?.text);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		get struck() {
			return struck;
		},
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

async function bodyOf(request: IncomingMessage): Promise<string> {
	let body = '';
	for await (const chunk of request) body += String(chunk);
	return body;
}

async function handOn(gateway: string, request: IncomingMessage, body: string) {
	const reply = await fetch(gateway + (request.url ?? ''), {
		method: request.method ?? 'GET',
		headers: {
			'content-type': 'application/json',
			authorization: request.headers.authorization ?? '',
		},
		...(body !== '' && { body }),
	});
	return { status: reply.status, text: await reply.text() };
}

const JSON_TYPE = { 'content-type': 'application/json' };
/** 16 MB of nothing in 16 KB; such pieces may follow each other (RFC 1952, 2.2). */
const PIECE = gzipSync(Buffer.alloc(16 * 1024 * 1024));

/** Writes until the other end has had enough, or so many pieces. */
async function pour(response: ServerResponse, piece: Buffer | string, pieces: number, pause = 0) {
	const hungUp = new Promise((resolve) => response.once('close', resolve));
	for (let i = 0; i < pieces && !response.destroyed; i++) {
		if (!response.write(piece)) await Promise.race([once(response, 'drain'), hungUp]);
		if (pause > 0) await sleep(pause);
	}
	response.end();
}

const SPOILS: Readonly<
	Record<Spoil, (response: ServerResponse, answer: string) => Promise<void> | void>
> = {
	'500': (response) => void response.writeHead(500, JSON_TYPE).end('{"error":"oops"}'),
	'500 untaken': (response) => void response.writeHead(500, JSON_TYPE).end('{"error":"oops"}'),
	bomb: (response) => {
		response.writeHead(200, { ...JSON_TYPE, 'content-encoding': 'gzip' });
		return pour(response, PIECE, 128);
	},
	close: (response, answer) =>
		void response.writeHead(200, { ...JSON_TYPE, connection: 'close' }).end(answer),
	deep: (response) => void response.writeHead(200, JSON_TYPE).end('['.repeat(1_000_000)),
	endless: (response) => {
		response.writeHead(200, JSON_TYPE);
		return pour(response, ' '.repeat(1024 * 1024), 2048);
	},
	gone: (response) => void response.socket?.destroy(),
	half: (response, answer) => {
		const { messages, ...rest } = JSON.parse(answer) as { messages: unknown[] };
		const some = messages.slice(0, messages.length / 2);
		response.writeHead(200, JSON_TYPE).end(JSON.stringify({ ...rest, messages: some }));
	},
	hangUp: (response) => void response.socket?.destroy(),
	loris: (response, answer) => {
		response.writeHead(200, { ...JSON_TYPE, 'content-length': answer.length });
		return pour(response, ' ', answer.length, 100);
	},
	noise: (response) =>
		void response.writeHead(200, JSON_TYPE).end(Buffer.from('9c80ff00fe7b5d22e2', 'hex')),
	page: (response) =>
		void response
			.writeHead(200, { 'content-type': 'text/html' })
			.end('<!doctype html><title>Sign in to the airport</title>'),
	redirect: (response) => void response.writeHead(307, { location: '/v1/messages' }).end(),
};
