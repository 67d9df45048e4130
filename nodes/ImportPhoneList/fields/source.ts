import { choice, text, textAsWritten } from '../../shared/parameters';

export const source = choice({
	displayName: 'Source',
	name: 'source',
	type: 'options',
	options: [
		{
			name: 'File',
			value: 'file',
			description: 'An Excel workbook, CSV, JSON, vCard or text file from the node before',
		},
		{
			name: 'Incoming Items',
			value: 'items',
			description: 'One contact in each item from the node before',
		},
		{
			name: 'Pasted Text',
			value: 'text',
			description: 'Numbers or a table pasted below',
		},
	],
	default: 'items',
	description: 'Where the list comes from. Connect “Valid” to Compose SMS.',
});

export const binaryPropertyName = text({
	displayName: 'Input Data Field Name',
	name: 'binaryPropertyName',
	type: 'string',
	default: 'data',
	required: true,
	placeholder: 'e.g. data',
	hint: 'The name of the input field containing the file to import',
	displayOptions: { show: { source: ['file'] } },
});

export const pastedText = textAsWritten({
	displayName: 'Phone List',
	name: 'text',
	type: 'string',
	typeOptions: { rows: 8 },
	default: '',
	required: true,
	placeholder: 'e.g. +33 6 12 34 56 78',
	description: 'One number per line, or a table with a header row copied from a spreadsheet',
	displayOptions: { show: { source: ['text'] } },
});
