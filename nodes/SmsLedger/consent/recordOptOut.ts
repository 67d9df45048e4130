import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { objectAt } from '../../../lib/item';
import {
	type ConsentEntry,
	type ContactEntry,
	type Ledger,
	optOutInItem,
} from '../../../lib/ledger';
import { count } from '../../../lib/words';
import { hint } from '../../shared/hint';
import { answered, mereDate } from '../../shared/ledger';
import { reachWhatWaits, tellOverruled } from '../../shared/optOuts';
import { fieldsOf, instantOf, ledgerOf, readPhone, textOf, together } from '../items';

interface OptOutItem {
	readonly json: IDataObject;
	readonly phone: ContactEntry['phone'];
	readonly entry: ConsentEntry;
}

/**
 * Consent: Record Opt-Out. What waits for the person is cancelled at once, at the gateway too. An item
 * that cannot be read keeps no other from being recorded, and an opt-out with an unreadable time is one.
 */
export async function recordOptOut(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const ledger = await ledgerOf(this);
	const timeless: ConsentEntry[] = [];
	return await together(
		this,
		({ json }, index) => readItem(this, json, index, timeless),
		async (optOuts) => {
			await record(this, ledger, [...optOuts.map(({ entry }) => entry), ...timeless]);
			return await asItems(this, ledger, optOuts);
		},
		async (optOuts) => {
			const entries = [...optOuts.map(({ entry }) => entry), ...timeless];
			if (entries.length === 0) return '';
			const { effective } = await record(this, ledger, entries);
			if (effective === 0) return '';
			return `${count(effective, 'opt-out was', 'opt-outs were')} recorded all the same, from the items that can be read.`;
		},
	);
}

function readItem(
	context: IExecuteFunctions,
	json: IDataObject,
	index: number,
	timeless: ConsentEntry[],
): OptOutItem {
	const phone = readPhone(context, json, index);
	const entry = readEntry(context, phone.e164, index);
	// As long as its time is not read, and if it cannot be, it is an opt-out without one.
	timeless.push(entry);
	const at = instantOf(context, 'at', 'Said At', index);
	timeless.pop();
	const day = at === undefined ? undefined : mereDate(at, context.getTimezone());
	return { json, phone, entry: { ...entry, at, day } };
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
		...(campaign !== '' && { campaign }),
	};
}

async function record(
	context: IExecuteFunctions,
	ledger: Ledger,
	entries: readonly ConsentEntry[],
) {
	const done = await answered(context, ledger.consent.record(entries, { now: Date.now() }));
	const repeated = entries.length - done.recorded;
	const before = repeated > 0 ? `; ${repeated.toLocaleString('en-US')} on record before` : '';
	const waiting =
		done.cancelled > 0 ? `; ${count(done.cancelled, 'waiting message')} cancelled` : '';
	hint(context, `${count(done.effective, 'opt-out')} recorded${before}${waiting}`);
	tellOverruled(context, done);
	await reachWhatWaits(context, ledger, done);
	return done;
}

/** The items with the opt-out that stands for their number now; none where it does not bind. */
async function asItems(
	context: IExecuteFunctions,
	ledger: Ledger,
	optOuts: readonly OptOutItem[],
): Promise<IDataObject[]> {
	const numbers = optOuts.map(({ phone }) => phone.e164);
	const people = await answered(context, ledger.people.lookUp(numbers, {}));
	return optOuts.map(({ json, phone }) => {
		const { optOut } = people.get(phone.e164) ?? {};
		const standing = optOut && { optOut: optOutInItem(optOut) };
		const contact = { ...objectAt(json, 'contact'), ...standing };
		return { ...json, phone, contact };
	});
}
