import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { count } from '../../../lib/words';
import { inToolMode } from '../../shared/eachItem';
import { hint } from '../../shared/hint';
import { moveLedger } from '../../shared/ledger';

/** Ledger: Move to PostgreSQL. Once, whatever comes in: there is one ledger. */
export async function moveToPostgres(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	if (inToolMode(this)) {
		throw new NodeOperationError(this.getNode(), 'An AI agent may not move the ledger', {
			description: 'Use the operation in a workflow of its own.',
		});
	}
	const { contacts, consents, messages, place } = await moveLedger(this);
	const what = [
		count(contacts, 'contact'),
		count(consents, 'consent record'),
		count(messages, 'message'),
	].join(', ');
	hint(this, `Moved to ${place}: ${what}. Choose this credential in every SMS node now.`);
	return [
		[{ json: { moved: true, place, contacts, consents, messages }, pairedItem: { item: 0 } }],
	];
}
