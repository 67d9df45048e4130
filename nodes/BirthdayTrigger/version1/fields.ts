import { datesStartWith, phoneField } from '../../shared/fields/listFields';
import { choice, collection, text } from '../../shared/parameters';
import { leapDay } from '../fields/options';

/** The form of workflows made before version 2; what it has in common with that is there. */
const ofVersion1 = { show: { '@version': [1] } };

export const source = choice({
	displayName: 'Source',
	name: 'source',
	type: 'options',
	options: [
		{
			name: 'Pasted Text',
			value: 'text',
			description: 'A table pasted below',
		},
		{
			name: 'URL',
			value: 'url',
			description: 'A CSV or JSON list read again at every poll',
		},
	],
	default: 'text',
	description: 'Where the contacts come from',
	displayOptions: ofVersion1,
});

export const url = text({
	displayName: 'URL',
	name: 'url',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. https://crm.example.com/contacts.csv',
	description: 'Address of a CSV table with a header row, or of a JSON list of objects',
	displayOptions: { show: { '@version': [1], source: ['url'] } },
});

export const options = collection(
	{
		displayName: 'Options',
		name: 'options',
		placeholder: 'Add option',
		displayOptions: ofVersion1,
	},
	{ leapDay, datesStartWith, phoneField },
);
