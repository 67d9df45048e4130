import type { INodeProperties } from 'n8n-workflow';
import { folderIsPersistentField } from '../../shared/fields/folderIsPersistent';

type Show = Readonly<Record<string, string[]>>;

export const shownFor = (resource: string, ...operations: string[]): { show: Show } => ({
	show: { resource: [resource], operation: operations },
});

/** Whose record it is about; see `readPhone`. */
export const phoneNumberField = (resource: string, ...operations: string[]): INodeProperties => ({
	displayName: 'Phone Number',
	name: 'phoneNumber',
	type: 'string',
	default: '',
	placeholder: 'e.g. +33 6 12 34 56 78',
	description:
		'In international form. Leave empty for the number of the incoming item (its field “phone”).',
	displayOptions: shownFor(resource, ...operations),
});

/** The options of some operations, with the one that all of them have. */
export const optionsField = (
	resource: string,
	operations: string[],
	options: INodeProperties[] = [],
): INodeProperties => ({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	displayOptions: shownFor(resource, ...operations),
	options: [...options, folderIsPersistentField],
});

export const returnAllField = (resource: string, operation: string): INodeProperties => ({
	displayName: 'Return All',
	name: 'returnAll',
	type: 'boolean',
	default: false,
	description: 'Whether to return all results or only up to a given limit',
	displayOptions: shownFor(resource, operation),
});

export const limitField = (resource: string, operation: string): INodeProperties => ({
	displayName: 'Limit',
	name: 'limit',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: 50,
	description: 'Max number of results to return',
	displayOptions: { show: { ...shownFor(resource, operation).show, returnAll: [false] } },
});

export const pageField = (description: string): INodeProperties => ({
	displayName: 'Page',
	name: 'page',
	type: 'string',
	default: '',
	placeholder: 'e.g. {{ $json.page }}',
	description,
});

/** Which message it is about; see `messageIdOf`. */
export const messageIdField = (
	displayOptions: INodeProperties['displayOptions'],
): INodeProperties => ({
	displayName: 'Message ID',
	name: 'messageId',
	type: 'string',
	default: '',
	placeholder: 'e.g. 3f2a9c…',
	description:
		'As Send SMS and Get Many write it. Leave empty for the “messageId” of the incoming item.',
	...(displayOptions && { displayOptions }),
});

/** A campaign chosen from those the ledger knows, or named. */
export const campaignField = (
	displayOptions: INodeProperties['displayOptions'],
): INodeProperties => ({
	displayName: 'Campaign',
	name: 'campaign',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	required: true,
	description: 'Capital letters and spaces do not matter in its name',
	...(displayOptions && { displayOptions }),
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a campaign',
			// Without a credential the list is that of the embedded ledger.
			typeOptions: {
				searchListMethod: 'searchCampaigns',
				searchable: true,
				skipCredentialsCheckInRLC: true,
			},
		},
		{
			displayName: 'By Name',
			name: 'name',
			type: 'string',
			placeholder: 'e.g. spring-sale-2027',
		},
	],
});
