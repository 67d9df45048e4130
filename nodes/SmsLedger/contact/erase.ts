import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { callBack, tellCalledBack } from '../../shared/callBack';
import { eachItem } from '../../shared/eachItem';
import { answered } from '../../shared/ledger';
import { ledgerOf, phoneReader } from '../items';

/** Contact: Delete. The item that goes on says nothing about who it was. */
export async function erase(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const ledger = await ledgerOf(this);
	const phoneOf = phoneReader(this);
	return await eachItem(this, { count: 1, failures: 0 }, async ({ json }, index) => {
		const { e164 } = phoneOf(json, index);
		const erased = await answered(this, ledger.people.erase(e164, { now: Date.now() }), index);
		const back = await callBack(this, ledger, erased.atGateway);
		tellCalledBack(this, back);
		return {
			output: 0,
			json: {
				deleted: true,
				optOutKept: erased.optOutKept,
				messagesKeptAsCounts: erased.messages,
				...(back.stillScheduled.length > 0 && { stillAtGateway: [...back.stillScheduled] }),
			},
		};
	});
}
