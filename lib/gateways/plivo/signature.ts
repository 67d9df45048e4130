import { createHmac } from 'node:crypto';
import type { InboundRequest } from '../http';
import { postedFields, queryFields } from '../posted';
import { sameDigest } from '../sameDigest';

/**
 * Whether one of the signatures of version 3 is right: base64 of HMAC-SHA256 over the address, its query and
 * the fields in order, and the nonce. It covers no instant, so a replay cannot be told. There are several
 * while the token is being changed, and those of the main account beside those of a subaccount.
 *
 * @see https://www.plivo.com/docs/messaging/concepts/signature-validation
 */
export function isSigned(token: string, request: InboundRequest): boolean {
	const { headers } = request;
	const nonce = headers['x-plivo-signature-v3-nonce'] ?? '';
	const given = [headers['x-plivo-signature-v3'], headers['x-plivo-signature-ma-v3']]
		.flatMap((list) => (list ?? '').split(','))
		.map((signature) => signature.trim());
	const base = signedPart(request);
	if (base === undefined || nonce === '') return false;
	const expected = createHmac('sha256', token).update(`${base}.${nonce}`, 'utf8').digest('base64');
	return given.some((signature) => sameDigest(signature, expected));
}

function signedPart(request: InboundRequest): string | undefined {
	const [, address = ''] = /^(https?:\/\/[^?#]+)/i.exec(request.url) ?? [];
	if (address === '') return undefined;
	const query = sorted(queryFields(request).entries)
		.map((pair) => pair.join('='))
		.join('&');
	const fields = request.method === 'GET' ? [] : sorted(postedFields(request).entries);
	const posted = fields.map((pair) => pair.join('')).join('');
	if (query === '' && fields.length === 0) return address;
	return `${address}?${query}${query !== '' && fields.length > 0 ? '.' : ''}${posted}`;
}

type Entries = readonly (readonly [name: string, value: string])[];

/** By their names and then their values, both in the order of their UTF-16 units. */
const sorted = (entries: Entries): Entries =>
	[...entries].sort(
		([leftName, left], [rightName, right]) =>
			compared(leftName, rightName) || compared(left, right),
	);

const compared = (left: string, right: string): number =>
	left === right ? 0 : left < right ? -1 : 1;
