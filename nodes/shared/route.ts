import { getProxyForUrl } from 'proxy-from-env';
import { fail, ok, type Result } from '../../lib/shared';

/** How an address is reached: directly, or through the proxy that the environment names. */
export interface Route {
	readonly target: URL;
	readonly proxy?: URL;
}

/** A sentence as failure. The environment is asked each time: n8n may be told of a proxy late. */
export function routeTo(address: string): Result<Route, string> {
	const target = webAddress(address);
	if (!target) return fail('The gateway address in the credential is not a web address');
	const named = getProxyForUrl(address);
	if (named === '') return ok({ target });
	const proxy = webAddress(named);
	return proxy
		? ok({ target, proxy })
		: fail('The proxy that the environment names (HTTP_PROXY, HTTPS_PROXY) is no HTTP proxy');
}

/** Whether the proxy is asked for the address itself, as for plain HTTP, and not for a tunnel to it. */
export const isForwarded = ({ target, proxy }: Route): boolean =>
	proxy !== undefined && target.protocol === 'http:';

/** The host of an address as sockets take it: an IPv6 address without its brackets. */
export const hostIn = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

export const portIn = ({ protocol, port }: URL): number =>
	port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);

/** The user and password in a proxy's address. */
export function signInOf({ username, password }: URL): readonly [string, string] | undefined {
	return username === '' ? undefined : [decoded(username), decoded(password)];
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

function webAddress(text: string): URL | undefined {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	return url && ['http:', 'https:'].includes(url.protocol) ? url : undefined;
}
