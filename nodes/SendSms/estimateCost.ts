import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import {
	admit,
	estimate,
	simulated,
	SKIP_REASONS,
	skipped,
	type Delivery,
	type DeliveryContext,
	type Estimated,
} from '../../lib/campaign';
import { eachItem } from '../shared/eachItem';
import { openGateway } from '../shared/gatewayClient';
import { hint } from '../shared/hint';
import { objectAt } from '../shared/recipient';
import { candidateOf, momentOf } from './candidate';
import { outputs, withDelivery } from './outputs';

/** Operation Estimate: what Send would do and cost. The sum is on the first item and in the hint. */
export async function estimateCost(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const client = await openGateway(this, 30_000);
	const { gateway, senderName } = client.access;
	const { credits: balance } = await client.balance();
	const now = Date.now();
	const seen = new Set<string>();
	const messages: Estimated[] = [];

	const judge = (json: IDataObject): Delivery => {
		const candidate = candidateOf(json);
		const { segments = 0, credits = 0 } = candidate.sms ?? {};
		const at = momentOf(json, gateway.capabilities.reachesPhones, now);
		const admitted = admit(candidate, { at, senderName, messageKey: 'estimate' });
		const key = admitted.ok ? admitted.value.idempotencyKey : '';
		const context: DeliveryContext = {
			gateway: gateway.id,
			messageId: key,
			segments,
			credits,
			at: now,
		};
		const count = (fate: Estimated['fate']) => messages.push({ fate, segments, credits });
		if (candidate.check?.decision === 'later') {
			count('later');
			return skipped(context, 'not_now', String(objectAt(json, 'check')['message'] ?? ''));
		}
		if (!admitted.ok) {
			count('blocked');
			return skipped(context, admitted.failure.reason, admitted.failure.message);
		}
		if (seen.has(key)) {
			count('blocked');
			return skipped(context, 'duplicate', SKIP_REASONS.duplicate);
		}
		seen.add(key);
		count('sendNow');
		return simulated(context);
	};

	const placed = await eachItem(this, { count: 2, failures: outputs.notSent }, ({ json }) =>
		withDelivery(json, judge(json)),
	);
	const sum = estimate(messages, balance);
	hint(this, sum.sentence, sum.balanceAfter < 0 ? 'warning' : 'info');
	const [first] = placed.flat();
	if (first) first.json = { ...first.json, estimate: sum as unknown as IDataObject };
	return placed;
}
