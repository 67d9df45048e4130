import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { ConsentEntry } from '../../../lib/ledger';
import { count } from '../../../lib/words';
import { hint } from '../../shared/hint';
import { answered } from '../../shared/ledger';
import { fieldsOf, instantOf, ledgerOf, readPhone, textOf, together } from '../items';
import { callBack, tellCalledBack } from '../message/callBack';
import { objectAt } from '../../shared/recipient';

/** Consent: Record Opt-Out. What waits for the person is cancelled at once, at the gateway too. */
export async function recordOptOut(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const ledger = await ledgerOf(this);
	return await together(
		this,
		({ json }, index) => {
			const phone = readPhone(this, json, index);
			return { json, phone, entry: readEntry(this, phone.e164, index) };
		},
		async (optOuts) => {
			const entries = optOuts.map(({ entry }) => entry);
			const done = await answered(this, ledger.consent.record(entries, { now: Date.now() }));
			const waiting =
				done.cancelled > 0 ? `; ${count(done.cancelled, 'waiting message')} cancelled` : '';
			hint(this, `${count(done.recorded, 'opt-out')} recorded${waiting}`);
			tellCalledBack(this, await callBack(this, ledger, done.atGateway));
			const numbers = optOuts.map(({ phone }) => phone.e164);
			const people = await answered(this, ledger.people.lookUp(numbers, {}));
			return optOuts.map(({ json, phone }) => {
				const { optOut } = people.get(phone.e164) ?? {};
				const standing = optOut && { scope: optOut.scope, at: new Date(optOut.at).toISOString() };
				const contact = { ...objectAt(json, 'contact'), ...(standing && { optOut: standing }) };
				return { ...json, phone, contact } as unknown as IDataObject;
			});
		},
	);
}

function readEntry(
	context: IExecuteFunctions,
	e164: ConsentEntry['e164'],
	index: number,
): ConsentEntry {
	const campaign = String(fieldsOf(context, 'options', index)['campaign'] ?? '').trim();
	return {
		e164,
		kind: 'opt_out',
		scope: textOf(context, 'optOutScope', index) === 'marketing' ? 'marketing' : 'all',
		source: textOf(context, 'source', index),
		proof: textOf(context, 'proof', index),
		at: instantOf(context, 'at', 'Said At', index),
		...(campaign !== '' && { campaign }),
	};
}
