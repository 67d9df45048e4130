import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { openGateway } from '../../shared/gatewayClient';
import { hint } from '../../shared/hint';

/** Account: Get Balance. Asked once, whatever comes in: there is one account. */
export async function getBalance(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const client = await openGateway(this, 30_000);
	const { gateway } = client.access;
	const { credits, currency } = await client.balance();
	hint(this, `${credits.toLocaleString('en-US')} ${currency} left at ${gateway.displayName}`);
	return [[{ json: { credits, currency, gateway: gateway.id }, pairedItem: { item: 0 } }]];
}
