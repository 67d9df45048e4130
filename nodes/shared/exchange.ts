import axios, { isAxiosError, type AxiosResponse } from 'axios';
import type { HttpReply, HttpRequest } from '../../lib/gateways';
import { fail, ok, type Result } from '../../lib/shared';
import { agentsFor, wasNeverReady } from './connections';

/** Why no reply was had. `unsent` is known: the gateway cannot have seen the request. */
export interface ExchangeFailure {
	readonly kind: 'unsent' | 'unknown';
	readonly message: string;
}

export interface Timeouts {
	/** Milliseconds from the start of the request to the end of the reply. */
	readonly timeout: number;
	/** Milliseconds within which a connection must stand; 10 seconds when left out. */
	readonly connectTimeout?: number;
}

export interface ExchangeOptions extends Timeouts {
	/** n8n's Stop button. */
	readonly signal?: AbortSignal;
}

const CONNECT_TIMEOUT_MS = 10_000;
const megabyte = 1024 * 1024;

const client = axios.create({
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

const NO_CONNECTION = 'no connection, or no secure one, could be made with it in time';

/** Errors after which the gateway may have read the request. */
const unknownCauses: Readonly<Record<string, string>> = {
	ECONNABORTED: 'gave no answer in time',
	ERR_CANCELED: 'gave no answer in time',
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
	{ timeout, connectTimeout = CONNECT_TIMEOUT_MS, signal }: ExchangeOptions,
): Promise<Result<HttpReply, ExchangeFailure>> {
	// The library's own time-out begins anew with every byte that comes.
	const ending = new AbortController();
	const end = () => ending.abort();
	const timer = setTimeout(end, timeout);
	if (signal?.aborted) end();
	signal?.addEventListener('abort', end, { once: true });
	try {
		const reply: AxiosResponse<string> = await client.request({
			method,
			url,
			headers: { ...headers },
			...(body === undefined ? {} : { data: body }),
			...agentsFor(connectTimeout),
			signal: ending.signal,
		});
		return ok({ status: reply.status, headers: plainHeaders(reply), body: reply.data });
	} catch (error) {
		return fail(readFailure(error, url, signal));
	} finally {
		clearTimeout(timer);
		signal?.removeEventListener('abort', end);
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
	const unsent = unsentCauses[code] ?? (neverConnected(error) ? NO_CONNECTION : undefined);
	if (unsent)
		return { kind: 'unsent', message: `The gateway at ${host} cannot be reached: ${unsent}` };
	if (signal?.aborted) return { kind: 'unknown', message: `Stopped before ${host} answered` };
	return { kind: 'unknown', message: `${host} ${unknownCauses[code] ?? 'gave no answer'}` };
}

/** Whether it failed while the connection was being made: no byte of the request has left. */
function neverConnected(error: unknown): boolean {
	if (!isAxiosError(error)) return false;
	const { request } = error as { readonly request?: { readonly socket?: unknown } };
	return wasNeverReady(request?.socket);
}

function hostOf(url: string): string | undefined {
	return URL.canParse(url) ? new URL(url).host : undefined;
}
