import type { IExecuteFunctions } from 'n8n-workflow';
import type { Ledger } from '../../../lib/ledger';
import { openLedger } from '../../shared/ledger';
import { fieldsOf } from './parameters';

/** The ledger this node was set up for. */
export const ledgerOf = (context: IExecuteFunctions): Promise<Ledger> =>
	openLedger(context, {
		folderIsPersistent: fieldsOf(context, 'options', 0)['folderIsPersistent'] === true,
	});
