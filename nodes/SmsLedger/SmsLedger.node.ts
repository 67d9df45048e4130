import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes, NodeOperationError } from 'n8n-workflow';
import { carryOut } from '../shared/carryOut';
import { heardByModel } from '../shared/heardByModel';
import { getLists } from '../shared/ledger/lists';
import { testLedgerCredential } from '../shared/ledger/testLedgerCredential';
import { testGatewayCredential } from '../shared/testGatewayCredential';
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
		const work = async () => {
			const resource = this.getNodeParameter('resource', 0);
			const operation = this.getNodeParameter('operation', 0);
			refuseAgent(this, resource, operation);
			const run = operations[resource]?.[operation];
			if (run) return await run.call(this);
			throw new NodeOperationError(
				this.getNode(),
				`There is no operation “${operation}” for “${resource}”`,
				{ description: 'Choose both from the lists of “Resource” and “Operation”.' },
			);
		};
		return await heardByModel(
			this,
			async () => await carryOut(this, { count: 1, failures: 0 }, work),
		);
	}
}
