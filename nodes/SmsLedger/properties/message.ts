import type { INodeProperties } from 'n8n-workflow';
import {
	asWritten,
	choice,
	type Choice,
	choices,
	collection,
	text,
	toggle,
} from '../../shared/parameters';
import { operationsFor } from '../agents';
import { allowRetryProperties, reconcileProperties } from './reconcile';
import {
	campaign,
	limitFields,
	messageId,
	optionsField,
	page,
	phoneNumber,
	shown,
	shownFor,
} from './shared';
import { takeInProperties } from './takeIn';

const operations: INodeProperties = {
	displayName: 'Operation',
	name: 'operation',
	type: 'options',
	noDataExpression: true,
	displayOptions: { show: { resource: ['message'] } },
	options: [
		{
			name: 'Allow Retry',
			value: 'allowRetry',
			action: 'Allow refused messages to be sent again',
			description:
				'Let the next run send what the gateway refused for good, where you know that it was refused wrongly',
		},
		{
			name: 'Cancel',
			value: 'cancel',
			action: 'Cancel messages',
			description:
				'Withdraw what waits for its time, by its key, of a campaign or of a contact; at the gateway too where it can',
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
		{
			name: 'Take In',
			value: 'takeIn',
			action: 'Take in replies and delivery reports',
			description:
				'Hear what people and gateways sent to a Webhook node or an inbox, STOP above all, as SMS Events Trigger does',
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
] as const satisfies readonly Choice<string>[];

/** What Cancel withdraws. */
export const cancelTarget = choice({
	displayName: 'Which Messages',
	name: 'target',
	type: 'options',
	options: [
		{ name: 'All of a Campaign', value: 'campaign' },
		{ name: 'All to a Contact', value: 'contact' },
		{
			name: 'By Message Key',
			value: 'messageKey',
			description: 'Such as the number of an appointment that is off',
		},
		{ name: 'One Message', value: 'message' },
	],
	default: 'campaign',
	description: 'What to withdraw. Messages that were sent already stay as they are.',
});

/** As in the option of Send SMS. */
export const messageKey = asWritten({
	displayName: 'Message Key',
	name: 'messageKey',
	type: 'string',
	default: '',
	placeholder: 'e.g. {{ $json.appointmentId }}',
	description:
		'The key that “Schedule” of Send SMS was given for it. Where nothing waits under it, nothing happens.',
});

/** Whose text of that key; see `keyedNumber`. */
export const onlyTo = text({
	displayName: 'Only to This Number',
	name: 'onlyTo',
	type: 'string',
	default: '',
	placeholder: 'e.g. +33 6 12 34 56 78',
	description:
		'Where several people have a text with the same key. Leave empty for all of them, also where the number has changed since.',
});

const ofCancel = shownFor('message', 'cancel').show;

const cancel: INodeProperties[] = [
	shown(cancelTarget, { show: ofCancel }),
	shown(campaign, { show: { ...ofCancel, target: ['campaign'] } }),
	shown(phoneNumber, { show: { ...ofCancel, target: ['contact'] } }),
	shown(messageId, { show: { ...ofCancel, target: ['message'] } }),
	shown(messageKey, { show: { ...ofCancel, target: ['messageKey'] } }),
	shown(onlyTo, { show: { ...ofCancel, target: ['messageKey'] } }),
];

export const askGateway = toggle({
	displayName: 'Ask the Gateway',
	name: 'askGateway',
	type: 'boolean',
	default: false,
	description:
		'Whether to ask the gateway too where the ledger does not know the end of it, and to write down what it says',
});

const getStatus: INodeProperties[] = [
	shown(messageId, shownFor('message', 'getStatus')),
	shown(askGateway, shownFor('message', 'getStatus')),
];

export const simplify = toggle({
	displayName: 'Simplify',
	name: 'simplify',
	type: 'boolean',
	default: true,
	description: 'Whether to return a simplified version of the response instead of the raw data',
});

export const filters = collection(
	{
		displayName: 'Filters',
		name: 'filters',
		placeholder: 'Add filter',
		displayOptions: shownFor('message', 'getAll'),
	},
	{
		campaign: text({
			displayName: 'Campaign Name or ID',
			name: 'campaign',
			type: 'options',
			typeOptions: { loadOptionsMethod: 'getCampaigns' },
			default: '',
			description:
				'Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
		}),
		phoneNumber: text({
			displayName: 'Phone Number',
			name: 'phoneNumber',
			type: 'string',
			default: '',
			placeholder: 'e.g. +33 6 12 34 56 78',
			description: 'Only messages to this number',
		}),
		states: choices({
			displayName: 'States',
			name: 'states',
			type: 'multiOptions',
			options: stateOptions,
			default: [],
			description: 'Only messages in one of these states',
		}),
	},
);

const getMany: INodeProperties[] = [
	...limitFields(shownFor('message', 'getAll')),
	shown(simplify, shownFor('message', 'getAll')),
	filters.field,
	optionsField(
		'message',
		['getAll'],
		[
			{
				...page.field,
				description: 'Go on from here: “nextPage” of the last message of the page before',
			},
		],
	),
];

export const messageProperties: INodeProperties[] = [
	...operationsFor('message', operations),
	...cancel,
	...getStatus,
	...allowRetryProperties,
	...reconcileProperties,
	...getMany,
	...takeInProperties,
	optionsField('message', ['allowRetry', 'cancel', 'getStatus', 'reconcile']),
];
