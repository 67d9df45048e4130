import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { folderIsPersistent } from '../../shared/fields/folderIsPersistent';
import { hint } from '../../shared/hint';
import { startNewLedger } from '../../shared/ledger';
import { openForm, sameForAll } from '../../shared/parameters';
import { evenIfInOrder } from '../properties/ledger';

/** Ledger: Start a New Ledger. On purpose, and once, whatever comes in. */
export async function startNew(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const { read, option } = sameForAll(openForm(this), this.getInputData().length);
	const where = { folderIsPersistent: option(folderIsPersistent) };
	const { aside } = await startNewLedger(this, where, read(evenIfInOrder));
	const kept = aside === undefined ? '' : ` The former one is kept as ${aside}.`;
	hint(
		this,
		`A new ledger is begun: it knows of no opt-out and of nothing sent. Import your list of opt-outs before you send.${kept}`,
		'warning',
	);
	const json = { started: true, keptAs: aside ?? null };
	return [[{ json, pairedItem: { item: 0 } }]];
}
