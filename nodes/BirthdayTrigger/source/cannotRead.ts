import { type IPollFunctions, NodeOperationError } from 'n8n-workflow';
import { serviceError } from '../../shared/serviceError';

const sentence = (what: string): string => `The list of contacts could not be read: ${what}`;

/**
 * @param what is wrong, after a colon
 * @param description what to do
 */
export const cannotRead = (context: IPollFunctions, what: string, description: string) =>
	new NodeOperationError(context.getNode(), sentence(what), { description });

/**
 * The same where the address refuses, or cannot be reached.
 *
 * @param status of its answer, where it gave one
 */
export const notGiven = (
	context: IPollFunctions,
	what: string,
	description: string,
	status?: number,
) => serviceError(context, { message: sentence(what), status }, { description });
