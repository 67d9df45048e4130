import axios from 'axios';
import type { Readable } from 'node:stream';
import { fail, ok, type Result } from '../../lib/shared';
import { takeConnection, type Connection } from './connections';
import { howCutShort, whyNot } from './exchangeFailure';
import { routeTo } from './route';
import { limit } from './timeLimit';
import { forwarder, plainHeaders } from './writeRequest';

export interface Download {
	readonly url: string;
	/** Names in lower case. */
	readonly headers: Readonly<Record<string, string>>;
	/** Of them, what is for the host of `url` only, and not for one that it sends us on to. */
	readonly secrets: ReadonlySet<string>;
	/** Takes the bytes of a 200 as they come; compressed ones are unpacked before. What it throws is thrown. */
	readonly take: (bytes: Uint8Array) => Promise<void>;
	/** Bytes, unpacked. */
	readonly most: number;
	/** Milliseconds for all of it. */
	readonly timeout: number;
}

export interface Downloaded {
	readonly status: number;
	/** Names in lower case. */
	readonly headers: Readonly<Record<string, string>>;
	/** Of the host that answered. */
	readonly host: string;
}

/** Milliseconds within which a connection must stand. */
const CONNECT_TIMEOUT_MS = 10_000;

/** As many as browsers' cousins follow. */
const MOST_REDIRECTS = 5;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches a file of any length without holding it. Follows redirects, as addresses of shared files begin with one,
 * but shows the login to no other host. Of any status but 200 only the headers are read. A failure is a sentence that
 * names the host alone: the rest of an address may be a secret.
 */
export async function download(asked: Download): Promise<Result<Downloaded, string>> {
	const ending = limit(asked.timeout);
	try {
		let { url, headers } = asked;
		for (let redirects = 0; ; redirects++) {
			const reply = await downloadFrom(url, headers, asked, ending.signal);
			if (!reply.ok || !REDIRECTS.has(reply.value.status)) return reply;
			const next = placeOf(reply.value.headers['location'], url);
			if (!next) return reply;
			if (redirects === MOST_REDIRECTS) return fail(`${reply.value.host} sends us on and on`);
			if (!isSamePlace(next, new URL(url))) headers = without(headers, asked.secrets);
			url = next.href;
		}
	} finally {
		ending.over();
	}
}

function placeOf(location: string | undefined, from: string): URL | undefined {
	const next = location === undefined ? undefined : URL.parse(location, from);
	return next && ['http:', 'https:'].includes(next.protocol) ? next : undefined;
}

/** The same host and port, or the secure side of the host. */
const isSamePlace = (next: URL, from: URL): boolean =>
	next.origin === from.origin ||
	(next.hostname === from.hostname && next.protocol === 'https:' && next.port === '');

const without = (headers: Download['headers'], secrets: ReadonlySet<string>) =>
	Object.fromEntries(Object.entries(headers).filter(([name]) => !secrets.has(name)));

async function downloadFrom(
	url: string,
	headers: Download['headers'],
	{ take, most }: Download,
	signal: AbortSignal,
): Promise<Result<Downloaded, string>> {
	const route = routeTo(url);
	if (!route.ok) return fail(route.failure);
	const { host } = route.value.target;
	let connection: Connection;
	try {
		connection = await takeConnection(route.value, CONNECT_TIMEOUT_MS, signal);
	} catch (error) {
		return fail(`${host} cannot be reached: ${whyNot(error)}`);
	}
	let isWhole = false;
	let untaken: unknown;
	try {
		const reply = await axios.get<Readable>(url, {
			headers: { ...headers },
			httpAgent: connection.agent,
			httpsAgent: connection.agent,
			proxy: forwarder(connection.route),
			maxRedirects: 0,
			responseType: 'stream',
			validateStatus: () => true,
			signal,
		});
		const answered = { status: reply.status, headers: plainHeaders(reply), host };
		if (reply.status !== 200) {
			reply.data.destroy();
			return ok(answered);
		}
		let length = 0;
		for await (const piece of reply.data as AsyncIterable<Uint8Array>) {
			length += piece.length;
			if (length > most) return fail(`${host} gives more than ${most / MEGABYTE} MB`);
			await take(piece).catch((error: unknown) => {
				untaken = error;
				throw error;
			});
		}
		isWhole = true;
		return ok(answered);
	} catch (error) {
		if (untaken !== undefined) throw untaken;
		const how = signal.aborted ? 'took too long' : howCutShort(error);
		return fail(`${host} ${how}`);
	} finally {
		if (isWhole) connection.giveBack();
		else connection.close();
	}
}

const MEGABYTE = 1024 * 1024;
