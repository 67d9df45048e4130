import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { ConsentEntry, ContactEntry, Ledger } from '../../../lib/ledger';
import { fail } from '../../../lib/shared';
import { count, figure } from '../../../lib/words';
import { hint } from '../../shared/hint';
import { answered, mereDate } from '../../shared/ledger';
import { tellOverruled } from '../../shared/optOuts';
import { asInstant, openForm } from '../../shared/parameters';
import { contactOf } from '../../shared/contactItem';
import { ledgerOf, phoneReader, together } from '../items';
import { optIn, optInOptions, proof, source } from '../properties/consent';

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
	return await together(this, optInReader(this), (optIns) => record(this, ledger, optIns));
}

function optInReader(
	context: IExecuteFunctions,
): (item: INodeExecutionData, itemIndex: number) => OptIn {
	const { read, option, sure } = openForm(context);
	const sourceOf = read(source);
	const proofOf = read(proof);
	const scopeOf = read(optIn.scope);
	const statusOf = read(optIn.status);
	const atOf = read(optIn.at, asInstant);
	const listOf = option(optInOptions.list);
	const phoneOf = phoneReader(context);
	return ({ json }, itemIndex) => {
		const where = sourceOf(itemIndex) || sure(fail(noSource), itemIndex);
		const phone = phoneOf(json, itemIndex);
		const at = atOf(itemIndex);
		return {
			json,
			phone,
			list: listOf(itemIndex),
			entry: {
				e164: phone.e164,
				kind: 'opt_in',
				status: statusOf(itemIndex),
				source: where,
				proof: proofOf(itemIndex),
				scope: scopeOf(itemIndex),
				at,
				day: at === undefined ? undefined : mereDate(at, context.getTimezone()),
			},
		};
	};
}

const noSource = {
	message: '“Source” is empty',
	description: 'Say where the person agreed. Without it, nobody can show that they did.',
};

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
	const before = repeated > 0 ? `; ${figure(repeated)} on record before` : '';
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
