import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import { carryOut } from '../shared/carryOut';
import { heardByModel } from '../shared/heardByModel';
import { testLedgerCredential } from '../shared/ledger/testLedgerCredential';
import { testGatewayCredential } from '../shared/testGatewayCredential';
import { properties } from './properties';

export class CheckConsentQuietHours implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Check Consent & Quiet Hours',
		name: 'checkConsentQuietHours',
		icon: { light: 'file:../../icons/check.svg', dark: 'file:../../icons/check.dark.svg' },
		group: [],
		version: [1, 1.1],
		defaultVersion: 1.1,
		subtitle:
			'={{ $parameter["options"]["decideAsOf"] ? "as of " + $parameter["options"]["decideAsOf"] : "now" }}',
		description:
			'Decide for each recipient whether the message may go now, later or not at all, and by which rule. Goes between Compose SMS and Send SMS.',
		defaults: { name: 'Check Consent & Quiet Hours' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Send Now', 'Send Later', 'Blocked'],
		usableAsTool: true,
		credentials: [
			{
				name: 'smsGatewayApi',
				displayName: 'SMS Gateway (Optional)',
				required: false,
				testedBy: 'testGatewayCredential',
			},
			{
				name: 'smsLedgerApi',
				displayName: 'SMS Ledger in PostgreSQL (Optional)',
				required: false,
				testedBy: 'testLedgerCredential',
			},
		],
		properties,
	};

	methods = { credentialTest: { testGatewayCredential, testLedgerCredential } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const { checkItems } = await import('./checkItems');
		return await heardByModel(
			this,
			async () => await carryOut(this, { count: 3, failures: 2 }, () => checkItems.call(this)),
		);
	}
}
