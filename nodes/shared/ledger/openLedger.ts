import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import type { Ledger } from '../../../lib/ledger';
import { chooseLedger, type ChooseOptions } from './chooseLedger';
import { ledgerCredential } from './ledgerCredential';

/** What this needs of n8n; nodes, triggers, webhooks and dropdowns all have it. */
export type LedgerContext = Pick<IExecuteFunctions, 'getNode' | 'getCredentials'>;

/**
 * The ledger of this n8n: the database of the node's credential "SMS Ledger API", or else the file in
 * n8n's user folder. One handle serves the whole process; nobody need close it.
 *
 * Throws a NodeOperationError that says what to do when that would make opt-outs unknown to somebody:
 * a file in queue mode, a file in a folder that may vanish, a second ledger beside the one in use.
 */
export async function openLedger(
	context: LedgerContext,
	options: ChooseOptions = {},
): Promise<Ledger> {
	const credential = context.getNode().credentials?.[ledgerCredential]
		? await context.getCredentials(ledgerCredential)
		: undefined;
	const chosen = await chooseLedger(credential, options);
	if (chosen.ok) return chosen.value;
	const { message, description } = chosen.failure;
	throw new NodeOperationError(context.getNode(), message, { description });
}
