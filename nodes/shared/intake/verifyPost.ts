import type { AnyGateway, InboundRequest } from '../../../lib/gateways';
import type { Post } from './readPost';

type Webhooks = NonNullable<AnyGateway['webhooks']>;

/**
 * Tells a gateway's post from a forgery, by its signature over one of the addresses, or, where it signs
 * nothing, by the secret address alone.
 *
 * @param urls as the gateway may have called it, the likeliest first
 * @param now epoch ms
 * @returns the request under the address that holds; `undefined` for a forgery, or a post played again
 */
export function verifyPost(
	webhooks: Webhooks,
	keys: Readonly<Record<string, string>>,
	post: Post,
	urls: readonly string[],
	now: number,
): InboundRequest | undefined {
	const isSigned = webhooks.guard(keys) === 'signature';
	for (const url of urls) {
		const request = { ...post, url };
		const verdict = webhooks.verify(keys, request, now);
		if (verdict === 'valid' || (verdict === 'unsigned' && !isSigned)) return request;
	}
	return undefined;
}
