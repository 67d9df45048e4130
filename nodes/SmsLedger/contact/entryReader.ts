import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { findZone, parseBirthday, toStoredBirthday } from '../../../lib/calendar';
import { objectAt } from '../../../lib/item';
import type { ContactEntry } from '../../../lib/ledger';
import { dateText, fail, ok } from '../../../lib/shared';
import { openForm, type Read, type Understand } from '../../shared/parameters';
import { phoneReader } from '../items';
import { contactFields, fieldsToKeep, otherFields, upsertOptions } from '../properties/contact';

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

/** A reader of what is to be saved, item by item. */
export function entryReader(
	context: IExecuteFunctions,
): (json: IDataObject, itemIndex: number) => Entry {
	const { option } = openForm(context);
	const phoneOf = phoneReader(context);
	const givenOf = givenReader(context);
	const keptOf = keptReader(context);
	const listOf = option(upsertOptions.list);
	const tagsOf = option(upsertOptions.tags);
	return (json, itemIndex) => ({
		json,
		list: listOf(itemIndex),
		contact: {
			phone: phoneOf(json, itemIndex),
			contact: contactIn(json, givenOf(itemIndex)),
			fields: keptOf(json, itemIndex),
			tags: tagsOf(itemIndex),
		},
	});
}

type Given = Readonly<Record<(typeof TEXTS)[number], string>>;

/** The item's `contact`, under what the node says; what neither has stays as it is stored. */
function contactIn(json: IDataObject, given: Given): ContactEntry['contact'] {
	const listedOnes = objectAt(json, 'contact');
	const found = TEXTS.flatMap((name) => {
		const listed = listedOnes[name];
		const value = given[name] || (dateText(listed) ?? listed);
		return typeof value === 'string' && value !== '' ? [[name, value] as const] : [];
	});
	const contact: ContactEntry['contact'] = Object.fromEntries(found);
	return contact?.birthday === undefined
		? contact
		: { ...contact, birthday: toStoredBirthday(contact.birthday) };
}

function givenReader(context: IExecuteFunctions): Read<Given> {
	const { all, within } = openForm(context);
	const { birthday, timeZone } = contactFields.members;
	const givenOf = all(contactFields);
	const birthdayOf = within('contactFields')(birthday, asBirthday);
	const zoneOf = within('contactFields')(timeZone, asZone);
	return (itemIndex) => ({
		...givenOf(itemIndex),
		birthday: birthdayOf(itemIndex),
		timeZone: zoneOf(itemIndex),
	});
}

const asBirthday: Understand<string, string> = (written, { label }) => {
	if (written === '') return ok('');
	const birthday = parseBirthday(written, { dayFirst: true });
	if (birthday.ok) return birthday;
	return fail({
		message: `“${label}”: ${birthday.failure.message}`,
		description: 'Write it as in 1990-12-31, or 12-31 without the year.',
	});
};

const asZone: Understand<string, string> = (written, { label }) => {
	if (written === '') return ok('');
	const zone = findZone(written);
	if (zone.ok) return ok(zone.value.name);
	return fail({
		message: `“${label}”: ${zone.failure.message}`,
		description: 'Write it as in Europe/Paris.',
	});
};

/** A reader of the other fields of an item that are kept. */
function keptReader(
	context: IExecuteFunctions,
): (json: IDataObject, itemIndex: number) => IDataObject {
	const { read } = openForm(context);
	const choiceOf = read(otherFields);
	const namesOf = read(fieldsToKeep);
	return (json, itemIndex) => {
		const choice = choiceOf(itemIndex);
		if (choice === 'none') return {};
		const selected = choice === 'selected' ? new Set(namesOf(itemIndex)) : undefined;
		// What Birthday Trigger says of today is an object; a list's own column is a text or a date.
		const kept = Object.entries(json).filter(
			([name, value]) =>
				!OURS.has(name) &&
				!(name === 'birthday' && typeof value === 'object' && dateText(value) === undefined) &&
				(selected?.has(name) ?? true),
		);
		return Object.fromEntries(kept);
	};
}
