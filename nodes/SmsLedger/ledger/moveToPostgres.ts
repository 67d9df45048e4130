import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { count } from '../../../lib/words';
import { hint } from '../../shared/hint';
import { moveLedger } from '../../shared/ledger';

/** Ledger: Move to PostgreSQL. Once, whatever comes in: there is one ledger. */
export async function moveToPostgres(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
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
