import type { HttpRequest } from '../http';
import { jsonRequest } from '../jsonRequest';
import type { SevenKeys } from './keys';

export const sevenRequest = (
	{ sevenApiKey }: SevenKeys,
	method: HttpRequest['method'],
	path: string,
	body?: unknown,
): HttpRequest =>
	jsonRequest(method, `https://gateway.seven.io/api/${path}`, { 'x-api-key': sevenApiKey }, body);
