import { isAxiosError } from 'axios';
import { ProxyRefusal } from './dial';

/** Why no reply was had. `unsent` is known: the gateway cannot have seen the request. */
export interface ExchangeFailure {
	readonly kind: 'unsent' | 'unknown';
	readonly message: string;
}

/**
 * Why no connection came about, in words: n8n puts texts of its own in place of any message that names
 * such a code.
 */
const noConnection: Readonly<Record<string, string>> = {
	ECONNREFUSED: 'it refuses the connection',
	ENOTFOUND: 'there is no such host',
	EAI_AGAIN: 'its name cannot be looked up now',
	EHOSTUNREACH: 'there is no way to its network',
	ENETUNREACH: 'there is no network',
};

/** What an exchange ended in after the request had begun to leave. */
const cutShort: Readonly<Record<string, string>> = {
	ECONNABORTED: 'gave no answer in time',
	ERR_CANCELED: 'gave no answer in time',
	ETIMEDOUT: 'gave no answer in time',
	ECONNRESET: 'closed the connection without an answer',
	EPIPE: 'closed the connection without an answer',
	ERR_BAD_RESPONSE: 'gave an answer too large or too broken to read',
};

/** What is said where an attempt to connect ended in an error. Nothing of a request was in it. */
export function neverConnected(
	host: string,
	error: unknown,
	isStopped: boolean | undefined,
): ExchangeFailure {
	return {
		kind: 'unsent',
		message: isStopped
			? `Stopped before there was a connection with ${host}`
			: `The gateway at ${host} cannot be reached: ${whyNot(error)}`,
	};
}

/** Why a host could not be connected with, in words. */
export function whyNot(error: unknown): string {
	if (error instanceof ProxyRefusal) return error.message;
	const code = codeOf(error);
	if (/CERT|SELF_SIGNED/.test(code)) return 'the certificate it shows is not to be trusted';
	return noConnection[code] ?? 'no connection, or no secure one, could be made with it in time';
}

/**
 * What is said where an exchange on a connection that stood ended in an error. No code of an error tells
 * whether the gateway has read the request: a network may become unreachable long after it has left.
 *
 * @param wasWritten whether a byte of the request was given to the connection
 */
export function endedEarly(
	host: string,
	error: unknown,
	{ wasWritten, isStopped }: { wasWritten: boolean; isStopped: boolean | undefined },
): ExchangeFailure {
	if (!wasWritten) {
		const message = isStopped
			? `Stopped before anything was sent to ${host}`
			: `Nothing was sent to ${host}: its connection was closed, or the request cannot be written`;
		return { kind: 'unsent', message };
	}
	if (isStopped) return { kind: 'unknown', message: `Stopped before ${host} answered` };
	return { kind: 'unknown', message: `${host} ${howCutShort(error)}` };
}

/** What a host did that was connected with and whose answer never came to its end, in words. */
export const howCutShort = (error: unknown): string =>
	(isAxiosError(error) ? cutShort[codeOf(error)] : undefined) ?? 'gave no answer';

const codeOf = (error: unknown): string =>
	typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
		? error.code
		: '';
