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
	if (nonce === '') return false;
	return addressesOf(request).some((address) => {
		const base = `${signedPart(address, request)}.${nonce}`;
		const expected = createHmac('sha256', token).update(base, 'utf8').digest('base64');
		return given.some((signature) => sameDigest(signature, expected));
	});
}

/** The address as it was entered at Plivo, which may name the port that goes without saying. */
function addressesOf({ url }: InboundRequest): readonly string[] {
	const [address, scheme = '', host = '', path = ''] =
		/^(https?):\/\/([^/?#]+)([^?#]*)/i.exec(url) ?? [];
	if (address === undefined) return [];
	const port = scheme.toLowerCase() === 'https' ? ':443' : ':80';
	const bare = host.endsWith(port) ? host.slice(0, -port.length) : host;
	if (bare.includes(':') && bare === host) return [address];
	return [bare, bare + port].map((each) => `${scheme}://${each}${path}`);
}

function signedPart(address: string, request: InboundRequest): string {
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
