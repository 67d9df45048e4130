import type { IDataObject } from 'n8n-workflow';
import type { Recipient } from '../../lib/compliance';

/**
 * The recipient an item carries: `phone` as Import Phone List, Birthday Trigger or SMS Ledger wrote
 * it, and `contact`. `undefined` when there is no number in it.
 */
export function recipientOf(json: IDataObject): Recipient | undefined {
	const phone = objectAt(json, 'phone');
	if (typeof phone['e164'] !== 'string') return undefined;
	return {
		phone: {
			e164: phone['e164'],
			callingCode: String(phone['callingCode'] ?? ''),
			type: String(phone['type'] ?? 'unknown'),
			timeZones: Array.isArray(phone['timeZones']) ? phone['timeZones'].map(String) : [],
			...(typeof phone['country'] === 'string' ? { country: phone['country'] } : {}),
		},
		contact: objectAt(json, 'contact'),
	};
}

/** What to tell a user whose items carry no number. */
export const noRecipient = {
	message: 'The item has no phone number in “phone.e164”',
	description: 'Put “Import Phone List” before this node: it writes the field.',
};

/** The object an item holds under a key; an empty one when it holds anything else there. */
export const objectAt = (json: IDataObject, key: string): IDataObject => {
	const value = json[key];
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as IDataObject)
		: {};
};
