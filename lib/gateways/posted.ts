import { ok } from '../shared';
import { addressAs } from './addressAs';
import { decodeText, wideCharset } from './decodeText';
import { exactJson } from './exactJson';
import { formFields, type FormFields } from './formFields';
import type { InboundRequest } from './http';
import { asObject, type JsonObject } from './json';
import { plainForm } from './multipart';
import type { ReadPost, UnreadPiece } from './webhooks';

/** The body of a post as text, whatever charset it is in and says it is in. */
export const postedText = (request: InboundRequest): string =>
	decodeText(request.body, charsetOf(request));

/**
 * What a post says in JSON, told by the body and not by its type, also where somebody on its way has put the
 * JSON into a string of JSON; `undefined` for anything else.
 */
export function postedJson(request: InboundRequest): unknown {
	const text = postedText(request);
	const outer = /^\s*[[{"]/.test(text) ? exactJson(text) : undefined;
	if (typeof outer !== 'string') return outer;
	return /^\s*[[{]/.test(outer) ? exactJson(outer) : undefined;
}

/**
 * Reads each post of a list by itself, as what gathers posts on their way hands them over; any other post as
 * it is.
 */
export function eachPosted<Event>(
	request: InboundRequest,
	read: (request: InboundRequest) => ReadPost<Event>,
): ReadPost<Event> {
	const value = postedJson(request);
	if (!Array.isArray(value) || value.length === 0) return read(request);
	return eachPiece(request, value, (post) =>
		read({ ...request, body: Buffer.from(asObject(post) ? JSON.stringify(post) : '') }),
	);
}

/**
 * Reads each piece of a post by itself. One that cannot be read does not keep the others, and is not lost
 * among them either; `null` is none.
 */
export function eachPiece<Event>(
	request: InboundRequest,
	pieces: readonly unknown[],
	read: (piece: unknown, at: number) => ReadPost<Event>,
): ReadPost<Event> {
	const results = pieces.map(read);
	const failed = results.find((result) => !result.ok);
	if (failed && !results.some((result) => result.ok)) return failed;
	const unread = results.flatMap((result, at): readonly UnreadPiece[] => {
		if (result.ok) return result.unread ?? [];
		if (pieces[at] === null) return [];
		const body = Buffer.from(JSON.stringify([pieces[at]]));
		return [{ why: result.failure, post: { ...request, body } }];
	});
	const events = results.flatMap((result) => (result.ok ? result.value : []));
	return { ...ok(events), ...(unread.length === 0 ? {} : { unread }) };
}

/** The fields of a form posted to us, plain or in several parts. */
export function postedFields(request: InboundRequest): FormFields {
	const { body } = request;
	const start = body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf ? 3 : 0;
	const written = wideCharset(body) ? Buffer.from(postedText(request)) : body.subarray(start);
	return formFields(plainForm(written) ?? written, charsetOf(request));
}

/** The query of the address a gateway called, read as a form. */
export function queryFields({ url }: Pick<InboundRequest, 'url'>): FormFields {
	const [address = ''] = url.split('#');
	const start = address.indexOf('?');
	return formFields(Buffer.from(start < 0 ? '' : address.slice(start + 1), 'utf8'));
}

const charsetOf = ({ headers }: InboundRequest): string =>
	/;\s*charset\s*=\s*"?([^\s";]+)/i.exec(headers['content-type'] ?? '')?.[1] ?? '';

/** An object inside a post, also where it is written as a text in JSON. */
export const asNested = (value: unknown): JsonObject | undefined =>
	asObject(typeof value === 'string' ? exactJson(value) : value);

/** A value of a post as text: an ID or a number may be written as either. */
export function asWritten(value: unknown): string | undefined {
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	return typeof value === 'string' ? value : undefined;
}

/** The same, where an empty one says nothing. */
export function asPosted(value: unknown): string | undefined {
	const text = asWritten(value)?.trim();
	return text === '' ? undefined : text;
}

/** A number that may be written as a text. */
export function asCount(value: unknown): number | undefined {
	const text = asPosted(value);
	const number = text === undefined ? NaN : Number(text);
	return Number.isFinite(number) ? number : undefined;
}

/** Who wrote, or who was written to, with the plus of E.164 where it is such a number. */
export function asAddress(value: unknown): string | undefined {
	const text = asPosted(value);
	return text === undefined ? undefined : addressAs(text);
}
