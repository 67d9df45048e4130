import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { standingInItem } from '../../../lib/ledger';
import { count } from '../../../lib/words';
import { hint } from '../../shared/hint';
import { answered } from '../../shared/ledger';
import { ledgerOf, phoneReader, together } from '../items';
import { contactItem } from '../../shared/contactItem';

/** Contact: Get. Of somebody unknown it still says whether they may be texted. */
export async function get(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const ledger = await ledgerOf(this);
	const phoneOf = phoneReader(this);
	return await together(
		this,
		({ json }, index) => ({ json, phone: phoneOf(json, index) }),
		async (asked) => {
			const numbers = asked.map(({ phone }) => phone.e164);
			const known = await answered(this, ledger.contacts.get(numbers));
			const unknown = numbers.filter((number) => !known.has(number));
			const people = await answered(this, ledger.people.lookUp(unknown, {}));
			if (unknown.length > 0) hint(this, `${count(unknown.length, 'number')} not in the ledger`);
			return asked.map(({ json, phone }) => {
				const stored = known.get(phone.e164);
				// An opt-out needs no contact.
				return stored
					? { ...json, ...contactItem(stored), found: true }
					: { ...json, phone, contact: standingInItem(people.get(phone.e164) ?? {}), found: false };
			});
		},
	);
}
