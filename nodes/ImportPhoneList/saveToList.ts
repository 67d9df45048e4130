import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { toStoredBirthday } from '../../lib/calendar';
import type { ImportedContact } from '../../lib/contacts';
import type { ContactEntry, Ledger } from '../../lib/ledger';
import { figure } from '../../lib/words';
import { hint } from '../shared/hint';
import { answered, listedConsents, type ListedPerson, openLedger } from '../shared/ledger';
import { keepStops, tellOverruled } from '../shared/optOuts';
import { mapInTurns } from '../shared/turns';
import type { SaveSettings } from './settings';

/**
 * Keeps the contacts in the ledger, on a list there, with the consent that the file brings and where it
 * comes from. An opt-out in the file always counts; a consent only where no opt-out stands in the ledger.
 *
 * @param broken what could be read of lists that failed half-way: only the opt-outs of it are kept
 */
export async function saveToList(
	context: IExecuteFunctions,
	{ list, consentSource, folderIsPersistent }: SaveSettings,
	people: readonly ImportedContact[],
	broken: readonly ImportedContact[],
): Promise<void> {
	const ledger = await openLedger(context, { folderIsPersistent });
	// First, so that whatever fails after it leaves nobody here without their opt-out.
	const stopped = await keepOptOuts(context, ledger, [...people, ...broken]);
	const now = Date.now();
	const consents = await listedConsents(context, await listed(people), consentSource || list);
	const done = await answered(context, ledger.consent.record(consents, { now }));
	const contacts = await mapInTurns(people, ({ phone, contact, fields }) => ({
		phone,
		contact: stored(contact),
		fields,
	}));
	await answered(context, ledger.contacts.upsert(contacts, { now }));
	const numbers = people.map(({ phone }) => phone.e164);
	await answered(context, ledger.contacts.addToList(list, numbers, { now }));
	const stoppedHere = new Set<string>(
		people.flatMap(({ phone, contact }) => (contact.optOut ? phone.e164 : [])),
	);
	// Where the list itself tells of the STOP, its consent is no news.
	const overruled = done.overruled.filter(({ e164 }) => !stoppedHere.has(e164));
	const optIns = consents.length - overruled.length;
	const consented = optIns > 0 ? `, ${figure(optIns)} with consent` : '';
	const optedOut = stopped > 0 ? `, ${figure(stopped)} opted out` : '';
	hint(context, `${figure(people.length)} saved to “${list}”${consented}${optedOut}`);
	tellOverruled(context, { overruled });
}

/**
 * Of a run that ends in an error only the opt-outs are kept that were read until then.
 *
 * @returns how many bind now that did not before
 */
export async function saveOptOuts(
	context: IExecuteFunctions,
	{ folderIsPersistent }: SaveSettings,
	people: readonly ImportedContact[],
): Promise<number> {
	const ledger = await openLedger(context, { folderIsPersistent });
	return await keepOptOuts(context, ledger, people);
}

/** @returns how many bind now that did not before */
async function keepOptOuts(
	context: IExecuteFunctions,
	ledger: Ledger,
	people: readonly ImportedContact[],
): Promise<number> {
	const done = await keepStops(context, ledger, await listed(people), 'list');
	if (done) tellOverruled(context, done);
	return done?.effective ?? 0;
}

const stored = ({ birthday, ...rest }: ImportedContact['contact']): ContactEntry['contact'] =>
	birthday === undefined ? rest : { ...rest, birthday: toStoredBirthday(birthday) };

const listed = async (people: readonly ImportedContact[]): Promise<ListedPerson[]> =>
	await mapInTurns(people, ({ phone, contact }) => ({
		e164: phone.e164,
		contact: contact as IDataObject,
	}));
