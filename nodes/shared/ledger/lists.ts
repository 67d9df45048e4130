import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import type { Ledger } from '../../../lib/ledger';
import { figure } from '../../../lib/words';
import { answered } from './answered';
import { openLedger } from './openLedger';

/** The lists of the ledger with their members, for a dropdown. */
export async function getLists(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const lists = await answered(this, (await ledgerOfForm(this)).contacts.lists());
	return lists.map(({ name, members }) => ({
		name: `${name} (${figure(members)})`,
		value: name,
	}));
}

/** The ledger that a form is about, which may just be filled in. */
export const ledgerOfForm = (context: ILoadOptionsFunctions): Promise<Ledger> =>
	openLedger(context, {
		folderIsPersistent: context.getCurrentNodeParameter('options.folderIsPersistent') === true,
	});
