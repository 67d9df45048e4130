import type { IDataObject } from 'n8n-workflow';
import { contactField } from '../../lib/contacts';
import { type Fields, findField, type FoundField } from '../../lib/text';

/** What a message may say of a person. What a list says of consent is no word of a message. */
const PERSONAL: ReadonlySet<string> = new Set([
	'firstName',
	'lastName',
	'fullName',
	'birthday',
	'timeZone',
	'postalCode',
	'region',
	'language',
	'country',
]);

const meanings = new Map<string, string | undefined>();
const MOST_MEANINGS = 5000;

/** The part of a person that a name means in any language that headers are read in. */
export function personalMeaning(name: string): string | undefined {
	if (meanings.has(name)) return meanings.get(name);
	// `$json.firstName` is an expression's, and told apart from a field.
	const field = name === 'contact' || name.startsWith('$') ? undefined : contactField(name);
	const meaning = field !== undefined && PERSONAL.has(field) ? field : undefined;
	if (meanings.size >= MOST_MEANINGS) meanings.clear();
	meanings.set(name, meaning);
	return meaning;
}

/** What a merge field finds for one recipient: incoming fields first, then what Import put under `contact`. */
export function findFor(recipient: IDataObject, path: string): FoundField {
	const { contact } = recipient;
	const found = findField([recipient, contact], path, personalMeaning);
	if (found.kind === 'value' || personalMeaning(path) !== 'fullName') return found;
	const name = ['firstName', 'lastName']
		.map((part) => findField([recipient, contact], part, personalMeaning))
		.flatMap((part) => (part.kind === 'value' ? [String(part.value).trim()] : []))
		.join(' ');
	return name === '' ? found : { kind: 'value', value: name };
}

export const fieldsOf = (recipient: IDataObject, isField: (name: string) => boolean): Fields => ({
	valueOf(path) {
		const found = findFor(recipient, path);
		return found.kind === 'value' ? found.value : undefined;
	},
	isField,
});

/** Whether a name is one of a field: of a person, or of any of these recipients. */
export function fieldKnower(recipients: () => readonly IDataObject[]): (name: string) => boolean {
	const known = new Map<string, boolean>();
	return (name) => {
		const before = known.get(name);
		if (before !== undefined) return before;
		const isField =
			personalMeaning(name) !== undefined ||
			recipients().some((recipient) => findFor(recipient, name).kind !== 'absent');
		known.set(name, isField);
		return isField;
	};
}
