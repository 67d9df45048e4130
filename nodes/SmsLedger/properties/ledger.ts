import type { INodeProperties } from 'n8n-workflow';

export const ledgerProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['ledger'] } },
		options: [
			{
				name: 'Move to PostgreSQL',
				value: 'moveToPostgres',
				action: 'Move the ledger to a database',
				description:
					'Copy contacts, consent, opt-outs and messages from the file into an empty database, once. Run it while no campaign is running.',
			},
		],
		default: 'moveToPostgres',
	},
];
