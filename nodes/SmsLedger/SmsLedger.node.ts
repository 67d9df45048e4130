import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes, NodeOperationError } from 'n8n-workflow';
import { heardByModel } from '../shared/heardByModel';
import { getLists } from '../shared/ledger/lists';
import { testLedgerCredential } from '../shared/ledger/testLedgerCredential';
import { testGatewayCredential } from '../shared/testGatewayCredential';
import { withoutErrorFields } from '../shared/withoutErrorFields';
import { refuseAgent } from './agents';
import { getCampaigns, searchCampaigns } from './choices';
import { gatewayShown, ledgerShown } from './credentialsShown';
import { properties } from './properties';
import { subtitle } from './subtitle';

export class SmsLedger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'SMS Ledger',
		name: 'smsLedger',
		icon: { light: 'file:../../icons/ledger.svg', dark: 'file:../../icons/ledger.dark.svg' },
		group: [],
		version: [1, 1.1],
		defaultVersion: 1.1,
		subtitle,
		description:
			'The memory in the background: contacts, consent with proof, and what became of every message',
		defaults: { name: 'SMS Ledger' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		usableAsTool: true,
		credentials: [
			{
				name: 'smsGatewayApi',
				displayName: 'SMS Gateway',
				// Where the gateway is asked; some of it cannot do without, and says so.
				required: false,
				testedBy: 'testGatewayCredential',
				displayOptions: gatewayShown,
			},
			{
				name: 'smsLedgerApi',
				displayName: 'SMS Ledger in PostgreSQL (Optional)',
				required: false,
				testedBy: 'testLedgerCredential',
				displayOptions: ledgerShown,
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
		if (run) {
			return await heardByModel(this, async () => {
				refuseAgent(this, resource, operation);
				return withoutErrorFields(this, await run.call(this));
			});
		}
		throw new NodeOperationError(
			this.getNode(),
			`There is no operation “${operation}” for “${resource}”`,
			{ description: 'Choose both from the lists of “Resource” and “Operation”.' },
		);
	}
}
