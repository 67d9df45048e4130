import { createHash, timingSafeEqual } from 'node:crypto';
import type { InboundRequest } from './http';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Compared in a time that tells neither where they differ nor how long the right one is. */
const isSame = (given: string | undefined, secret: string): boolean =>
	given !== undefined && secret !== '' && timingSafeEqual(digest(given), digest(secret));

/** Whether a post brings the secret along in a header, by its name in any case. */
export const hasHeader = ({ headers }: InboundRequest, name: string, secret: string): boolean =>
	isSame(headers[name.toLowerCase()]?.trim(), secret);

/** Whether a post brings the secret along as a bearer token (RFC 6750); people think of words with a space too. */
export const hasBearer = ({ headers }: InboundRequest, secret: string): boolean =>
	isSame(/^Bearer +(\S.*?)\s*$/i.exec(headers['authorization'] ?? '')?.[1], secret);

/** Whether a post brings user and password along as HTTP Basic (RFC 7617). */
export function hasBasic({ headers }: InboundRequest, user: string, password: string): boolean {
	const given = /^Basic +(\S+)\s*$/i.exec(headers['authorization'] ?? '')?.[1];
	if (given === undefined || password === '') return false;
	return isSame(Buffer.from(given, 'base64').toString('utf8'), `${user}:${password}`);
}

/** Whether the address that was called has the secret in this field of its query. */
export const hasInQuery = ({ url }: InboundRequest, field: string, secret: string): boolean =>
	URL.canParse(url) && isSame(new URL(url).searchParams.get(field) ?? undefined, secret);
