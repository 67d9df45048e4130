import { datesStartWith, phoneField } from '../shared/fields/listFields';
import { choice, collection, number, text, textAsWritten } from '../shared/parameters';

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
});

export const pastedText = textAsWritten({
	displayName: 'Contacts',
	name: 'text',
	type: 'string',
	typeOptions: { rows: 8 },
	default: '',
	required: true,
	placeholder: 'e.g. phone,first name,birthday,consent',
	description: 'A table with a header row. The columns for phone and birthday are found by name.',
	displayOptions: { show: { source: ['text'] } },
});

export const url = text({
	displayName: 'URL',
	name: 'url',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. https://crm.example.com/contacts.csv',
	description: 'Address of a CSV table with a header row, or of a JSON list of objects',
	displayOptions: { show: { source: ['url'] } },
});

export const localHour = number({
	displayName: 'Local Hour',
	name: 'localHour',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: 23 },
	default: 10,
	description: 'From which hour on, in the time zone of each person, the birthday is reported',
});

export const leapDay = choice({
	displayName: 'Born on 29 February',
	name: 'leapDay',
	type: 'options',
	options: [
		{ name: 'Celebrates on 1 March', value: 'mar1' },
		{ name: 'Celebrates on 28 February', value: 'feb28' },
	],
	default: 'feb28',
	description: 'When people born on 29 February are greeted in other years',
});

export const options = collection(
	{ displayName: 'Options', name: 'options', placeholder: 'Add option' },
	{ leapDay, datesStartWith, phoneField },
);
