import type { HttpRequest } from '../http';
import { jsonRequest } from '../jsonRequest';
import type { BrevoKeys } from './keys';

export const brevoRequest = (
	{ brevoApiKey }: BrevoKeys,
	method: HttpRequest['method'],
	path: string,
	body?: unknown,
): HttpRequest =>
	jsonRequest(method, `https://api.brevo.com/v3/${path}`, { 'api-key': brevoApiKey }, body);
