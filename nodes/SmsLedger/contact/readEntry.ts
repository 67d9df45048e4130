import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { findZone, parseBirthday, toStoredBirthday } from '../../../lib/calendar';
import type { ContactEntry } from '../../../lib/ledger';
import { objectAt } from '../../shared/recipient';
import { fieldsOf, listed, readPhone, textOf } from '../items';

/** What is to be saved of an item. */
export interface Entry {
	readonly json: IDataObject;
	readonly contact: ContactEntry;
	/** Name of a list to join, or empty. */
	readonly list: string;
}

const TEXTS = [
	'firstName', 'lastName', 'birthday', 'language', 'timeZone', 'postalCode', 'region',
] as const; // prettier-ignore

/** Fields that this package's own nodes write; they are no facts about the person. */
const OURS: ReadonlySet<string> = new Set([
	'phone', 'contact', 'sms', 'check', 'delivery', 'event', 'estimate', 'rejection', 'failure',
	'tags', 'lists', 'createdAt', 'updatedAt', 'found',
]); // prettier-ignore

export function readEntry(context: IExecuteFunctions, json: IDataObject, index: number): Entry {
	const options = fieldsOf(context, 'options', index);
	return {
		json,
		list: String(options['list'] ?? '').trim(),
		contact: {
			phone: readPhone(context, json, index),
			contact: readContact(context, json, index),
			fields: readFields(context, json, index),
			tags: listed(options['tags']),
		},
	};
}

/** The item's `contact`, under what the node says; what neither has stays as it is stored. */
function readContact(
	context: IExecuteFunctions,
	json: IDataObject,
	itemIndex: number,
): ContactEntry['contact'] {
	const given = readGiven(context, itemIndex);
	const listedOnes = objectAt(json, 'contact');
	const found = TEXTS.flatMap((name) => {
		const value = given[name] ?? listedOnes[name];
		return typeof value === 'string' && value !== '' ? [[name, value] as const] : [];
	});
	const contact: ContactEntry['contact'] = Object.fromEntries(found);
	return contact?.birthday === undefined
		? contact
		: { ...contact, birthday: toStoredBirthday(contact.birthday) };
}

function readGiven(context: IExecuteFunctions, itemIndex: number): Record<string, string> {
	const given = Object.entries(fieldsOf(context, 'contactFields', itemIndex))
		.map(([name, value]) => [name, String(value ?? '').trim()] as const)
		.filter(([, value]) => value !== '');
	const fields = Object.fromEntries(given);
	const wrong = (message: string) =>
		new NodeOperationError(context.getNode(), message, { itemIndex });
	if (fields['birthday'] !== undefined) {
		const birthday = parseBirthday(fields['birthday'], { dayFirst: true });
		if (!birthday.ok) throw wrong(`“Birthday”: ${birthday.failure.message}`);
		fields['birthday'] = birthday.value;
	}
	if (fields['timeZone'] !== undefined) {
		const zone = findZone(fields['timeZone']);
		if (!zone.ok) throw wrong(`“Time Zone”: ${zone.failure.message}`);
		fields['timeZone'] = zone.value.name;
	}
	return fields;
}

function readFields(context: IExecuteFunctions, json: IDataObject, index: number): IDataObject {
	const choice = textOf(context, 'otherFields', index);
	if (choice === 'none') return {};
	const selected =
		choice === 'selected' ? new Set(listed(textOf(context, 'fieldsToKeep', index))) : undefined;
	// What Birthday Trigger says of today is an object; a list's own column is a text.
	const kept = Object.entries(json).filter(
		([name, value]) =>
			!OURS.has(name) &&
			!(name === 'birthday' && typeof value === 'object') &&
			(selected?.has(name) ?? true),
	);
	return Object.fromEntries(kept);
}
