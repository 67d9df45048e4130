import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { admit } from '../../lib/campaign';
import { eachItem } from '../shared/eachItem';
import { openGateway, type GatewayClient } from '../shared/gatewayClient';
import { hint, tally } from '../shared/hint';
import { candidateOf, momentOf } from './candidate';
import { openRun } from './run';
import { outputs, withDelivery } from './outputs';

export interface SendOptions {
	readonly maximumCredits?: number;
	readonly messageKey?: string;
	readonly stopWhenBalanceIsLow?: boolean;
	readonly timeout?: number;
}

/** Operation Send: each message that may go now goes once, one request each, in the order of the items. */
export async function send(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const optionsOf = (index: number) => this.getNodeParameter('options', index, {}) as SendOptions;
	const general = optionsOf(0);
	const client = await openGateway(this, (general.timeout ?? 30) * 1000);
	if (general.stopWhenBalanceIsLow ?? true) await refuseWhatCannotBePaid(this, client, optionsOf);

	const run = openRun(client, general.maximumCredits, this.getExecutionCancelSignal());
	const notSent: string[] = [];
	const placed = await eachItem(
		this,
		{ count: 2, failures: outputs.notSent },
		async ({ json }, index) => {
			const delivery = await run(json, optionsOf(index).messageKey ?? '');
			if (delivery.status !== 'accepted') notSent.push(delivery.reason);
			return withDelivery(json, delivery);
		},
	);
	if (notSent.length > 0) hint(this, `Not sent: ${tally(notSent)}`);
	return placed;
}

/** A campaign that cannot be paid for is not started. */
async function refuseWhatCannotBePaid(
	context: IExecuteFunctions,
	client: GatewayClient,
	optionsOf: (index: number) => SendOptions,
): Promise<void> {
	const { gateway, senderName } = client.access;
	const now = Date.now();
	let needed = 0;
	for (const [index, { json }] of context.getInputData().entries()) {
		const candidate = candidateOf(json);
		const at = momentOf(json, gateway.capabilities.reachesPhones, now);
		const messageKey = optionsOf(index).messageKey ?? '';
		if (admit(candidate, { at, senderName, messageKey }).ok) needed += candidate.sms?.credits ?? 0;
	}
	if (needed === 0) return;
	const { credits, currency } = await client.balance();
	const payable = Math.min(needed, optionsOf(0).maximumCredits ?? Infinity);
	if (credits >= payable) return;
	throw new NodeOperationError(
		context.getNode(),
		`This run needs ${payable} credits and the balance is ${credits} ${currency}`,
		{
			description:
				'Nothing was sent. Top up the account, set “Maximum Credits”, or turn “Stop When Balance Is Low” off to send as far as it goes.',
		},
	);
}
