import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';
import { allowedCountries } from '../shared/fields/country';
import { folderIsPersistentField } from '../shared/fields/folderIsPersistent';
import { datesStartWithField } from '../shared/fields/listFields';

const forFiles: IDisplayOptions = { show: { '/source': ['file'] } };
const forTables: IDisplayOptions = { show: { '/source': ['file', 'text'] } };
const forLists: IDisplayOptions = { show: { saveToList: [{ _cnd: { exists: true } }] } };

/** All of them may be left alone: what the list shows by itself is found. */
export const optionFields: INodeProperties[] = [
	allowedCountries.field,
	{
		displayName: 'Consent Source',
		name: 'consentSource',
		type: 'string',
		default: '',
		placeholder: 'e.g. Sign-up form on www.example.com',
		description:
			'Where the people of this list agreed, to be recorded with "Save to List" for those whose row does not say so. Empty: the name of the list.',
		displayOptions: forLists,
	},
	datesStartWithField,
	{
		displayName: 'Delimiter',
		name: 'delimiter',
		type: 'options',
		options: [
			{ name: 'As the List Shows', value: 'detect' },
			{ name: 'Bar (|)', value: 'bar' },
			{ name: 'Comma (,)', value: 'comma' },
			{ name: 'Semicolon (;)', value: 'semicolon' },
			{ name: 'Tab', value: 'tab' },
		],
		default: 'detect',
		description: 'What separates the columns of a text',
		displayOptions: forTables,
	},
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
		displayName: 'Encoding',
		name: 'encoding',
		type: 'options',
		options: [
			{ name: 'Arabic (Windows-1256)', value: 'windows-1256' },
			{ name: 'As the File Shows', value: '', description: 'UTF-8, UTF-16 or Windows-1252' },
			{ name: 'Central European (Windows-1250)', value: 'windows-1250' },
			{ name: 'Chinese Simplified (GB18030)', value: 'gb18030' },
			{ name: 'Chinese Traditional (Big5)', value: 'big5' },
			{ name: 'Cyrillic (Windows-1251)', value: 'windows-1251' },
			{ name: 'Greek (Windows-1253)', value: 'windows-1253' },
			{ name: 'Hebrew (Windows-1255)', value: 'windows-1255' },
			{ name: 'Japanese (Shift JIS)', value: 'shift_jis' },
			{ name: 'Korean (EUC-KR)', value: 'euc-kr' },
			{ name: 'Mac OS Roman', value: 'macintosh' },
			{ name: 'Turkish (Windows-1254)', value: 'windows-1254' },
			{ name: 'UTF-16 BE', value: 'utf-16be' },
			{ name: 'UTF-16 LE', value: 'utf-16le' },
			{ name: 'UTF-8', value: 'utf-8' },
			{ name: 'Western European (Windows-1252)', value: 'windows-1252' },
		],
		default: '',
		description:
			'How the letters of a text file are encoded. Change it when accents come out wrong.',
		displayOptions: forFiles,
	},
	{
		displayName: 'First Row Names the Columns',
		name: 'headerRow',
		type: 'options',
		options: [
			{ name: 'As the List Shows', value: 'detect' },
			{ name: 'No', value: 'no' },
			{ name: 'Yes', value: 'yes' },
		],
		default: 'detect',
		description:
			'Whether the list has a header row. Without one the columns are called Column 1, Column 2 and so on.',
		displayOptions: forTables,
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
	{
		displayName: 'Output',
		name: 'output',
		type: 'options',
		options: [
			{
				name: 'All Contacts',
				value: 'contacts',
				description: 'One item for each number, valid or rejected',
			},
			{
				name: 'Summary Only',
				value: 'summary',
				description: 'One item that counts the numbers by reason and country, for huge lists',
			},
		],
		default: 'contacts',
	},
	{
		displayName: 'Save to List',
		name: 'saveToList',
		type: 'string',
		default: '',
		placeholder: 'e.g. customers',
		description:
			'Name of a list in the SMS ledger on which to keep the valid contacts with their consent and opt-outs. It is made when it is new.',
		displayOptions: { hide: { output: ['summary'] } },
	},
	{
		displayName: 'Sheet',
		name: 'sheet',
		type: 'string',
		default: '',
		placeholder: 'e.g. Contacts',
		description:
			'Name or number of the sheet to read from an Excel workbook. Empty: the first one that is not hidden.',
		displayOptions: forFiles,
	},
	{ ...folderIsPersistentField, displayOptions: forLists },
];
