import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { inToolMode } from '../../shared/eachItem';

/** What is done to the ledger as a whole is decided by a person. */
export function forAPerson(context: IExecuteFunctions, verb: string): void {
	if (!inToolMode(context)) return;
	throw new NodeOperationError(context.getNode(), `An AI agent may not ${verb} the ledger`, {
		description: 'Use the operation in a workflow of its own.',
	});
}
