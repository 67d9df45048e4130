import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Ledger } from '../../../lib/ledger';
import type { E164 } from '../../../lib/phone';
import { count } from '../../../lib/words';
import { hint } from '../../shared/hint';
import { answered, listedConsents } from '../../shared/ledger';
import { objectAt } from '../../shared/recipient';
import { ledgerOf, together } from '../items';
import { contactOf } from './contactItem';
import { readEntry, type Entry } from './readEntry';

/** Contact: Create or Update. Writes `phone` and `contact` as they are on record now. */
export async function upsert(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const ledger = await ledgerOf(this);
	return await together(
		this,
		({ json }, index) => readEntry(this, json, index),
		(entries) => save(this, ledger, entries),
	);
}

async function save(
	context: IExecuteFunctions,
	ledger: Ledger,
	entries: readonly Entry[],
): Promise<IDataObject[]> {
	const now = Date.now();
	const numbers = entries.map(({ contact }) => contact.phone.e164);
	// First, so that whatever fails after it leaves nobody here without their opt-out.
	const people = entries.map(({ json, contact }) => ({
		e164: contact.phone.e164,
		contact: objectAt(json, 'contact'),
	}));
	const consents = await listedConsents(context, ledger, people);
	await answered(context, ledger.consent.record(consents, { now }));
	const contacts = entries.map(({ contact }) => contact);
	await answered(context, ledger.contacts.upsert(contacts, { now }));
	for (const [list, members] of byList(entries)) {
		await answered(context, ledger.contacts.addToList(list, members, { now }));
	}
	const stored = await answered(context, ledger.contacts.get(numbers));
	const added = [...stored.values()].filter(({ createdAt }) => createdAt === now).length;
	hint(
		context,
		`${count(stored.size, 'contact')} saved: ${added === 0 ? 'none' : added.toLocaleString('en-US')} new`,
	);
	return entries.map(({ json, contact }) => {
		const saved = stored.get(contact.phone.e164);
		if (!saved) return json;
		return { ...json, phone: saved.phone, contact: contactOf(saved) } as unknown as IDataObject;
	});
}

function byList(entries: readonly Entry[]): Map<string, E164[]> {
	const lists = Map.groupBy(
		entries.filter(({ list }) => list !== ''),
		({ list }) => list,
	);
	const members = [...lists].map(
		([list, some]) => [list, some.map(({ contact }) => contact.phone.e164)] as const,
	);
	return new Map(members);
}
