import type { INodeProperties } from 'n8n-workflow';

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
		description: 'Your own numbers in international form, separated by commas',
		displayOptions: { show: { operation: ['sendTest'] } },
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		displayOptions: { show: { operation: ['send'] } },
		options: [
			{
				displayName: 'Maximum Credits',
				name: 'maximumCredits',
				type: 'number',
				typeOptions: { minValue: 0 },
				default: 100,
				description: 'The budget of this run. Messages beyond it are not sent.',
			},
			{
				displayName: 'Message Key',
				name: 'messageKey',
				type: 'string',
				default: '',
				placeholder: 'e.g. order-10042-shipped',
				description:
					'What makes a transactional message unique, such as the order number. The same key is sent once to a number.',
			},
			{
				displayName: 'Stop When Balance Is Low',
				name: 'stopWhenBalanceIsLow',
				type: 'boolean',
				default: true,
				description: 'Whether to send nothing when the balance does not cover the whole run',
			},
			{
				displayName: 'Timeout (Seconds)',
				name: 'timeout',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 300 },
				default: 30,
				description: 'How long to wait for the gateway to answer',
			},
		],
	},
];
