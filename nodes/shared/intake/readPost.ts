import { setTimeout as sleep } from 'node:timers/promises';
import type { InboundRequest } from '../../../lib/gateways';
import { fail, ok, type Result } from '../../../lib/shared';

/** The largest post a gateway has cause to make, in bytes; a batch of 1,000 reports is half of it. */
export const LARGEST_POST = 1024 * 1024;

/** Whoever sends its body slower than this holds a place that others wait for. */
const READ_WITHIN_MS = 5000;

/** What n8n's request has; all that is not Node's own may be missing, by version and content type. */
export interface HostRequest {
	readonly method?: string | undefined;
	/** Path and query as they came. */
	readonly originalUrl: string;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	/** The bytes as sent, decompressed; absent until `readRawBody` has read them. */
	readonly rawBody?: Buffer | undefined;
	readonly readRawBody?: () => Promise<unknown>;
	/** What n8n made of the body. */
	readonly body?: unknown;
}

export type PostFault = 'too_large' | 'unreadable';

/** A post without the address it was made to, which is known by several names behind a proxy. */
export type Post = Omit<InboundRequest, 'url'>;

/** Whether n8n has left a body unread, as it does with types that it does not know. */
export const isUnread = ({ method, rawBody, headers }: HostRequest): boolean =>
	method === 'POST' && !rawBody && !isMultipart(headers['content-type']);

const isMultipart = (type: HostRequest['headers'][string] = ''): boolean =>
	/^multipart\/form-data\b/i.test(String(type));

/**
 * A post byte for byte. n8n has read most kinds of body already, leaves others unread, and of a form in
 * several parts (`multipart/form-data`) keeps the fields only: such a form is written anew as a plain one.
 */
export async function readPost(request: HostRequest): Promise<Result<Post, PostFault>> {
	const headers = headersOf(request);
	if (request.method !== 'POST') return ok({ method: 'GET', headers, body: new Uint8Array() });
	if (Number(headers['content-length'] ?? 0) > LARGEST_POST) return fail('too_large');
	if (!request.rawBody && isMultipart(headers['content-type'])) {
		const form = formOf(request.body);
		if (form === undefined) return fail('unreadable');
		return sized({
			method: 'POST',
			headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
			body: Buffer.from(form),
		});
	}
	const body = await bytesOf(request);
	return body.ok ? sized({ method: 'POST', headers, body: body.value }) : body;
}

const sized = (post: Post): Result<Post, PostFault> =>
	post.body.byteLength > LARGEST_POST ? fail('too_large') : ok(post);

async function bytesOf(request: HostRequest): Promise<Result<Uint8Array, PostFault>> {
	if (request.rawBody) return ok(request.rawBody);
	const giveUp = new AbortController();
	try {
		const late = sleep(READ_WITHIN_MS, 'late', { signal: giveUp.signal }).catch(() => undefined);
		const read = await Promise.race([request.readRawBody?.(), late]);
		return read === 'late' ? fail('unreadable') : ok(request.rawBody ?? new Uint8Array());
	} catch (error) {
		return fail(isTooLarge(error) ? 'too_large' : 'unreadable');
	} finally {
		giveUp.abort();
	}
}

/** As the library `raw-body`, by which n8n reads, calls it. */
const isTooLarge = (error: unknown): boolean =>
	error instanceof Error && 'type' in error && error.type === 'entity.too.large';

const headersOf = ({ headers }: HostRequest): Record<string, string> =>
	Object.fromEntries(
		Object.entries(headers).flatMap(([name, value]) =>
			value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
		),
	);

function formOf(body: unknown): string | undefined {
	const data = isRecord(body) ? body['data'] : undefined;
	if (!isRecord(data)) return undefined;
	const form = new URLSearchParams();
	for (const [name, value] of Object.entries(data)) {
		for (const each of Array.isArray(value) ? value : [value]) {
			if (typeof each === 'string') form.append(name, each);
		}
	}
	return form.toString();
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
