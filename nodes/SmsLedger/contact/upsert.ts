import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { saysStop } from '../../../lib/compliance';
import { objectAt } from '../../../lib/item';
import type { Ledger } from '../../../lib/ledger';
import type { E164 } from '../../../lib/phone';
import { count, figure } from '../../../lib/words';
import { hint } from '../../shared/hint';
import { answered, listedConsents, type ListedPerson } from '../../shared/ledger';
import { keepStops, tellOverruled } from '../../shared/optOuts';
import { ledgerOf, phoneReader, together } from '../items';
import { contactOf } from '../../shared/contactItem';
import { type Entry, entryReader } from './entryReader';

/**
 * Contact: Create or Update. Writes `phone` and `contact` as they are on record now. The opt-outs of all
 * items whose number can be read are kept, whatever else is wrong with them or with others.
 */
export async function upsert(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const ledger = await ledgerOf(this);
	const entryOf = entryReader(this);
	return await together(
		this,
		({ json }, index) => entryOf(json, index),
		async (entries) => {
			await hearStops(this, ledger);
			return await save(this, ledger, entries);
		},
		async () => {
			const kept = await hearStops(this, ledger);
			if (kept === 0) return '';
			return `${count(kept, 'opt-out was', 'opt-outs were')} recorded all the same, from the items whose number can be read.`;
		},
	);
}

/** @returns how many opt-outs bind now that did not before */
async function hearStops(context: IExecuteFunctions, ledger: Ledger): Promise<number> {
	const phoneOf = phoneReader(context);
	const people = context.getInputData().flatMap(({ json }, index): ListedPerson[] => {
		try {
			const { e164 } = phoneOf(json, index);
			return [{ e164, contact: objectAt(json, 'contact') }];
		} catch {
			// Its turn comes: this item ends in the same error there.
			return [];
		}
	});
	const done = await keepStops(context, ledger, people, 'list');
	if (done) tellOverruled(context, done);
	return done?.effective ?? 0;
}

async function save(
	context: IExecuteFunctions,
	ledger: Ledger,
	entries: readonly Entry[],
): Promise<IDataObject[]> {
	const now = Date.now();
	const numbers = entries.map(({ contact }) => contact.phone.e164);
	const people = entries.map(({ json, contact }) => ({
		e164: contact.phone.e164,
		contact: objectAt(json, 'contact'),
	}));
	const consents = await listedConsents(context, people);
	const { overruled } = await answered(context, ledger.consent.record(consents, { now }));
	const stopped = new Set<string>(
		people.flatMap(({ e164, contact }) => (saysStop(contact['optOut']) ? [e164] : [])),
	);
	// Where the item itself tells of the STOP, its consent is no news.
	tellOverruled(context, { overruled: overruled.filter(({ e164 }) => !stopped.has(e164)) });
	const contacts = entries.map(({ contact }) => contact);
	await answered(context, ledger.contacts.upsert(contacts, { now }));
	for (const [list, members] of byList(entries)) {
		await answered(context, ledger.contacts.addToList(list, members, { now }));
	}
	const stored = await answered(context, ledger.contacts.get(numbers));
	const added = [...stored.values()].filter(({ createdAt }) => createdAt === now).length;
	hint(
		context,
		`${count(stored.size, 'contact')} saved: ${added === 0 ? 'none' : figure(added)} new`,
	);
	return entries.map(({ json, contact }) => {
		const saved = stored.get(contact.phone.e164);
		if (!saved) return json;
		return { ...json, phone: saved.phone, contact: contactOf(saved) };
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
