import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import type { ConsentEntry, ContactEntry, Ledger } from '../../../lib/ledger';
import { count } from '../../../lib/words';
import { hint } from '../../shared/hint';
import { answered, mereDate } from '../../shared/ledger';
import { tellOverruled } from '../../shared/optOuts';
import { contactOf } from '../contact/contactItem';
import { fieldsOf, instantOf, ledgerOf, readPhone, textOf, together } from '../items';

interface OptIn {
	readonly json: IDataObject;
	readonly phone: ContactEntry['phone'];
	readonly entry: ConsentEntry;
	readonly list: string;
}

/**
 * Consent: Record Opt-In. Whoever agrees is a contact from then on. An opt-in that does not lift the
 * opt-out that stands is on record too, and is told.
 */
export async function recordOptIn(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const ledger = await ledgerOf(this);
	return await together(
		this,
		({ json }, index) => readOptIn(this, json, index),
		(optIns) => record(this, ledger, optIns),
	);
}

function readOptIn(context: IExecuteFunctions, json: IDataObject, index: number): OptIn {
	const source = textOf(context, 'source', index);
	if (source === '') {
		throw new NodeOperationError(context.getNode(), '“Source” is empty', {
			itemIndex: index,
			description: 'Say where the person agreed. Without it, nobody can show that they did.',
		});
	}
	const phone = readPhone(context, json, index);
	const at = instantOf(context, 'at', 'Given At', index);
	return {
		json,
		phone,
		list: String(fieldsOf(context, 'options', index)['list'] ?? '').trim(),
		entry: {
			e164: phone.e164,
			kind: 'opt_in',
			status: textOf(context, 'status', index) === 'soft' ? 'soft' : 'explicit',
			source,
			proof: textOf(context, 'proof', index),
			scope: textOf(context, 'scope', index),
			at,
			day: at === undefined ? undefined : mereDate(at, context.getTimezone()),
		},
	};
}

async function record(
	context: IExecuteFunctions,
	ledger: Ledger,
	optIns: readonly OptIn[],
): Promise<IDataObject[]> {
	const now = Date.now();
	const contacts = optIns.map(({ phone }) => ({ phone }));
	await answered(context, ledger.contacts.upsert(contacts, { now }));
	for (const [list, members] of Map.groupBy(optIns, (optIn) => optIn.list)) {
		const numbers = members.map(({ phone }) => phone.e164);
		if (list !== '') await answered(context, ledger.contacts.addToList(list, numbers, { now }));
	}
	const entries = optIns.map(({ entry }) => entry);
	const done = await answered(context, ledger.consent.record(entries, { now }));
	const { recorded, effective, lifted } = done;
	const repeated = optIns.length - recorded;
	const before = repeated > 0 ? `; ${repeated.toLocaleString('en-US')} on record before` : '';
	const freed = lifted > 0 ? `; ${count(lifted, 'opt-out')} lifted` : '';
	hint(context, `${count(effective, 'opt-in')} recorded${before}${freed}`);
	tellOverruled(context, done);
	const numbers = optIns.map(({ phone }) => phone.e164);
	const stored = await answered(context, ledger.contacts.get(numbers));
	return optIns.map(({ json, phone }) => {
		const saved = stored.get(phone.e164);
		if (!saved) return json;
		return { ...json, phone: saved.phone, contact: contactOf(saved) };
	});
}
