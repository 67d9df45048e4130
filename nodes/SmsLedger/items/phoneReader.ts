import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { isSimplified, type Item, objectAt } from '../../../lib/item';
import type { ContactEntry } from '../../../lib/ledger';
import { type PhoneType, toE164 } from '../../../lib/phone';
import { fail } from '../../../lib/shared';
import { asPhoneNumber, openForm, readPhoneNumber } from '../../shared/parameters';
import { phoneNumber } from '../properties/shared';

type Phone = ContactEntry['phone'];

/**
 * A reader of whose record an item is about: the parameter "Phone Number", or else the item's own `phone`,
 * as Import Phone List wrote it or as plain text, or the number of an item that Send SMS has simplified.
 */
export function phoneReader(
	context: IExecuteFunctions,
): (json: IDataObject, itemIndex: number) => Phone {
	const { read, sure } = openForm(context);
	const written = read(phoneNumber, asPhoneNumber);
	return (json, itemIndex) => {
		const given = written(itemIndex);
		if (given) return given;
		if (typeof json['phone'] === 'string') {
			return sure(readPhoneNumber(json['phone'], 'The field “phone” of the item'), itemIndex);
		}
		if (isSimplified(json)) {
			return sure(readPhoneNumber(String(json['to']), 'The field “to” of the item'), itemIndex);
		}
		const phone = objectAt(json, 'phone');
		const e164 = typeof phone['e164'] === 'string' ? toE164(phone['e164']) : undefined;
		if (e164 !== undefined) return { e164, ...details(phone) };
		return sure(fail(noNumber), itemIndex);
	};
}

const noNumber = {
	message: 'No phone number is given',
	description:
		'Fill in “Phone Number”, or put “Import Phone List” before this node: it writes the field “phone”.',
};

function details(phone: Item): Omit<Phone, 'e164'> {
	const text = (key: string) => (typeof phone[key] === 'string' ? phone[key] : undefined);
	return {
		country: text('country'),
		callingCode: text('callingCode'),
		nationalNumber: text('nationalNumber'),
		type: text('type') as PhoneType | undefined,
		...(Array.isArray(phone['timeZones']) && { timeZones: phone['timeZones'].map(String) }),
	};
}
