import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import type { ContactEntry } from '../../../lib/ledger';
import { parsePhone, toE164, type PhoneType } from '../../../lib/phone';
import { objectAt } from '../../shared/recipient';
import { textOf } from './parameters';

type Phone = ContactEntry['phone'];

/**
 * Whose record an item is about: the parameter "Phone Number", or else the item's own `phone`, as
 * Import Phone List wrote it or as plain text.
 */
export function readPhone(context: IExecuteFunctions, json: IDataObject, itemIndex: number): Phone {
	const written = textOf(context, 'phoneNumber', itemIndex);
	if (written !== '') return parsed(context, written, '“Phone Number”', itemIndex);
	if (typeof json['phone'] === 'string') {
		return parsed(context, json['phone'], 'The field “phone” of the item', itemIndex);
	}
	const phone = objectAt(json, 'phone');
	const e164 = typeof phone['e164'] === 'string' ? toE164(phone['e164']) : undefined;
	if (e164 !== undefined) return { e164, ...details(phone) };
	throw new NodeOperationError(context.getNode(), 'No phone number is given', {
		itemIndex,
		description:
			'Fill in “Phone Number”, or put “Import Phone List” before this node: it writes the field “phone”.',
	});
}

/** Reads a number as a person writes it, in international form. */
export function parsed(
	context: IExecuteFunctions,
	written: string,
	label: string,
	itemIndex: number,
): Phone {
	const phone = parsePhone(written, { mobileOnly: false });
	if (phone.ok) return phone.value;
	throw new NodeOperationError(context.getNode(), `${label}: ${phone.failure.message}`, {
		itemIndex,
		description: 'Write it in international form, as in +33 6 12 34 56 78.',
	});
}

function details(phone: IDataObject): Omit<Phone, 'e164'> {
	const text = (key: string) => (typeof phone[key] === 'string' ? phone[key] : undefined);
	return {
		country: text('country'),
		callingCode: text('callingCode'),
		nationalNumber: text('nationalNumber'),
		type: text('type') as PhoneType | undefined,
		...(Array.isArray(phone['timeZones']) && { timeZones: phone['timeZones'].map(String) }),
	};
}
