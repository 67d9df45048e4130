import type { HttpRequest } from '../http';
import { asObject, jsonObject, type JsonObject } from '../json';
import { jsonRequest } from '../jsonRequest';
import type { TelnyxKeys } from './keys';

export const telnyxRequest = (
	{ telnyxApiKey }: TelnyxKeys,
	method: HttpRequest['method'],
	path: string,
	body?: unknown,
): HttpRequest =>
	jsonRequest(
		method,
		`https://api.telnyx.com/v2/${path}`,
		{ authorization: `Bearer ${telnyxApiKey}` },
		body,
	);

/** What an answer is about; the one to a cancelled message is documented without anything around it. */
export function dataIn(body: string): JsonObject | undefined {
	const answer = jsonObject(body);
	return asObject(answer?.['data']) ?? answer;
}
