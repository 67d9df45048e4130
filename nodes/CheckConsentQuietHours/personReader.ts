import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { openForm, asPhoneNumber } from '../shared/parameters';
import { toolPhone } from './fields/toolPhone';

/** The person an item is about: itself, or for an AI agent, which hands over none, the number of the form alone. */
export function personReader(
	context: IExecuteFunctions,
): (json: IDataObject, itemIndex: number) => IDataObject {
	const phoneOf = openForm(context).read(toolPhone, asPhoneNumber);
	return (json, itemIndex) => {
		const phone = phoneOf(itemIndex);
		// No word of the model counts for consent, nor for anything else.
		return phone ? { phone: { ...phone } } : json;
	};
}
