import type { IDataObject } from 'n8n-workflow';
import { fromStoredBirthday } from '../../lib/calendar';
import type { StoredContact } from '../../lib/ledger';

/** A person as an item says it: `phone` and `contact` as every other node reads them. */
export const contactItem = (stored: StoredContact): IDataObject => {
	const { fields, phone, tags, lists, createdAt, updatedAt } = stored;
	return {
		...fields,
		phone,
		contact: contactOf(stored),
		tags,
		lists,
		createdAt: new Date(createdAt).toISOString(),
		updatedAt: new Date(updatedAt).toISOString(),
	};
};

export const contactOf = ({ contact }: StoredContact): IDataObject => {
	const { birthday } = contact;
	return {
		...contact,
		...(birthday !== undefined && { birthday: fromStoredBirthday(birthday) }),
	};
};
