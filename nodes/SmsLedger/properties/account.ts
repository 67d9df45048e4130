import type { INodeProperties } from 'n8n-workflow';

export const accountProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['account'] } },
		options: [
			{
				name: 'Get Balance',
				value: 'getBalance',
				action: 'Get the balance of an account',
				description: 'What is left at the gateway, in credits or money',
			},
		],
		default: 'getBalance',
	},
];
