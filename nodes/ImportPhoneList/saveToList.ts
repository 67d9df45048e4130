import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { ImportedContact } from '../../lib/contacts';
import { figure } from '../../lib/words';
import { hint } from '../shared/hint';
import { answered, listedConsents, openLedger } from '../shared/ledger';
import type { SaveSettings } from './settings';

/**
 * Keeps the contacts in the ledger, on a list there, with the consent that the file brings and where it
 * comes from. An opt-out in the file always counts; a consent only where no opt-out stands in the ledger.
 */
export async function saveToList(
	context: IExecuteFunctions,
	{ list, consentSource, folderIsPersistent }: SaveSettings,
	people: readonly ImportedContact[],
): Promise<void> {
	const now = Date.now();
	const ledger = await openLedger(context, { folderIsPersistent });
	const numbers = people.map(({ phone }) => phone.e164);
	const listed = people.map(({ phone, contact }) => ({
		e164: phone.e164,
		contact: contact as IDataObject,
	}));
	const consents = await listedConsents(context, ledger, listed, consentSource || list);
	// First, so that whatever fails after it leaves nobody here without their opt-out.
	await answered(context, ledger.consent.record(consents, { now }));
	const contacts = people.map(({ phone, contact, fields }) => ({
		phone,
		contact: { ...contact, birthday: contact.birthday?.replace(/^\d\d-\d\d$/, '--$&') },
		fields,
	}));
	await answered(context, ledger.contacts.upsert(contacts, { now }));
	await answered(context, ledger.contacts.addToList(list, numbers, { now }));
	const optOuts = consents.filter(({ kind }) => kind === 'opt_out').length;
	const optIns = consents.length - optOuts;
	const consented = optIns > 0 ? `, ${figure(optIns)} with consent` : '';
	const stopped = optOuts > 0 ? `, ${figure(optOuts)} opted out` : '';
	hint(context, `${figure(people.length)} saved to “${list}”${consented}${stopped}`);
}
