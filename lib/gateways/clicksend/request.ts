import { basicAuth } from '../basicAuth';
import type { HttpReply, HttpRequest } from '../http';
import { asObject, jsonObject, type JsonObject } from '../json';
import { jsonRequest } from '../jsonRequest';
import type { ClicksendKeys } from './keys';

export const clicksendRequest = (
	{ clicksendUsername, clicksendApiKey }: ClicksendKeys,
	method: HttpRequest['method'],
	path: string,
	body?: unknown,
): HttpRequest =>
	jsonRequest(
		method,
		`https://rest.clicksend.com/v3/${path}`,
		basicAuth(clicksendUsername, clicksendApiKey),
		body,
	);

/** What an answer holds, once ClickSend has called it a success; `undefined` for any other answer. */
export function dataOf(reply: HttpReply): JsonObject | undefined {
	const body = jsonObject(reply.body);
	const isSuccess = reply.status === 200 && body?.['response_code'] === 'SUCCESS';
	return isSuccess ? asObject(body['data']) : undefined;
}

/** One page of a list, as ClickSend turns them, with the number of the next one. */
export function pageOf(
	reply: HttpReply,
): { readonly entries: readonly JsonObject[]; readonly next?: string } | undefined {
	const data = dataOf(reply);
	const list = data?.['data'];
	if (!data || !Array.isArray(list)) return undefined;
	const entries = list.map(asObject).filter((each) => each !== undefined);
	const [page, last] = [Number(data['current_page']), Number(data['last_page'])];
	return page < last ? { entries, next: String(page + 1) } : { entries };
}
