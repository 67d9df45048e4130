import type { IDataObject } from 'n8n-workflow';
import {
	admit,
	delivered,
	SKIP_REASONS,
	skipped,
	type Delivery,
	type DeliveryContext,
} from '../../lib/campaign';
import type { GatewayClient } from '../shared/gatewayClient';
import { candidateOf, momentOf } from './candidate';

/**
 * Opens one run of Send. The function it gives takes one item at a time and says what became of its
 * message; over the run no key goes twice and no more than `maximumCredits` are spent.
 */
export function openRun(client: GatewayClient, maximumCredits = Infinity, stop?: AbortSignal) {
	const { gateway, senderName } = client.access;
	const seen = new Set<string>();
	let spent = 0;

	return async (json: IDataObject, messageKey: string): Promise<Delivery> => {
		const now = Date.now();
		const candidate = candidateOf(json);
		const { segments = 0, credits = 0 } = candidate.sms ?? {};
		const context: DeliveryContext = {
			gateway: gateway.id,
			messageId: '',
			segments,
			credits,
			at: now,
		};
		const at = momentOf(json, gateway.capabilities.reachesPhones, now);
		const admitted = admit(candidate, { at, senderName, messageKey });
		if (!admitted.ok) return skipped(context, admitted.failure.reason, admitted.failure.message);

		const message = admitted.value;
		const own = { ...context, messageId: message.idempotencyKey };
		const skip = (reason: keyof typeof SKIP_REASONS) => skipped(own, reason, SKIP_REASONS[reason]);
		if (stop?.aborted) return skip('stopped');
		if (seen.has(message.idempotencyKey)) return skip('duplicate');
		if (spent + credits > maximumCredits) return skip('over_budget');

		seen.add(message.idempotencyKey);
		spent += credits;
		const outcome = await client.send(message);
		if (outcome.kind === 'refused') spent -= credits;
		return delivered(own, outcome);
	};
}
