import type { HttpRequest } from '../http';
import type { SandboxKeys } from './keys';

/** A request to a path of the sandbox, with its key. */
export const sandboxRequest = (
	{ sandboxUrl, sandboxApiKey }: SandboxKeys,
	method: HttpRequest['method'],
	path: string,
	body?: unknown,
): HttpRequest => ({
	method,
	url: sandboxUrl.trim().replace(/\/+$/, '') + path,
	headers: {
		authorization: `Bearer ${sandboxApiKey}`,
		accept: 'application/json',
		...(body === undefined ? {} : { 'content-type': 'application/json' }),
	},
	...(body === undefined ? {} : { body: JSON.stringify(body) }),
});
