import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import axios, { isAxiosError, type AxiosResponse } from 'axios';
import type { HttpReply, HttpRequest } from '../../lib/gateways';
import { fail, ok, type Result } from '../../lib/shared';

/** Why no reply was had. `unsent` is known: the gateway cannot have seen the request. */
export interface ExchangeFailure {
	readonly kind: 'unsent' | 'unknown';
	readonly message: string;
}

export interface ExchangeOptions {
	/** Milliseconds from the start of the request to the end of the reply. */
	readonly timeout: number;
	/** n8n's Stop button. */
	readonly signal?: AbortSignal;
}

const megabyte = 1024 * 1024;

// One connection serves many messages: n8n's own helper opens a new one for every request.
const client = axios.create({
	httpAgent: new HttpAgent({ keepAlive: true }),
	httpsAgent: new HttpsAgent({ keepAlive: true }),
	maxRedirects: 0,
	maxContentLength: 5 * megabyte,
	responseType: 'text',
	transformResponse: (body: unknown) => body,
	validateStatus: () => true,
});

/**
 * Errors raised before a byte of the request can have left this machine, in words: n8n puts texts of
 * its own in place of any message that names such a code.
 */
const unsentCauses: Readonly<Record<string, string>> = {
	ECONNREFUSED: 'it refuses the connection',
	ENOTFOUND: 'there is no such host',
	EAI_AGAIN: 'its name cannot be looked up now',
	EHOSTUNREACH: 'there is no way to its network',
	ENETUNREACH: 'there is no network',
};

/** Errors after which the gateway may have read the request. */
const unknownCauses: Readonly<Record<string, string>> = {
	ECONNABORTED: 'gave no answer in time',
	ETIMEDOUT: 'gave no answer in time',
	ECONNRESET: 'closed the connection without an answer',
	ERR_BAD_RESPONSE: 'gave an answer too large or too broken to read',
};

/**
 * Sends one request. Any HTTP status is a reply; redirects are not followed; proxy environment
 * variables are honoured. Failure texts name the host only, never keys or message texts.
 */
export async function exchange(
	{ method, url, headers, body }: HttpRequest,
	{ timeout, signal }: ExchangeOptions,
): Promise<Result<HttpReply, ExchangeFailure>> {
	try {
		const reply: AxiosResponse<string> = await client.request({
			method,
			url,
			headers: { ...headers },
			...(body === undefined ? {} : { data: body }),
			timeout,
			...(signal ? { signal } : {}),
		});
		return ok({ status: reply.status, headers: plainHeaders(reply), body: reply.data });
	} catch (error) {
		return fail(readFailure(error, url, signal));
	}
}

function plainHeaders(reply: AxiosResponse): Record<string, string> {
	const entries = Object.entries(reply.headers).map(([name, value]) => [
		name.toLowerCase(),
		String(value),
	]);
	return Object.fromEntries(entries);
}

function readFailure(error: unknown, url: string, signal?: AbortSignal): ExchangeFailure {
	const host = hostOf(url);
	if (host === undefined) {
		return {
			kind: 'unsent',
			message: 'The gateway address in the credential is not a web address',
		};
	}
	const code = isAxiosError(error) ? (error.code ?? '') : '';
	const unsent = unsentCauses[code];
	if (unsent)
		return { kind: 'unsent', message: `The gateway at ${host} cannot be reached: ${unsent}` };
	if (signal?.aborted) return { kind: 'unknown', message: `Stopped before ${host} answered` };
	return { kind: 'unknown', message: `${host} ${unknownCauses[code] ?? 'gave no answer'}` };
}

function hostOf(url: string): string | undefined {
	return URL.canParse(url) ? new URL(url).host : undefined;
}
