import type { IDisplayOptions } from 'n8n-workflow';
import { contactFilters } from '../../shared/fields/contactFilters';
import { defaultCountry as anyDefaultCountry } from '../../shared/fields/listFields';
import { choice, collection, shownAs, text, textAsWritten } from '../../shared/parameters';

const of = (source: 'ledger' | 'text' | 'url', more: IDisplayOptions['show'] = {}) => ({
	show: { '@version': [2], source: [source], ...more },
});

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
			name: 'SMS Ledger',
			value: 'ledger',
			description: 'People kept by Import Phone List or by SMS Ledger',
		},
		{
			name: 'URL',
			value: 'url',
			description: 'A list that another program gives, read again every hour',
		},
	],
	default: 'ledger',
	description: 'Where the contacts come from',
	displayOptions: { show: { '@version': [2] } },
});

export const people = choice({
	displayName: 'People',
	name: 'people',
	type: 'options',
	options: [
		{ name: 'All With a Birthday', value: 'all' },
		{
			name: 'Matching Conditions',
			value: 'conditions',
			description: 'By language, country, postal code, consent and more',
		},
		{ name: 'Of a List', value: 'list', description: 'Those whom an import kept under a name' },
		{ name: 'With a Tag', value: 'tag' },
	],
	default: 'all',
	description: 'Whose birthdays start the workflow',
	displayOptions: of('ledger'),
});

export const list = text({
	displayName: 'List Name or ID',
	name: 'list',
	type: 'options',
	typeOptions: { loadOptionsMethod: 'getLists' },
	default: '',
	required: true,
	description:
		'Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
	displayOptions: of('ledger', { people: ['list'] }),
});

export const tag = text({
	displayName: 'Tag',
	name: 'tag',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. vip',
	displayOptions: of('ledger', { people: ['tag'] }),
});

/** All that are added must be met. */
export const conditions = collection(
	{
		displayName: 'Conditions',
		name: 'conditions',
		placeholder: 'Add condition',
		displayOptions: of('ledger', { people: ['conditions'] }),
	},
	contactFilters,
);

export const url = text({
	displayName: 'URL',
	name: 'url',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. https://crm.example.com/contacts.csv',
	description:
		'Address of the list: a CSV table with a header row, JSON, an Excel workbook or vCards. It is known by its content.',
	displayOptions: of('url'),
});

/** The values are the names of n8n's own credentials. */
export const authentication = choice({
	displayName: 'Authentication',
	name: 'authentication',
	type: 'options',
	options: [
		{ name: 'Basic Auth', value: 'httpBasicAuth', description: 'User and password' },
		{ name: 'Bearer Auth', value: 'httpBearerAuth', description: 'A token' },
		{ name: 'Header Auth', value: 'httpHeaderAuth', description: 'A header of your own' },
		{ name: 'None', value: 'none' },
		{ name: 'Query Auth', value: 'httpQueryAuth', description: 'A key in the address' },
	],
	default: 'none',
	description: 'How the address is logged in to',
	displayOptions: of('url'),
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

export const defaultCountry = shownAs(anyDefaultCountry, {
	displayOptions: { show: { source: ['text', 'url'] } },
});
