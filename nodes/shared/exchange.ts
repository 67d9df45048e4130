import type { HttpReply, HttpRequest } from '../../lib/gateways';
import { fail, ok, type Result } from '../../lib/shared';
import { takeConnection, type Connection } from './connections';
import { endedEarly, neverConnected, type ExchangeFailure } from './exchangeFailure';
import { routeTo } from './route';
import { limit, timeoutFault } from './timeLimit';
import { writeRequest } from './writeRequest';

export type { ExchangeFailure } from './exchangeFailure';

export interface Timeouts {
	/** Milliseconds from the start of the request to the end of the reply; above 0, an hour at most. */
	readonly timeout: number;
	/** Milliseconds within which a connection must stand; 10 seconds when left out. */
	readonly connectTimeout?: number;
}

export interface ExchangeOptions extends Timeouts {
	/** n8n's Stop button. */
	readonly signal?: AbortSignal;
}

/** A connection that stands, TLS included, and is kept for one request of ours. */
export interface ReadyConnection {
	/**
	 * Writes the request at once into this connection, or not at all: `unsent` where it has been
	 * closed, or used, since. The time-out counts from here.
	 */
	exchange(
		request: HttpRequest,
		options: Pick<ExchangeOptions, 'timeout' | 'signal'>,
	): Promise<Result<HttpReply, ExchangeFailure>>;
	/** Gives it back unused. */
	release(): void;
}

/** Milliseconds within which a connection must stand, unless the caller says otherwise. */
export const CONNECT_TIMEOUT_MS = 10_000;

/**
 * Sends one request. Any HTTP status is a reply; redirects are not followed; proxy environment
 * variables are honoured. Failure texts name the host only, never keys or message texts.
 */
export async function exchange(
	request: HttpRequest,
	{ timeout, connectTimeout = CONNECT_TIMEOUT_MS, signal }: ExchangeOptions,
): Promise<Result<HttpReply, ExchangeFailure>> {
	const fault = timeoutFault({ timeout, connectTimeout });
	if (fault !== undefined) return unsent(fault);
	const begunAt = performance.now();
	const stopped = signal && { signal };
	const within = Math.min(connectTimeout, timeout);
	const ready = await connect(request.url, { connectTimeout: within, ...stopped });
	if (!ready.ok) return ready;
	const left = Math.max(1, timeout - (performance.now() - begunAt));
	return await ready.value.exchange(request, { timeout: left, ...stopped });
}

/**
 * Waits until a connection stands over which a request to this address can be written at once, so
 * that whoever must look once more before it leaves looks after the handshakes and not before.
 */
export async function connect(
	address: string,
	{ connectTimeout = CONNECT_TIMEOUT_MS, signal }: Omit<ExchangeOptions, 'timeout'>,
): Promise<Result<ReadyConnection, ExchangeFailure>> {
	const fault = timeoutFault({ connectTimeout });
	if (fault !== undefined) return unsent(fault);
	const route = routeTo(address);
	if (!route.ok) return unsent(route.failure);
	try {
		return ok(readyOver(await takeConnection(route.value, connectTimeout, signal)));
	} catch (error) {
		return fail(neverConnected(route.value.target.host, error, signal?.aborted));
	}
}

function readyOver(connection: Connection): ReadyConnection {
	const { target } = connection.route;
	let isOurs = true;
	return {
		async exchange(request, { timeout, signal }) {
			const fault = timeoutFault({ timeout });
			if (fault !== undefined) return unsent(fault);
			if (!isOurs || originOf(request) !== target.origin) return unsent(NOT_FOR_THIS);
			isOurs = false;
			const ending = limit(timeout, signal);
			const before = connection.bytesWritten;
			try {
				const reply = await writeRequest(connection, request, ending.signal);
				connection.giveBack();
				return ok(reply);
			} catch (error) {
				// What was never given to the connection cannot have reached the gateway, whatever went wrong.
				const wasWritten = connection.bytesWritten !== before;
				connection.close();
				return fail(endedEarly(target.host, error, { wasWritten, isStopped: signal?.aborted }));
			} finally {
				ending.over();
			}
		},
		release() {
			if (isOurs) connection.giveBack();
			isOurs = false;
		},
	};
}

const NOT_FOR_THIS = 'The connection was given back before, or is not one to this address';

const originOf = ({ url }: HttpRequest): string => (URL.canParse(url) ? new URL(url).origin : '');

const unsent = (message: string) => fail({ kind: 'unsent' as const, message });
