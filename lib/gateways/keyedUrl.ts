import type { InboundRequest } from './http';
import { queryFields } from './posted';

/** Our key in the address for reports, for gateways that give back no reference of ours but the address itself. */
export const keyedUrl = (hook: string, idempotencyKey: string): string =>
	`${hook}${hook.includes('?') ? '&' : '?'}messageId=${encodeURIComponent(idempotencyKey)}`;

/** Our key, where a post came to an address of `keyedUrl`. */
export function keyIn(request: Pick<InboundRequest, 'url'>): { readonly idempotencyKey?: string } {
	const key = queryFields(request).get('messageId');
	return key === '' ? {} : { idempotencyKey: key };
}
