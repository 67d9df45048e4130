import type { AnyGateway, InboundRequest } from '../../../lib/gateways';
import type { Post } from './readPost';

type Webhooks = NonNullable<AnyGateway['webhooks']>;

/**
 * Tells a gateway's post from a forgery, by its signature over one of the addresses or the secret that it
 * brings along, or, where it has neither, by the secret address alone.
 *
 * @param urls as the gateway may have called it, the likeliest first
 * @param now epoch ms
 * @param certificate what `certificateFor` has found
 * @returns the request under the address that holds; `undefined` for a forgery, or a post played again
 */
export function verifyPost(
	webhooks: Webhooks,
	keys: Readonly<Record<string, string>>,
	post: Post,
	urls: readonly string[],
	now: number,
	certificate?: string,
): InboundRequest | undefined {
	const isOpen = webhooks.guard(keys) === 'address';
	for (const url of urls) {
		const request = { ...post, url };
		const verdict = webhooks.verify(keys, request, now, certificate);
		if (verdict === 'valid' || (verdict === 'unsigned' && isOpen)) return request;
	}
	return undefined;
}
