import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { hostIn, isForwarded, portIn, signInOf, type Route } from './route';

/** The proxy was reached, and makes no way to the gateway. */
export class ProxyRefusal extends Error {}

/**
 * Opens a connection, TLS included, over which a request can be written at once. Nothing of any
 * request is in it: whatever it rejects with, nothing was sent.
 *
 * @param signal gives the attempt up
 */
export async function dial(route: Route, signal: AbortSignal): Promise<Socket> {
	const { target, proxy } = route;
	if (!proxy) return await open(target, signal);
	if (isForwarded(route)) return await open(proxy, signal);
	return await secure(target, signal, await tunnel(proxy, target, signal));
}

const open = (to: URL, signal: AbortSignal): Promise<Socket> =>
	to.protocol === 'https:'
		? secure(to, signal)
		: standing(connectTcp({ host: hostIn(to), port: portIn(to) }), 'connect', signal);

function secure(to: URL, signal: AbortSignal, over?: Socket): Promise<Socket> {
	const host = hostIn(to);
	const socket = connectTls({
		...(over ? { socket: over } : { port: portIn(to) }),
		host,
		// An address that is a number is no server name (RFC 6066 §3).
		servername: isIP(host) === 0 ? host : '',
		ALPNProtocols: ['http/1.1'],
	});
	return standing(socket, 'secureConnect', signal);
}

async function standing(socket: Socket, name: string, signal: AbortSignal): Promise<Socket> {
	// One that fails while nobody uses it must not end the process.
	socket.on('error', () => undefined);
	const event = once(socket, name, { signal });
	event.catch(() => socket.destroy());
	await event;
	return socket.setNoDelay(true);
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-9.3.6 */
async function tunnel(proxy: URL, { hostname, port }: URL, signal: AbortSignal): Promise<Socket> {
	const place = `${hostname}:${port || '443'}`;
	const signIn = signInOf(proxy);
	const asking = (proxy.protocol === 'https:' ? httpsRequest : httpRequest)({
		host: hostIn(proxy),
		port: portIn(proxy),
		method: 'CONNECT',
		path: place,
		headers: { host: place, ...(signIn && { 'proxy-authorization': basic(signIn) }) },
		agent: false,
		signal,
	});
	return await new Promise((resolve, reject) => {
		asking.once('error', reject);
		asking.once('connect', ({ statusCode = 0 }, socket: Socket) => {
			socket.on('error', () => undefined);
			if (statusCode >= 200 && statusCode < 300) return resolve(socket);
			socket.destroy();
			return reject(
				new ProxyRefusal(`the proxy ${proxy.host} does not let us through (${statusCode})`),
			);
		});
		asking.end();
	});
}

const basic = ([user, password]: readonly [string, string]): string =>
	`Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
