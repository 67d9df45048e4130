import type { IDataObject } from 'n8n-workflow';
import type { Celebrant, Occasion } from '../../lib/birthdays';
import { itemContact } from '../../lib/contacts';
import type { ListedPerson, StoredContact } from '../../lib/ledger';
import { contactItem } from '../shared/contactItem';

/** Somebody who may have a birthday, and the item they become. */
export interface Person extends Celebrant {
	readonly item: IDataObject;
}

export const personOfLedger = (stored: StoredContact): Person => ({
	phone: phoneOf(stored.phone),
	contact: stored.contact,
	item: contactItem(stored),
});

export const personOfList = (listed: ListedPerson): Person => ({
	phone: phoneOf(listed.phone),
	contact: listed.contact,
	item: {
		...(listed.fields as IDataObject),
		phone: listed.phone as unknown as IDataObject,
		contact: itemContact(listed.contact) as IDataObject,
	},
});

/** As a birthday asks for it, where less is known. */
export const phoneOf = (phone: (ListedPerson | StoredContact)['phone']): Celebrant['phone'] => ({
	callingCode: '',
	type: 'unknown',
	...phone,
});

/** What is known of the birthday beside the day itself. */
export interface Circumstances {
	/** Its day is over, somewhere at least. */
	readonly late?: boolean;
	/** An execution may have had it before. */
	readonly repeated?: boolean;
	/** It is not to be greeted: the workflow is only tried. */
	readonly sample?: boolean;
	/** What there is to say of the list it is from. */
	readonly said?: readonly string[];
}

/** The item of a birthday. */
export function birthdayItem(
	{ item }: Person,
	{ year, date, tellOn, age }: Occasion,
	circumstances: Circumstances,
): IDataObject {
	const known = Object.entries(circumstances).filter(([, value]) => value);
	return {
		...item,
		birthday: {
			year,
			date,
			...(tellOn !== date && { tellOn }),
			...(age !== undefined && { age }),
			...Object.fromEntries(known),
		},
	};
}
