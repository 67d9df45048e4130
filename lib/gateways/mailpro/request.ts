import type { HttpRequest } from '../http';
import { jsonRequest } from '../jsonRequest';
import type { MailproKeys } from './keys';

/** A question to Mailpro, which reads its keys from the address of a GET and from nowhere else. */
export const keyedAddress = (
	keys: MailproKeys,
	path: string,
	fields: Readonly<Record<string, string>> = {},
): HttpRequest => {
	const query = { id_client: keys.mailproClientId, api_key: keys.mailproApiKey, ...fields };
	const search = new URLSearchParams(query).toString();
	return jsonRequest('GET', `https://api.mailpro.com/sms/${path}?${search}`, {});
};
