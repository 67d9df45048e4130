import type { IExecuteFunctions } from 'n8n-workflow';
import { parseInstant } from '../../lib/calendar';
import type { ImportedContact } from '../../lib/contacts';
import type { ConsentEntry, Ledger } from '../../lib/ledger';
import { hint } from '../shared/hint';
import { answered, openLedger } from '../shared/ledger';
import { figure } from './sentences';
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
	const zone = context.getTimezone();
	const consents = people.flatMap((person) => consentOf(person, consentSource || list, zone) ?? []);
	// First, so that whatever fails after it leaves nobody here without their opt-out.
	const optOuts = await newOptOuts(context, ledger, people);
	await answered(context, ledger.consent.record([...consents, ...optOuts], { now }));
	const contacts = people.map(({ phone, contact, fields }) => ({
		phone,
		contact: { ...contact, birthday: contact.birthday?.replace(/^\d\d-\d\d$/, '--$&') },
		fields,
	}));
	await answered(context, ledger.contacts.upsert(contacts, { now }));
	await answered(context, ledger.contacts.addToList(list, numbers, { now }));
	const consented = consents.length > 0 ? `, ${figure(consents.length)} with consent` : '';
	const stopped = optOuts.length > 0 ? `, ${figure(optOuts.length)} opted out` : '';
	hint(context, `${figure(people.length)} saved to “${list}”${consented}${stopped}`);
}

function consentOf(
	{ phone, contact }: ImportedContact,
	source: string,
	timeZone: string,
): ConsentEntry | undefined {
	const { consent } = contact;
	if (consent?.status !== 'explicit' && consent?.status !== 'soft') return undefined;
	return {
		e164: phone.e164,
		kind: 'imported',
		status: consent.status,
		at: consent.at === undefined ? undefined : parseInstant(consent.at, timeZone),
		source: consent.source ?? source,
		scope: consent.scope,
		proof: consent.proof,
	};
}

/** A list that is read every day must not opt the same people out every day. */
async function newOptOuts(
	context: IExecuteFunctions,
	ledger: Ledger,
	people: readonly ImportedContact[],
): Promise<ConsentEntry[]> {
	const stopped = people.filter(({ contact }) => contact.optOut).map(({ phone }) => phone.e164);
	const known = await answered(context, ledger.people.lookUp(stopped, {}));
	return stopped
		.filter((e164) => known.get(e164)?.optOut?.scope !== 'all')
		.map((e164) => ({ e164, kind: 'opt_out', scope: 'all', source: 'list' }));
}
