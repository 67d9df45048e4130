import type { ICredentialDataDecryptedObject, INodeProperties } from 'n8n-workflow';
import { type Registration, readSender, writtenSender } from '../../lib/sender';
import { fail, ok, type Result } from '../../lib/shared';
import { countryOptions } from './fields/country';
import { choices, rows, text } from './parameters';

/** Stands for every country in a row of the form. */
const EVERYWHERE = 'everywhere';

const registered = rows(
	{
		displayName: 'Registered Senders',
		name: 'registeredSenders',
		placeholder: 'Add sender',
		description:
			'Which names or numbers your gateway has had registered, and where. Check Consent & Quiet Hours no longer warns of them, and blocks other names where networks would lose the text.',
	},
	{ name: 'entries', displayName: 'Sender' },
	{
		sender: text({
			displayName: 'Sender',
			name: 'sender',
			type: 'string',
			default: '',
			placeholder: 'e.g. ACME',
			description: 'As it is registered; capital and small letters count',
		}),
		countries: choices({
			displayName: 'Countries',
			name: 'countries',
			type: 'multiOptions',
			options: [{ name: 'Everywhere', value: EVERYWHERE }, ...countryOptions],
			default: [],
			description: 'Where it is registered',
		}),
	},
);

/** The table of the credential form. */
export const registeredSenders: INodeProperties = registered.field;

/**
 * What a credential says is registered. Of those of the last version a boolean says that the Sender Name
 * is, wherever that is asked for.
 */
export function readRegistrations(
	credential: ICredentialDataDecryptedObject,
	senderName: string,
): Result<readonly Registration[], string> {
	const read = registered.read(credential[registered.field.name] ?? {});
	if (!read.ok) return fail(read.failure.message);
	const registrations: Registration[] = [];
	for (const { sender: written, countries } of read.value) {
		const sender = writtenSender(readSender(written));
		if (sender === '') return fail('“Registered Senders” has a row without a sender');
		if (countries.length === 0) {
			return fail(`“Registered Senders” does not say in which countries ${sender} is registered`);
		}
		const isEverywhere = countries.includes(EVERYWHERE);
		registrations.push({ sender, countries: isEverywhere ? 'everywhere' : countries });
	}
	if (credential['senderNameIsValidated'] === true && senderName !== '') {
		registrations.push({ sender: senderName, countries: 'everywhere' });
	}
	return ok(registrations);
}
