import { NodeOperationError } from 'n8n-workflow';
import type { Answer } from '../../../lib/ledger';
import { forgetAfter } from './handles';
import { ledgerCredential } from './ledgerCredential';
import type { LedgerContext } from './openLedger';
import { refusalOf } from './refusals';

/** What the ledger answers; what it could not do becomes the node's error, with its advice. */
export async function answered<Value>(
	context: Pick<LedgerContext, 'getNode'>,
	answer: Answer<Value>,
	itemIndex?: number,
): Promise<Value> {
	const result = await answer;
	if (result.ok) return result.value;
	forgetAfter(result.failure);
	const { message, description } = refusalOf(result.failure);
	const { name } = context.getNode().credentials?.[ledgerCredential] ?? {};
	throw new NodeOperationError(context.getNode(), message, {
		description: name ? `${description} Credential: “${name}”.`.trim() : description,
		...(itemIndex !== undefined && { itemIndex }),
	});
}
