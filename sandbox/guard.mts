import { isIP } from 'node:net';
import type { MiddlewareHandler } from 'hono';
import { ApiError } from './apiError.mts';

/**
 * Keeps other web pages away from the keyless page endpoints.
 *
 * Host must be this machine's own, or a page could reach the gateway through a domain name it
 * rebinds to 127.0.0.1; Origin must be ours on whatever changes something, or any page could make a
 * phone reply.
 *
 * @param ownHost the address the gateway listens on
 */
export function pageGuard(ownHost: string): MiddlewareHandler {
	return async (context, next) => {
		const host = context.req.header('host') ?? '';
		if (!isOwnHost(host, ownHost)) {
			throw new ApiError(403, 'forbidden', `${host} is not an address of this sandbox`);
		}
		// Browsers send Origin with all but GET and HEAD; programs that leave it out are not web pages.
		const origin = context.req.header('origin');
		const reads = context.req.method === 'GET' || context.req.method === 'HEAD';
		if (!reads && origin !== undefined && hostOf(origin) !== host) {
			throw new ApiError(403, 'forbidden', `${origin} may not write here`);
		}
		await next();
	};
}

function isOwnHost(host: string, ownHost: string): boolean {
	const name = nameOf(host);
	if (name === undefined) return false;
	if (name === 'localhost' || name.startsWith('127.') || name === '::1') return true;
	// Listening everywhere, the machine has addresses we cannot list; but only a domain name can be
	// rebound, never an address.
	const everywhere = ownHost === '0.0.0.0' || ownHost === '::';
	return everywhere ? isIP(name) !== 0 : name === ownHost.toLowerCase();
}

function nameOf(host: string): string | undefined {
	const url = `http://${host}`;
	return URL.canParse(url) ? new URL(url).hostname.replace(/^\[|\]$/g, '') : undefined;
}

function hostOf(origin: string): string | undefined {
	return URL.canParse(origin) ? new URL(origin).host : undefined;
}
