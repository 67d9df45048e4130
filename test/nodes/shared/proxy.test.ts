import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect as connectTcp, type AddressInfo, type Socket } from 'node:net';
import { connect, exchange } from '../../../nodes/shared/exchange';
import { pem, startSlowTls, trustIt, type SlowTls } from './slowTls';

/** What the proxy was asked: the first line, and who asked. */
let asked: string[] = [];
let tunnels = 0;
let verdict = 'HTTP/1.1 200 Connection Established';
let proxy: Server;
let safeProxy: Server;
let proxyUrl = '';
let safeProxyUrl = '';
let slow: SlowTls;
let distrustIt: () => void;

const noted = ({ method, url, headers }: IncomingMessage) =>
	[method, url, headers['proxy-authorization'] ?? 'nobody'].join(' ');

beforeEach(async () => {
	asked = [];
	tunnels = 0;
	verdict = 'HTTP/1.1 200 Connection Established';
	distrustIt = trustIt();
	slow = await startSlowTls();
	slow.open();
	proxy = createServer(forward).on('connect', tunnel);
	safeProxy = createTlsServer({ key: pem('key'), cert: pem('certificate') }, forward);
	safeProxy.on('connect', tunnel);
	proxyUrl = `http://127.0.0.1:${await listen(proxy)}`;
	safeProxyUrl = `https://127.0.0.1:${await listen(safeProxy)}`;
});

const forward: RequestListener = (request, response) => {
	asked.push(noted(request));
	response.end('forwarded');
};

function tunnel(request: IncomingMessage, ours: Socket): void {
	asked.push(noted(request));
	tunnels += 1;
	ours.on('error', () => undefined);
	ours.write(`${verdict}\r\n\r\n`);
	if (!verdict.includes(' 200 ')) return void ours.end('<h1>Sign in</h1>');
	const theirs = connectTcp(slow.port, '127.0.0.1');
	theirs.on('error', () => undefined);
	theirs.pipe(ours).pipe(theirs);
}

async function listen(server: Server): Promise<number> {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
	return (server.address() as AddressInfo).port;
}

afterEach(() => {
	for (const name of ['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy']) {
		delete process.env[name];
	}
	for (const server of [proxy, safeProxy]) {
		server.closeAllConnections();
		server.close();
	}
	slow.close();
	distrustIt();
});

const withUser = () => proxyUrl.replace('//', '//zo%C3%A9:p%40ss@');
const user = `Basic ${Buffer.from('zoé:p@ss').toString('base64')}`;

const post = (url: string) =>
	exchange({ method: 'POST', url: `${url}/v1`, headers: {}, body: 'Hi' }, { timeout: 5000 });
const safe = () => `https://gateway.example:${slow.port}`;

describe('a proxy that the environment names', () => {
	it('is asked for a plain address as such', async () => {
		process.env['http_proxy'] = withUser();
		expect(await post('http://gateway.example')).toMatchObject({ value: { body: 'forwarded' } });
		expect(asked).toEqual([`POST http://gateway.example/v1 ${user}`]);
	});

	it('is passed by where the environment says so', async () => {
		process.env['all_proxy'] = proxyUrl;
		process.env['no_proxy'] = '127.0.0.1';
		expect(await post(slow.url)).toMatchObject({ ok: true });
		expect(asked).toEqual([]);
	});

	it('makes a tunnel to a safe address, and sees nothing of what goes through', async () => {
		process.env['https_proxy'] = withUser();
		expect(await post(safe())).toMatchObject({ value: { body: '{"ok":true}' } });
		expect(slow.requests).toEqual(['Hi']);
		expect(asked).toEqual([`CONNECT gateway.example:${slow.port} ${user}`]);
	});

	it('may be spoken to by TLS itself', async () => {
		process.env['http_proxy'] = safeProxyUrl;
		process.env['https_proxy'] = safeProxyUrl;
		expect(await post('http://gateway.example')).toMatchObject({ value: { body: 'forwarded' } });
		expect(await post(safe())).toMatchObject({ value: { body: '{"ok":true}' } });
		expect(asked).toEqual([
			'POST http://gateway.example/v1 nobody',
			`CONNECT gateway.example:${slow.port} nobody`,
		]);
	});

	it('makes one tunnel for many requests', async () => {
		process.env['https_proxy'] = proxyUrl;
		for (let i = 0; i < 5; i++) await post(safe());
		expect(slow.requests).toHaveLength(5);
		expect(tunnels).toBe(1);
	});

	it('has the tunnel and its handshake ready before the request', async () => {
		process.env['https_proxy'] = proxyUrl;
		const ready = await connect(safe(), {});
		slow.shut();
		if (!ready.ok) throw new Error(ready.failure.message);
		const request = { method: 'GET', url: `${safe()}/v1`, headers: {} } as const;
		expect(await ready.value.exchange(request, { timeout: 5000 })).toMatchObject({ ok: true });
		expect(tunnels).toBe(1);
	});

	it.each(['HTTP/1.1 407 Proxy Authentication Required', 'HTTP/1.1 403 Forbidden'])(
		'that answers %s sends nothing, and its page is not taken for the gateway’s answer',
		async (line) => {
			process.env['https_proxy'] = proxyUrl;
			verdict = line;
			const status = line.split(' ')[1] ?? '';
			expect(await post(safe())).toMatchObject({
				failure: {
					kind: 'unsent',
					message: expect.stringMatching(`the proxy .* does not let us through \\(${status}\\)`),
				},
			});
			expect(slow.requests).toEqual([]);
		},
	);

	it.each(['socks5://127.0.0.1:1080', 'not an address'])(
		'that is none (%s) is told, and nothing is sent past it',
		async (named) => {
			process.env['https_proxy'] = named;
			expect(await post(safe())).toMatchObject({
				failure: { kind: 'unsent', message: expect.stringContaining('is no HTTP proxy') },
			});
			expect(slow.connections).toEqual([]);
		},
	);
});
