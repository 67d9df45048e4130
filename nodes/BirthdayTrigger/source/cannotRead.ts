import { type IPollFunctions, NodeOperationError } from 'n8n-workflow';

/**
 * @param what is wrong, after a colon
 * @param description what to do
 */
export const cannotRead = (context: IPollFunctions, what: string, description: string) =>
	new NodeOperationError(context.getNode(), `The list of contacts could not be read: ${what}`, {
		description,
	});
