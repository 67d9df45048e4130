import type { INodeProperties } from 'n8n-workflow';
import { contactFilters } from '../../shared/fields/contactFilters';
import { choice, collection, fieldsOf, list, text, wholeNumber } from '../../shared/parameters';
import { operationsFor } from '../agents';
import { limitFields, optionsField, page, phoneNumberField, shown, shownFor } from './shared';

const operations: INodeProperties = {
	displayName: 'Operation',
	name: 'operation',
	type: 'options',
	noDataExpression: true,
	displayOptions: { show: { resource: ['contact'] } },
	options: [
		{
			name: 'Create or Update',
			value: 'upsert',
			action: 'Create or update a contact',
			description: 'Create a new record, or update the current one if it already exists (upsert)',
		},
		{
			name: 'Delete',
			value: 'delete',
			action: 'Delete a contact',
			description:
				'Erase everything about a number. An opt-out stays as a code that names nobody, so that the person is not texted again.',
		},
		{
			name: 'Export',
			value: 'export',
			action: 'Export a contact',
			description: 'Everything on record of a number, to answer a person who asks for it',
		},
		{
			name: 'Get',
			value: 'get',
			action: 'Get a contact',
			description: 'One person with consent, opt-out, lists and tags',
		},
		{
			name: 'Get Evidence',
			value: 'getEvidence',
			action: 'Get the evidence for a contact',
			description:
				'What answers a complaint: consent with proof, every message with the rule that allowed it, receipts, and how fast an opt-out was honoured. As a page and as a file.',
		},
		{
			name: 'Get Many',
			value: 'getAll',
			action: 'Get many contacts',
			description: 'People by list, country, language, consent or tag, ready for Compose SMS',
		},
		{
			name: 'Get Timeline',
			value: 'getTimeline',
			action: 'Get the timeline of a contact',
			description: 'The story of a number as sentences: consent, messages, replies',
		},
	],
	default: 'getAll',
};

export const otherFields = choice({
	displayName: 'Other Fields',
	name: 'otherFields',
	type: 'options',
	options: [
		{
			name: 'Keep All',
			value: 'all',
			description: 'Every other field of the item, for use as merge fields later',
		},
		{ name: 'Keep None', value: 'none', description: 'Only the phone and the contact' },
		{ name: 'Keep Selected', value: 'selected', description: 'Only the fields named below' },
	],
	default: 'all',
	description: 'What to keep of the item beside its fields “phone” and “contact”',
});

export const fieldsToKeep = list({
	displayName: 'Fields to Keep',
	name: 'fieldsToKeep',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. city, customerNumber',
	description: 'Names of fields, separated by commas',
});

export const contactFields = collection(
	{
		displayName: 'Contact Fields',
		name: 'contactFields',
		placeholder: 'Add field',
		description: 'Values that go before those of the item',
		displayOptions: shownFor('contact', 'upsert'),
	},
	{
		birthday: text({
			displayName: 'Birthday',
			name: 'birthday',
			type: 'string',
			default: '',
			placeholder: 'e.g. 1990-12-31',
			description: 'As YYYY-MM-DD, or MM-DD without the year',
		}),
		firstName: text({ displayName: 'First Name', name: 'firstName', type: 'string', default: '' }),
		language: text({
			displayName: 'Language',
			name: 'language',
			type: 'string',
			default: '',
			placeholder: 'e.g. fr',
		}),
		lastName: text({ displayName: 'Last Name', name: 'lastName', type: 'string', default: '' }),
		postalCode: text({
			displayName: 'Postal Code',
			name: 'postalCode',
			type: 'string',
			default: '',
		}),
		region: text({
			displayName: 'Region',
			name: 'region',
			type: 'string',
			default: '',
			placeholder: 'e.g. Florida',
			description: 'State or province, where the law differs inside the country',
		}),
		timeZone: text({
			displayName: 'Time Zone',
			name: 'timeZone',
			type: 'string',
			default: '',
			placeholder: 'e.g. Europe/Paris',
		}),
	},
);

/** The options of Create or Update. */
export const upsertOptions = {
	tags: list({
		displayName: 'Add Tags',
		name: 'tags',
		type: 'string',
		default: '',
		placeholder: 'e.g. vip, newsletter',
		description: 'Separated by commas; added to those the contact has',
	}),
	list: text({
		displayName: 'Add to List',
		name: 'list',
		type: 'string',
		default: '',
		placeholder: 'e.g. customers',
		description: 'Name of a list, which is made when it is new',
	}),
};

const ofUpsert = shownFor('contact', 'upsert').show;

const upsert: INodeProperties[] = [
	phoneNumberField('contact', 'upsert'),
	shown(otherFields, { show: ofUpsert }),
	shown(fieldsToKeep, { show: { ...ofUpsert, otherFields: ['selected'] } }),
	contactFields.field,
	optionsField('contact', ['upsert'], fieldsOf(upsertOptions)),
];

/** What an item of Get Many is. */
export const output = choice({
	displayName: 'Output',
	name: 'output',
	type: 'options',
	options: [
		{ name: 'Contacts', value: 'contacts', description: 'One item for each contact' },
		{
			name: 'Pages',
			value: 'pages',
			description: 'One item for each page of contacts, to give each to a sub-workflow of its own',
		},
	],
	default: 'contacts',
	description: 'What an item is',
});

export const pageSize = wholeNumber({
	displayName: 'Page Size',
	name: 'pageSize',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: 100_000 },
	default: 1000,
	description: 'How many contacts are in one page',
});

export const filters = collection(
	{
		displayName: 'Filters',
		name: 'filters',
		placeholder: 'Add filter',
		displayOptions: shownFor('contact', 'getAll'),
	},
	contactFilters,
);

const ofGetMany = shownFor('contact', 'getAll').show;

const getMany: INodeProperties[] = [
	shown(output, { show: ofGetMany }),
	shown(pageSize, { show: { ...ofGetMany, output: ['pages'] } }),
	...limitFields({ show: { ...ofGetMany, output: ['contacts'] } }),
	filters.field,
];

export const contactProperties: INodeProperties[] = [
	...operationsFor('contact', operations),
	...upsert,
	phoneNumberField('contact', 'delete', 'export', 'get', 'getEvidence', 'getTimeline'),
	...getMany,
	optionsField(
		'contact',
		['getAll'],
		[
			{
				...page.field,
				description:
					'Go on from here: “nextPage” of the last contact before, or “page” of an item that Output “Pages” made, which is returned whole',
			},
		],
	),
	optionsField('contact', ['delete', 'export', 'get', 'getEvidence', 'getTimeline']),
];
