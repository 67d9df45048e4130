import { basicAuth } from '../basicAuth';
import type { HttpRequest } from '../http';
import { jsonRequest } from '../jsonRequest';
import type { PlivoKeys } from './keys';

/** A request about the account. */
export const plivoRequest = (
	{ plivoAuthId, plivoAuthToken }: PlivoKeys,
	method: HttpRequest['method'],
	path: string,
	body?: unknown,
): HttpRequest =>
	jsonRequest(
		method,
		`https://api.plivo.com/v1/Account/${encodeURIComponent(plivoAuthId)}/${path}`,
		basicAuth(plivoAuthId, plivoAuthToken),
		body,
	);
