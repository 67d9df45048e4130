import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { gatewayAccessOf } from '../../shared/gatewayCredential';
import { type GatewayDesk, openDesk } from '../../shared/gatewayDesk';

/**
 * The gateway that is asked, which must be chosen.
 *
 * @param which whose credential it is to be, as a sentence
 */
export async function chosenDesk(context: IExecuteFunctions, which: string): Promise<GatewayDesk> {
	const desk = await openDesk(context);
	if (desk) {
		// Else the gateway would be asked, and blamed, for what the form lacks.
		await gatewayAccessOf(context);
		return desk;
	}
	throw new NodeOperationError(context.getNode(), 'No gateway is chosen to ask', {
		description: which,
	});
}
