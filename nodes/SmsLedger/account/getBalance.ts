import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { figure } from '../../../lib/words';
import { openGateway } from '../../shared/gatewayClient';
import { gatewayCredential } from '../../shared/gatewayCredential';
import { hint } from '../../shared/hint';

/** Account: Get Balance. Asked once, whatever comes in: there is one account. */
export async function getBalance(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	if (!this.getNode().credentials?.[gatewayCredential]) {
		throw new NodeOperationError(this.getNode(), 'No gateway is chosen', {
			description: 'Choose an SMS Gateway credential: the balance is that of its account.',
		});
	}
	const client = await openGateway(this, 30_000);
	const { gateway } = client.access;
	if (!gateway.balance) {
		const sentence = `${gateway.displayName} does not tell its balance: look it up in your account there`;
		hint(this, sentence, 'warning');
		const json = { credits: null, currency: null, gateway: gateway.id, sentence };
		return [[{ json, pairedItem: { item: 0 } }]];
	}
	const { credits, currency } = await client.balance();
	hint(this, `${figure(credits)} ${currency} left at ${gateway.displayName}`);
	return [[{ json: { credits, currency, gateway: gateway.id }, pairedItem: { item: 0 } }]];
}
