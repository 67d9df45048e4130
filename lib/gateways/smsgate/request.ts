import { basicAuth } from '../basicAuth';
import type { HttpRequest } from '../http';
import { jsonRequest } from '../jsonRequest';
import type { SmsgateKeys } from './keys';

export const smsgateRequest = (
	keys: SmsgateKeys,
	method: HttpRequest['method'],
	path: string,
	body?: unknown,
): HttpRequest =>
	jsonRequest(
		method,
		addressOf(keys) + path,
		basicAuth(keys.smsgateUsername, keys.smsgatePassword),
		body,
	);

/**
 * The servers have the API under a path of its own, the phone at its root. A private server publishes it
 * below `/api` unless a proxy moves it, so an address that names a path is taken as it is.
 */
function addressOf({ smsgateServer, smsgateUrl }: SmsgateKeys): string {
	if (smsgateServer === 'cloud') return 'https://api.sms-gate.app/3rdparty/v1';
	const address = smsgateUrl.trim().replace(/\/+$/, '');
	if (smsgateServer === 'local' || address.endsWith('/3rdparty/v1')) return address;
	return `${address}${/^https?:\/\/[^/]+$/i.test(address) ? '/api' : ''}/3rdparty/v1`;
}
