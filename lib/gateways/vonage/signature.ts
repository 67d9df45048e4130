import { createHash, createHmac } from 'node:crypto';
import { sameDigest } from '../sameDigest';
import type { VonageKeys } from './keys';

/**
 * How old a signed post may be. Vonage tries a post again for a day, with the instant of the first try in
 * it; a STOP that comes late because n8n was down must count, and one that is played again counts once by
 * its ID.
 */
export const replayWindowMs = 25 * 3_600_000;

/**
 * Whether the field `sig` is right: a hash over all other fields in order, `&` and `=` in values written as
 * `_`, and whether the field `timestamp` (Unix seconds), which it covers, is recent.
 *
 * @param now epoch ms
 * @see https://developer.vonage.com/en/getting-started/concepts/signing-messages
 */
export function isSigned(
	keys: VonageKeys,
	fields: ReadonlyMap<string, string>,
	now: number,
): boolean {
	const age = now - Number(fields.get('timestamp') ?? NaN) * 1000;
	if (!(Math.abs(age) <= replayWindowMs)) return false;
	const signed = [...fields]
		.filter(([name]) => name !== 'sig')
		.sort(([left], [right]) => (left < right ? -1 : 1))
		.map(([name, value]) => `&${name}=${value.replace(/[&=]/g, '_')}`)
		.join('');
	return sameDigest((fields.get('sig') ?? '').toLowerCase(), digestOf(keys, signed));
}

function digestOf(keys: VonageKeys, text: string): string {
	const { vonageSignatureMethod: method, vonageSignatureSecret: secret } = keys;
	// A method this version lacks is the account's default, whose digest will not match.
	return ['md5', 'sha1', 'sha256', 'sha512'].includes(method)
		? createHmac(method, secret).update(text, 'utf8').digest('hex')
		: createHash('md5')
				.update(text + secret, 'utf8')
				.digest('hex');
}
