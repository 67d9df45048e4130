import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { eachItem } from '../../shared/eachItem';
import { answered } from '../../shared/ledger';
import { ledgerOf, phoneReader } from '../items';

/** Contact: Export. */
export async function exportPerson(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const ledger = await ledgerOf(this);
	const phoneOf = phoneReader(this);
	return await eachItem(this, { count: 1, failures: 0 }, async ({ json }, index) => {
		const { e164 } = phoneOf(json, index);
		const person = await answered(this, ledger.people.export(e164, { now: Date.now() }), index);
		return { output: 0, json: { ...person } };
	});
}
