import type { IExecuteFunctions } from 'n8n-workflow';
import type { Ledger } from '../../../lib/ledger';
import { folderIsPersistent } from '../../shared/fields/folderIsPersistent';
import { openLedger } from '../../shared/ledger';
import { openForm } from '../../shared/parameters';

/** The ledger this node was set up for. */
export const ledgerOf = (context: IExecuteFunctions): Promise<Ledger> =>
	openLedger(context, {
		folderIsPersistent: openForm(context).option(folderIsPersistent)(0),
	});
