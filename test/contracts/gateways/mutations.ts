import fc from 'fast-check';
import type { InboundRequest } from '../../../lib/gateways';

type Rewrite = (request: InboundRequest) => InboundRequest;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = ({ body }: InboundRequest): string => new TextDecoder().decode(body);

const withType =
	(type: string | undefined): Rewrite =>
	(request) => ({
		...request,
		headers: Object.fromEntries([
			...Object.entries(request.headers).filter(([name]) => name !== 'content-type'),
			...(type === undefined ? [] : [['content-type', type] as const]),
		]),
	});

const withBody =
	(write: (text: string) => Uint8Array): Rewrite =>
	(request) => ({ ...request, body: write(textOf(request)) });

const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');

/** The ways in which the same post may be written; a GET has none. */
export const writings = (request: InboundRequest): (readonly [string, InboundRequest])[] => {
	if (request.method === 'GET') return [];
	const ways: readonly (readonly [string, Rewrite])[] = [
		['without a type', withType(undefined)],
		['as text/plain', withType('text/plain')],
		['as an octet stream', withType('application/octet-stream')],
		['as JSON', withType('application/json; charset=utf-8')],
		['as a form', withType('application/x-www-form-urlencoded')],
		['called Latin-1', withType('application/json; charset=iso-8859-1')],
		['called windows-1252', withType('application/x-www-form-urlencoded; charset="windows-1252"')],
		['called what nobody knows', withType('text/plain; charset=klingon')],
		['with a byte order mark', withBody((text) => bytesOf(`\uFEFF${text}`))],
		['in UTF-16, little end first', withBody((text) => wide(`\uFEFF${text}`))],
		['in UTF-16, big end first', withBody((text) => wide(`\uFEFF${text}`).swap16())],
		['in UTF-16 without a mark', withBody((text) => wide(text))],
		['in UTF-16 without a mark, big end first', withBody((text) => wide(text).swap16())],
	];
	return ways.map(([name, rewrite]) => [name, rewrite(request)]);
};

const strange = fc.constantFrom<unknown>(
	null,
	[],
	{},
	[[]],
	{ length: 1 },
	0,
	-1,
	1e300,
	true,
	'',
	'\u0000',
	'constructor',
	'__proto__',
	'a'.repeat(5000),
);

/** One value of a JSON text, wherever it is, becomes a strange one; a form has its fields so. */
const otherValue = fc.tuple(fc.nat(200), strange).map(([place, value]): Rewrite => (request) => {
	const text = textOf(request);
	let at = 0;
	const replaced = (_name: string, old: unknown): unknown => (at++ === place ? value : old);
	try {
		const changed: unknown = JSON.parse(text, replaced);
		return { ...request, body: bytesOf(JSON.stringify(changed) ?? '') };
	} catch {
		const pairs = text.split('&');
		pairs[place % pairs.length] = `a[__proto__]=${encodeURIComponent(JSON.stringify(value))}`;
		return { ...request, body: bytesOf(pairs.join('&')) };
	}
});

const cut = fc
	.nat(2000)
	.map((length): Rewrite => (request) => ({ ...request, body: request.body.slice(0, length) }));

const cutAddress = fc
	.nat(300)
	.map((length): Rewrite => (request) => ({ ...request, url: request.url.slice(0, length) }));

const prototype = fc.constant<Rewrite>((request) => {
	const text = textOf(request);
	return { ...request, body: bytesOf(text.replace('{', '{"__proto__":{"results":[]},')) };
});

const inList = fc.constant<Rewrite>((request) => ({
	...request,
	body: bytesOf(`[${textOf(request)}]`),
}));

const noise = fc
	.tuple(fc.nat(500), fc.integer({ min: 0x80, max: 0xff }))
	.map(([place, byte]): Rewrite => (request) => {
		const body = Uint8Array.from(request.body);
		if (body.length > 0) body[place % body.length] = byte;
		return { ...request, body };
	});

/** What happens to posts on their way, and what people try. */
export const mutations: fc.Arbitrary<Rewrite> = fc.oneof(
	otherValue,
	cut,
	cutAddress,
	prototype,
	inList,
	noise,
);
