import { createHash, createHmac } from 'node:crypto';
import type { InboundRequest } from '../http';
import { jsonObject } from '../json';
import { sameDigest } from '../sameDigest';

/**
 * Whether a post of the Messages API is signed: a JWT in its header `Authorization`, made with the same
 * signature secret (HS256), names the SHA-256 of the body. Of a GET it covers nothing.
 *
 * @param windowMs how old it may be
 * @param now epoch ms
 * @see https://developer.vonage.com/en/getting-started/concepts/webhooks (signed webhooks)
 */
export function hasToken(
	secret: string,
	{ method, headers, body }: InboundRequest,
	windowMs: number,
	now: number,
): boolean {
	const [, head = '', claims = '', given = ''] =
		/^Bearer\s+([\w-]+)\.([\w-]+)\.([\w-]+)$/i.exec(headers['authorization'] ?? '') ?? [];
	if (method !== 'POST' || decoded(head)?.['alg'] !== 'HS256') return false;
	const digest = createHmac('sha256', secret).update(`${head}.${claims}`).digest('base64url');
	const { payload_hash: hash, iat } = decoded(claims) ?? {};
	const hashed = createHash('sha256').update(body).digest('hex');
	return (
		sameDigest(given, digest) &&
		typeof hash === 'string' &&
		sameDigest(hash.toLowerCase(), hashed) &&
		typeof iat === 'number' &&
		Math.abs(now - iat * 1000) <= windowMs
	);
}

const decoded = (part: string) => jsonObject(Buffer.from(part, 'base64url').toString('utf8'));
