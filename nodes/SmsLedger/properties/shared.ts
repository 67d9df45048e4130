import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';
import { folderIsPersistent } from '../../shared/fields/folderIsPersistent';
import {
	chosenOrNamed,
	type Form,
	type Parameter,
	type Read,
	shownAs,
	text,
	toggle,
	wholeNumber,
} from '../../shared/parameters';

type Show = NonNullable<IDisplayOptions['show']>;

export const shownFor = (resource: string, ...operations: string[]): { show: Show } => ({
	show: { resource: [resource], operation: operations },
});

/** The field of a parameter, shown there only. */
export const shown = (
	parameter: Parameter<unknown>,
	displayOptions: { readonly show: Show },
): INodeProperties => shownAs(parameter, { displayOptions }).field;

/** The fields of all of these, shown there only. */
export const shownAll = (
	parameters: Readonly<Record<string, Parameter<unknown>>>,
	displayOptions: { readonly show: Show },
): INodeProperties[] => Object.values(parameters).map((each) => shown(each, displayOptions));

/** Whose record it is about; see `phoneReader`. */
export const phoneNumber = text({
	displayName: 'Phone Number',
	name: 'phoneNumber',
	type: 'string',
	default: '',
	placeholder: 'e.g. +33 6 12 34 56 78',
	description:
		'In international form. Leave empty for the number of the incoming item (its field “phone”).',
});

export const phoneNumberField = (resource: string, ...operations: string[]): INodeProperties =>
	shown(phoneNumber, shownFor(resource, ...operations));

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
	options: [...options, folderIsPersistent.field],
});

const returnAll = toggle({
	displayName: 'Return All',
	name: 'returnAll',
	type: 'boolean',
	default: false,
	description: 'Whether to return all results or only up to a given limit',
});

const limit = wholeNumber({
	displayName: 'Limit',
	name: 'limit',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: 50,
	description: 'Max number of results to return',
});

/** “Return All” and “Limit”, shown there only. */
export const limitFields = (displayOptions: { readonly show: Show }): INodeProperties[] => [
	shown(returnAll, displayOptions),
	shown(limit, { show: { ...displayOptions.show, returnAll: [false] } }),
];

/** How many results an item may have. */
export function limitReader({ read }: Form): Read<number> {
	const all = read(returnAll);
	const most = read(limit);
	return (itemIndex) => (all(itemIndex) ? Infinity : most(itemIndex));
}

/** Where to go on, as an earlier call wrote it. */
export const page = text({
	displayName: 'Page',
	name: 'page',
	type: 'string',
	default: '',
	placeholder: 'e.g. {{ $json.page }}',
});

/** Which message it is about; see `messageIdReader`. */
export const messageId = text({
	displayName: 'Message ID',
	name: 'messageId',
	type: 'string',
	default: '',
	placeholder: 'e.g. 3f2a9c…',
	description:
		'As Send SMS and Get Many write it. Leave empty for the “messageId” of the incoming item.',
});

/** A campaign chosen from those the ledger knows, or named. */
export const campaign = chosenOrNamed({
	displayName: 'Campaign',
	name: 'campaign',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	required: true,
	description: 'Capital letters and spaces do not matter in its name',
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
