import type { IExecuteFunctions } from 'n8n-workflow';
import type { Ledger } from '../../../lib/ledger';
import { folderIsPersistent } from '../../shared/fields/folderIsPersistent';
import { openLedger } from '../../shared/ledger';
import { openForm, sameForAll } from '../../shared/parameters';

/** The ledger this node was set up for. */
export async function ledgerOf(context: IExecuteFunctions): Promise<Ledger> {
	const { option } = sameForAll(openForm(context), context.getInputData().length);
	return await openLedger(context, { folderIsPersistent: option(folderIsPersistent) });
}
