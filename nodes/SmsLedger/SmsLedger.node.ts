import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes, NodeOperationError } from 'n8n-workflow';
import { testLedgerCredential } from '../shared/ledger/testLedgerCredential';
import { testGatewayCredential } from '../shared/testGatewayCredential';
import { withoutErrorFields } from '../shared/withoutErrorFields';
import { getCampaigns, getLists, searchCampaigns } from './choices';
import { properties } from './properties';

export class SmsLedger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'SMS Ledger',
		name: 'smsLedger',
		icon: { light: 'file:../../icons/ledger.svg', dark: 'file:../../icons/ledger.dark.svg' },
		group: [],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description:
			'The memory in the background: contacts, consent with proof, and what became of every message',
		defaults: { name: 'SMS Ledger' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		usableAsTool: true,
		credentials: [
			{
				name: 'smsLedgerApi',
				required: false,
				testedBy: 'testLedgerCredential',
				displayOptions: {
					show: { resource: ['account', 'campaign', 'consent', 'contact', 'ledger', 'message'] },
					hide: { operation: ['getBalance'] },
				},
			},
			{
				name: 'smsGatewayApi',
				// Where the gateway is asked; only the balance cannot do without.
				required: false,
				testedBy: 'testGatewayCredential',
				displayOptions: {
					show: {
						operation: [
							'cancel',
							'delete',
							'fetchReplies',
							'getBalance',
							'getStatus',
							'reconcile',
							'recordOptOut',
							'refresh',
							'syncOptOuts',
							'takeIn',
							'upsert',
						],
					},
					hide: { askGateway: [false], foundOutBy: ['person'] },
				},
			},
		],
		properties,
	};

	methods = {
		credentialTest: { testGatewayCredential, testLedgerCredential },
		listSearch: { searchCampaigns },
		loadOptions: { getCampaigns, getLists },
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const { operations } = await import('./operations');
		const resource = this.getNodeParameter('resource', 0);
		const operation = this.getNodeParameter('operation', 0);
		const run = operations[resource]?.[operation];
		if (run) return withoutErrorFields(this, await run.call(this));
		throw new NodeOperationError(
			this.getNode(),
			`There is no operation “${operation}” for “${resource}”`,
		);
	}
}
