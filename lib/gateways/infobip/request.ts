import type { HttpRequest } from '../http';
import { jsonRequest } from '../jsonRequest';
import type { InfobipKeys } from './keys';

/** A request to the account's own address; with a body, as JSON. */
export const infobipRequest = (
	keys: InfobipKeys,
	method: HttpRequest['method'],
	path: string,
	body?: unknown,
): HttpRequest =>
	jsonRequest(method, addressOf(keys) + path, { authorization: `App ${keys.infobipApiKey}` }, body);

/** The portal shows the address without `https://`. */
function addressOf({ infobipBaseUrl }: InfobipKeys): string {
	const address = infobipBaseUrl.trim().replace(/\/+$/, '');
	return /^https?:\/\//i.test(address) ? address : `https://${address}`;
}

/** An instant as Infobip writes it, yyyy-MM-dd'T'HH:mm:ss.SSSZ of Java. */
export const infobipInstant = (instant: number): string =>
	new Date(instant).toISOString().replace('Z', '+0000');
