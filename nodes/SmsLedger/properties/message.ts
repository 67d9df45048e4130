import type { INodeProperties } from 'n8n-workflow';
import {
	campaignField,
	limitField,
	messageIdField,
	optionsField,
	pageField,
	phoneNumberField,
	returnAllField,
	shownFor,
} from './shared';
import { reconcileProperties } from './reconcile';

const operations: INodeProperties = {
	displayName: 'Operation',
	name: 'operation',
	type: 'options',
	noDataExpression: true,
	displayOptions: { show: { resource: ['message'] } },
	options: [
		{
			name: 'Cancel',
			value: 'cancel',
			action: 'Cancel messages',
			description:
				'Withdraw what waits for its time, of a campaign or of a contact; at the gateway too where it can',
		},
		{
			name: 'Get Many',
			value: 'getAll',
			action: 'Get many messages',
			description: 'Messages by campaign and state, such as those whose fate is unknown',
		},
		{
			name: 'Get Status',
			value: 'getStatus',
			action: 'Get the status of a message',
			description: 'What became of a message, as the ledger or the gateway knows it',
		},
		{
			name: 'Reconcile',
			value: 'reconcile',
			action: 'Reconcile messages',
			description:
				'Find out what became of messages whose fate is unknown, so that those that were not sent can be',
		},
	],
	default: 'getAll',
};

/** By the name a person gives it; see `MESSAGE_STATES` of lib/ledger. */
const stateOptions = [
	{ name: 'Accepted', value: 'accepted', description: 'The gateway took it' },
	{ name: 'Cancelled', value: 'cancelled', description: 'Withdrawn before it was sent' },
	{ name: 'Claimed', value: 'claimed', description: 'A run is about to send it' },
	{ name: 'Delivered', value: 'delivered', description: 'It reached the phone' },
	{ name: 'Held', value: 'held', description: 'It waits here for its time' },
	{ name: 'Refused', value: 'refused', description: 'The gateway did not take it' },
	{ name: 'Released', value: 'released', description: 'Its time came; a run has it' },
	{ name: 'Scheduled', value: 'scheduled', description: 'It waits at the gateway' },
	{ name: 'Sending', value: 'sending', description: 'On its way to the gateway now' },
	{ name: 'Undelivered', value: 'undelivered', description: 'It did not reach the phone' },
	{ name: 'Unknown', value: 'unknown', description: 'It may have been sent; reconcile it' },
];

const cancel: INodeProperties[] = [
	{
		displayName: 'Which Messages',
		name: 'target',
		type: 'options',
		options: [
			{ name: 'All of a Campaign', value: 'campaign' },
			{ name: 'All to a Contact', value: 'contact' },
			{ name: 'One Message', value: 'message' },
		],
		default: 'campaign',
		description: 'What to withdraw. Messages that were sent already stay as they are.',
		displayOptions: shownFor('message', 'cancel'),
	},
	campaignField({ show: { ...shownFor('message', 'cancel').show, target: ['campaign'] } }),
	{
		...phoneNumberField('message', 'cancel'),
		displayOptions: { show: { ...shownFor('message', 'cancel').show, target: ['contact'] } },
	},
];

const getStatus: INodeProperties[] = [
	messageIdField(shownFor('message', 'getStatus')),
	{
		displayName: 'Ask the Gateway',
		name: 'askGateway',
		type: 'boolean',
		default: false,
		description:
			'Whether to ask the gateway too where the ledger does not know the end of it, and to write down what it says',
		displayOptions: shownFor('message', 'getStatus'),
	},
];

const getMany: INodeProperties[] = [
	returnAllField('message', 'getAll'),
	limitField('message', 'getAll'),
	{
		displayName: 'Simplify',
		name: 'simplify',
		type: 'boolean',
		default: true,
		description: 'Whether to return a simplified version of the response instead of the raw data',
		displayOptions: shownFor('message', 'getAll'),
	},
	{
		displayName: 'Filters',
		name: 'filters',
		type: 'collection',
		placeholder: 'Add filter',
		default: {},
		displayOptions: shownFor('message', 'getAll'),
		options: [
			{
				displayName: 'Campaign Name or ID',
				name: 'campaign',
				type: 'options',
				typeOptions: { loadOptionsMethod: 'getCampaigns' },
				default: '',
				description:
					'Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
			},
			{
				displayName: 'Phone Number',
				name: 'phoneNumber',
				type: 'string',
				default: '',
				placeholder: 'e.g. +33 6 12 34 56 78',
				description: 'Only messages to this number',
			},
			{
				displayName: 'States',
				name: 'states',
				type: 'multiOptions',
				options: stateOptions,
				default: [],
				description: 'Only messages in one of these states',
			},
		],
	},
];

export const messageProperties: INodeProperties[] = [
	operations,
	...cancel,
	messageIdField({ show: { ...shownFor('message', 'cancel').show, target: ['message'] } }),
	...getStatus,
	...reconcileProperties,
	...getMany,
	optionsField(
		'message',
		['getAll'],
		[pageField('Go on from here: “nextPage” of the last message of the page before')],
	),
	optionsField('message', ['cancel', 'getStatus', 'reconcile']),
];
