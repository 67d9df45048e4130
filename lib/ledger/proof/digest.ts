import { createHmac } from 'node:crypto';
import { storableJson } from '../sql';

/**
 * What vouches for a row: an HMAC-SHA-256 over its fields with the ledger's secret, cut to 128 bits.
 * Whoever changes the row by hand cannot make it without the secret; who holds the whole ledger, secret
 * included, and knows this code, can.
 */
export const sealOver = (secret: string, kind: string, fields: readonly unknown[]): string =>
	// As it will be read back: what no store takes is left out here as well.
	createHmac('sha256', secret)
		.update(`${kind} ${storableJson(fields)}`)
		.digest('base64url')
		.slice(0, 22);
