import { createHash, createHmac } from 'node:crypto';
import type { FormFields } from '../formFields';
import type { InboundRequest } from '../http';
import { postedFields, queryFields } from '../posted';
import { sameDigest } from '../sameDigest';

/**
 * Whether X-Twilio-Signature is right: base64 of HMAC-SHA1 over the address and the fields in order. It
 * covers no instant, so a replay cannot be told. Twilio signs the address with or without its port.
 *
 * @see https://www.twilio.com/docs/usage/security#validating-requests
 */
export function isSigned(token: string, request: InboundRequest): boolean {
	const given = request.headers['x-twilio-signature'] ?? '';
	const fields = signedFields(request);
	if (fields === undefined) return false;
	return spellings(request.url)
		.map((url) =>
			createHmac('sha1', token)
				.update(url + fields, 'utf8')
				.digest('base64'),
		)
		.some((expected) => sameDigest(given, expected));
}

/**
 * What is signed beside the address: nothing of a JSON post, whose hash is in the address; `undefined` where
 * that is the hash of another body.
 */
function signedFields(request: InboundRequest): string | undefined {
	if (request.method === 'GET') return '';
	const hash = queryFields(request).get('bodySHA256');
	if (hash === '') return sortedFields(postedFields(request));
	return sameDigest(hash, createHash('sha256').update(request.body).digest('hex')) ? '' : undefined;
}

/** Each name with each of its values once, both in the order of their UTF-16 units. */
const sortedFields = ({ entries }: FormFields): string =>
	[...new Set(entries.map(([name]) => name))]
		.sort()
		.flatMap((name) => {
			const values = entries.flatMap(([each, value]) => (each === name ? [value] : []));
			return [...new Set(values)].sort().map((value) => name + value);
		})
		.join('');

function spellings(url: string): string[] {
	const [, scheme = '', host = '', port = '', rest = ''] =
		/^(https?:\/\/)([^/?#]*?)(:\d+)?([/?#].*)?$/i.exec(url) ?? [];
	if (scheme === '') return [url];
	const usual = scheme.toLowerCase() === 'https://' ? ':443' : ':80';
	return [scheme + host + rest, scheme + host + (port || usual) + rest];
}
