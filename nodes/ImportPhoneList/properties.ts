import type { INodeProperties } from 'n8n-workflow';
import { allowedCountriesField } from '../shared/fields/country';
import {
	datesStartWithField,
	defaultCountryField,
	phoneColumnField,
} from '../shared/fields/listFields';

export const properties: INodeProperties[] = [
	{
		displayName: 'Source',
		name: 'source',
		type: 'options',
		options: [
			{
				name: 'File',
				value: 'file',
				description: 'A CSV or text file from the node before',
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
		description: 'Where the list comes from',
	},
	{
		displayName: 'Input Data Field Name',
		name: 'binaryPropertyName',
		type: 'string',
		default: 'data',
		required: true,
		placeholder: 'e.g. data',
		hint: 'The name of the input field containing the file to import',
		displayOptions: { show: { source: ['file'] } },
	},
	{
		displayName: 'Phone List',
		name: 'text',
		type: 'string',
		typeOptions: { rows: 8 },
		default: '',
		required: true,
		placeholder: 'e.g. +33 6 12 34 56 78',
		description: 'One number per line, or a table with a header row copied from a spreadsheet',
		displayOptions: { show: { source: ['text'] } },
	},
	phoneColumnField,
	defaultCountryField,
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			allowedCountriesField,
			datesStartWithField,
			{
				displayName: 'Duplicates',
				name: 'duplicates',
				type: 'options',
				options: [
					{ name: 'Keep First', value: 'keepFirst' },
					{ name: 'Keep Last', value: 'keepLast' },
					{
						name: 'Merge Fields',
						value: 'merge',
						description: 'Keep the first and fill what it lacks from the others',
					},
				],
				default: 'keepFirst',
				description: 'What to do when a number comes more than once. The others are rejected.',
			},
			{
				displayName: 'Mobile Only',
				name: 'mobileOnly',
				type: 'boolean',
				default: true,
				description: 'Whether to reject numbers that cannot receive a text, such as landlines',
			},
			{
				displayName: 'Numbers Without Plus Are International',
				name: 'plusless',
				type: 'boolean',
				default: false,
				description: 'Whether 33612345678 is read as +33612345678',
			},
		],
	},
];
