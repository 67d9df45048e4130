import type { AnyGateway, InboundRequest } from '../../../lib/gateways';
import { exchange } from '../exchange';

type Webhooks = NonNullable<AnyGateway['webhooks']>;

const ANSWER_WITHIN_MS = 2500;

/**
 * Calls what a genuine post asks to be called, so that others come.
 *
 * @returns why it could not, as a sentence without a stop; `undefined` where nothing is asked or it is done
 */
export async function confirmSubscription(
	webhooks: Webhooks,
	post: InboundRequest,
): Promise<string | undefined> {
	const request = webhooks.confirm?.(post);
	if (!request) return undefined;
	const reply = await exchange(request, { timeout: ANSWER_WITHIN_MS });
	if (!reply.ok) return `The subscription could not be confirmed: ${reply.failure.message}`;
	const { status } = reply.value;
	return status >= 200 && status < 300
		? undefined
		: `The subscription could not be confirmed: HTTP ${status}`;
}
