import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import type { InboundRequest } from '../http';

/**
 * Whether the post is signed by the key (Ed25519, base64 of 32 bytes): over the header telnyx-timestamp, a
 * bar and the raw body.
 *
 * @see https://developers.telnyx.com/docs/messaging/messages/receiving-webhooks (signature verification)
 */
export function isSigned(publicKey: string, { headers, body }: InboundRequest): boolean {
	const { 'telnyx-timestamp': stamp = '', 'telnyx-signature-ed25519': given = '' } = headers;
	const [key, signature] = [keyOf(publicKey), Buffer.from(given, 'base64')];
	if (key === undefined || signature.length !== 64) return false;
	return verify(null, Buffer.concat([Buffer.from(`${stamp}|`, 'utf8'), body]), key, signature);
}

/** `undefined` for what is no such key. */
function keyOf(text: string): KeyObject | undefined {
	const bytes = Buffer.from(text.trim(), 'base64');
	if (bytes.length !== 32) return undefined;
	const key = { kty: 'OKP', crv: 'Ed25519', x: bytes.toString('base64url') } as const;
	return createPublicKey({ key, format: 'jwk' });
}
