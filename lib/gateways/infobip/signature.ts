import { createHmac } from 'node:crypto';
import type { InboundRequest } from '../http';
import { sameDigest } from '../sameDigest';
import type { InfobipKeys } from './keys';

/**
 * Whether the header chosen in the notification profile holds the HMAC of the body, in hexadecimal or
 * base64. It covers no instant, so a replay cannot be told.
 *
 * @see https://www.infobip.com/docs/cpaas-x/subscriptions-management
 */
export function isSigned(keys: InfobipKeys, { headers, body }: InboundRequest): boolean {
	const { infobipHmacMethod: method, infobipHmacKey: key, infobipHmacHeader: header } = keys;
	const given = headers[header.trim().toLowerCase()] ?? '';
	const known = ['md5', 'sha1', 'sha224', 'sha384', 'sha512'].includes(method) ? method : 'sha256';
	const digest = createHmac(known, key).update(body).digest();
	return (
		sameDigest(given.toLowerCase(), digest.toString('hex')) ||
		sameDigest(given, digest.toString('base64'))
	);
}
