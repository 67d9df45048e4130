import type { HttpRequest } from './http';

/** A request whose body, where it has one, and whose answer are JSON. */
export const jsonRequest = (
	method: HttpRequest['method'],
	url: string,
	headers: HttpRequest['headers'],
	body?: unknown,
): HttpRequest => ({
	method,
	url,
	headers: {
		...headers,
		accept: 'application/json',
		...(body === undefined ? {} : { 'content-type': 'application/json' }),
	},
	...(body === undefined ? {} : { body: JSON.stringify(body) }),
});
