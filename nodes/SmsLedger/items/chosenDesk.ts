import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { type GatewayDesk, openDesk } from '../../shared/gatewayDesk';

/**
 * The gateway that is asked, which must be chosen.
 *
 * @param which whose credential it is to be, as a sentence
 */
export async function chosenDesk(context: IExecuteFunctions, which: string): Promise<GatewayDesk> {
	const desk = await openDesk(context);
	if (desk) return desk;
	throw new NodeOperationError(context.getNode(), 'No gateway is chosen to ask', {
		description: which,
	});
}
