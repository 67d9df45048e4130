import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net';
import { exchange } from '../../../nodes/shared/exchange';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let url = '';
let answer: Answer;
let connections = 0;
const requests: { url: string; body: string }[] = [];

beforeEach(async () => {
	connections = 0;
	requests.length = 0;
	answer = (_request, response) => response.end('{"ok":true}');
	server = createServer(async (request, response) => {
		let body = '';
		for await (const chunk of request) body += String(chunk);
		requests.push({ url: request.url ?? '', body });
		answer(request, response);
	});
	server.on('connection', () => (connections += 1));
	url = await listen(server);
});
afterEach(() => {
	server.closeAllConnections();
	server.close();
});

async function listen(listener: { listen: Server['listen']; address: Server['address'] }) {
	await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', () => resolve()));
	return `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
}

const post = (to = url, options: Partial<Parameters<typeof exchange>[1]> = {}) =>
	exchange(
		{
			method: 'POST',
			url: `${to}/v1/messages`,
			headers: { authorization: 's3cret' },
			body: 'Hi Zoé',
		},
		{ timeout: 2000, ...options },
	);

describe('one exchange', () => {
	it('gives back status, headers and body as they are', async () => {
		answer = (_request, response) => {
			response.writeHead(429, { 'Retry-After': '7' });
			response.end('{"a": 1}');
		};
		expect(await post()).toMatchObject({
			ok: true,
			value: { status: 429, headers: { 'retry-after': '7' }, body: '{"a": 1}' },
		});
		expect(requests).toEqual([{ url: '/v1/messages', body: 'Hi Zoé' }]);
	});

	it('does not follow a redirect, nor repeat on 401', async () => {
		answer = (_request, response) => {
			response.writeHead(307, { location: `${url}/elsewhere` });
			response.end();
		};
		expect(await post()).toMatchObject({ ok: true, value: { status: 307 } });
		answer = (_request, response) => {
			response.writeHead(401);
			response.end();
		};
		expect(await post()).toMatchObject({ ok: true, value: { status: 401 } });
		expect(requests).toHaveLength(2);
	});

	it('reads no answer of more than 5 MB', async () => {
		answer = (_request, response) => response.end('x'.repeat(6 * 1024 * 1024));
		const result = await post();
		expect(result).toMatchObject({
			failure: { kind: 'unknown', message: expect.stringContaining('too large') },
		});
	});
});

describe('an exchange without an answer', () => {
	it.each<[string, Answer]>([
		['that is silent', () => undefined],
		[
			'that trickles for ever',
			(_request, response) => {
				const timer = setInterval(() => response.write('x'), 50);
				response.on('close', () => clearInterval(timer));
			},
		],
	])('from a gateway %s ends at the time-out, in doubt', async (_name, silent) => {
		answer = silent;
		expect(await post(url, { timeout: 300 })).toMatchObject({
			failure: { kind: 'unknown', message: expect.stringContaining('gave no answer in time') },
		});
	});

	it.each<[string, Answer]>([
		['before it answers', (request) => request.socket.destroy()],
		[
			'in the middle of its answer',
			(request, response) => {
				response.writeHead(200, { 'content-length': '100' });
				response.write('{"half":');
				setTimeout(() => request.socket.destroy(), 30);
			},
		],
	])('from a gateway that cuts %s is in doubt', async (_name, cut) => {
		answer = cut;
		expect(await post()).toMatchObject({ failure: { kind: 'unknown' } });
	});

	it('that the user stops is in doubt', async () => {
		const stop = new AbortController();
		answer = () => stop.abort();
		expect(await post(url, { signal: stop.signal })).toMatchObject({
			failure: { kind: 'unknown', message: expect.stringContaining('Stopped') },
		});
	});

	it.each(['EHOSTUNREACH', 'ENETUNREACH', 'ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ECONNRESET'])(
		'that ends in %s after the request has left is in doubt',
		async (code) => {
			const ours: Socket[] = [];
			const keep = (message: unknown) => ours.push((message as { socket: Socket }).socket);
			subscribe('net.client.socket', keep);
			answer = () => ours.at(-1)?.destroy(Object.assign(new Error(code), { code }));
			const result = await post();
			unsubscribe('net.client.socket', keep);
			expect(requests).toHaveLength(1);
			expect(result).toMatchObject({ failure: { kind: 'unknown' } });
		},
	);

	it('because the user had stopped before was never sent', async () => {
		expect(await post(url, { signal: AbortSignal.abort() })).toMatchObject({
			failure: { kind: 'unsent', message: expect.stringContaining('Stopped before') },
		});
		expect(requests).toEqual([]);
	});

	it('because it cannot be written was never sent', async () => {
		const headers = { 'no header name': 'x' };
		const result = await exchange({ method: 'GET', url, headers }, { timeout: 2000 });
		expect(result).toMatchObject({ failure: { kind: 'unsent' } });
		expect(requests).toEqual([]);
	});

	it.each([
		['no time', { timeout: 0 }],
		['less than none', { timeout: -1 }],
		['what is no number', { timeout: NaN }],
		['for ever', { timeout: Infinity }],
		['longer than a timer can count', { timeout: 2 ** 31 }],
		['no time to connect in', { connectTimeout: 0 }],
		['less than none to connect in', { connectTimeout: -5 }],
		['what is no number to connect in', { connectTimeout: NaN }],
		['for ever to connect in', { connectTimeout: Infinity }],
	])('within %s is refused before anything is sent', async (_name, timeouts) => {
		expect(await post(url, timeouts)).toMatchObject({
			failure: { kind: 'unsent', message: expect.stringContaining('“Timeout (Seconds)”') },
		});
		expect(connections).toBe(0);
	});

	it('because nobody listens was never sent', async () => {
		expect(await post('http://127.0.0.1:1')).toMatchObject({
			failure: { kind: 'unsent', message: expect.stringContaining('refuses the connection') },
		});
	});

	it('because no secure connection comes about was never sent', async () => {
		let heard = '';
		const deaf = createTcpServer((socket: Socket) => {
			socket.on('error', () => undefined);
			socket.on('data', (data) => (heard += data.toString('latin1')));
		});
		const place = (await listen(deaf as never)).replace('http:', 'https:');
		const result = await post(place, { connectTimeout: 200 });
		expect(result).toMatchObject({ failure: { kind: 'unsent' } });
		const plain = await post(url.replace('http:', 'https:'), { connectTimeout: 200 });
		expect(plain).toMatchObject({ failure: { kind: 'unsent' } });
		expect(heard).not.toContain('s3cret');
		deaf.close();
	});

	it('because the address is none was never sent', async () => {
		expect(await post('sandbox')).toMatchObject({
			failure: { kind: 'unsent', message: expect.stringContaining('not a web address') },
		});
	});

	it('names neither keys nor texts', async () => {
		answer = (request) => request.socket.destroy();
		const said = JSON.stringify([await post(), await post('http://127.0.0.1:1')]);
		expect(said).not.toContain('s3cret');
		expect(said).not.toContain('Zoé');
		expect(said).not.toContain('/v1/messages');
	});
});

describe('many exchanges', () => {
	it('use one connection one after the other, and few at once', async () => {
		for (let i = 0; i < 20; i++) await post();
		expect(connections).toBe(1);
		const worker = async () => {
			for (let i = 0; i < 10; i++) await post();
		};
		await Promise.all(Array.from({ length: 5 }, worker));
		expect(connections).toBeLessThanOrEqual(5);
		expect(requests).toHaveLength(70);
	});

	it('wait longer for an answer than a connection may be idle', async () => {
		answer = (_request, response) => setTimeout(() => response.end('late'), 4500);
		expect(await post(url, { timeout: 8000 })).toMatchObject({ value: { body: 'late' } });
	}, 10_000);
});
