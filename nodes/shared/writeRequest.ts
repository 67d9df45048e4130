import axios, { type AxiosProxyConfig, type AxiosResponse } from 'axios';
import type { HttpReply, HttpRequest } from '../../lib/gateways';
import type { Connection } from './connections';
import { hostIn, isForwarded, portIn, signInOf, type Route } from './route';

const megabyte = 1024 * 1024;

const client = axios.create({
	maxRedirects: 0,
	maxContentLength: 5 * megabyte,
	responseType: 'text',
	transformResponse: (body: unknown) => body,
	validateStatus: () => true,
});

/** Writes a request into a connection and reads the reply, whatever its status. Rejects without one. */
export async function writeRequest(
	{ route, agent }: Connection,
	{ method, url, headers, body }: HttpRequest,
	signal: AbortSignal,
): Promise<HttpReply> {
	const reply: AxiosResponse<string> = await client.request({
		method,
		url,
		headers: { ...headers },
		...(body === undefined ? {} : { data: body }),
		httpAgent: agent,
		httpsAgent: agent,
		proxy: forwarder(route),
		signal,
	});
	return { status: reply.status, headers: plainHeaders(reply), body: reply.data };
}

/** A tunnel is a part of the connection; a proxy that forwards must be asked in its own way. */
export function forwarder(route: Route): AxiosProxyConfig | false {
	const { proxy } = route;
	if (!proxy || !isForwarded(route)) return false;
	const [username, password] = signInOf(proxy) ?? [];
	return {
		protocol: proxy.protocol,
		host: hostIn(proxy),
		port: portIn(proxy),
		...(username !== undefined && { auth: { username, password: password ?? '' } }),
	};
}

export function plainHeaders(reply: Pick<AxiosResponse, 'headers'>): Record<string, string> {
	const entries = Object.entries(reply.headers).map(([name, value]) => [
		name.toLowerCase(),
		String(value),
	]);
	return Object.fromEntries(entries);
}
