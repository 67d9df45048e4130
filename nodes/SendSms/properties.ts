import type { INodeProperties } from 'n8n-workflow';
import { optionFields } from './optionFields';

export const properties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Estimate',
				value: 'estimate',
				action: 'Estimate a campaign',
				description: 'Show credits, balance and what is blocked, and send nothing',
			},
			{
				name: 'Schedule',
				value: 'schedule',
				action: 'Schedule a campaign',
				description: 'Keep each message until its time comes',
			},
			{
				name: 'Send',
				value: 'send',
				action: 'Send a campaign',
				description: 'Send each message that a check allows, once',
			},
			{
				name: 'Send Test',
				value: 'sendTest',
				action: 'Send a test message',
				description: 'Send the first message to your own numbers, outside the campaign',
			},
		],
		default: 'send',
	},
	{
		displayName: 'Test Numbers',
		name: 'testNumbers',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. +41 79 123 45 67',
		description: 'Your own numbers in international form, separated by commas; five at most',
		displayOptions: { show: { operation: ['sendTest'] } },
	},
	{
		displayName: 'These Are My Own Numbers',
		name: 'numbersAreMine',
		type: 'boolean',
		default: false,
		description:
			'Whether these numbers are yours. Consent and hours do not apply to a test, so the ledger has to know your numbers: turn this on and run the node once by hand.',
		displayOptions: { show: { operation: ['sendTest'] } },
	},
	{
		displayName: 'Schedule With',
		name: 'scheduleWith',
		type: 'options',
		options: [
			{
				name: 'Gateway',
				value: 'gateway',
				description: 'Hand it over now; the gateway sends it. Only for gateways that can.',
			},
			{
				name: 'Ledger',
				value: 'ledger',
				description: 'Hold it here until “Scheduled SMS Trigger” gives it out, to be checked anew',
			},
		],
		default: 'ledger',
		description: 'Who waits until the time has come',
		displayOptions: { show: { operation: ['schedule'] } },
	},
	{
		displayName: 'Time',
		name: 'scheduleTime',
		type: 'options',
		options: [
			{
				name: 'As the Check Says',
				value: 'check',
				description: 'The moment that Check Consent & Quiet Hours found, for each person',
			},
			{
				name: 'At a Fixed Time',
				value: 'fixed',
				description: 'One moment; where hours are closed then, the next opening',
			},
		],
		default: 'check',
		description: 'When it is to leave',
		displayOptions: { show: { operation: ['schedule'] } },
	},
	{
		displayName: 'Send At',
		name: 'sendAt',
		type: 'dateTime',
		default: '',
		required: true,
		description: 'By the clock of this workflow, unless it says otherwise',
		displayOptions: { show: { operation: ['schedule'], scheduleTime: ['fixed'] } },
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: optionFields,
	},
];
