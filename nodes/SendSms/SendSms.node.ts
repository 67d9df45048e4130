import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import { carryOut } from '../shared/carryOut';
import { inToolMode } from '../shared/eachItem';
import { heardByModel } from '../shared/heardByModel';
import { testLedgerCredential } from '../shared/ledger/testLedgerCredential';
import { testGatewayCredential } from '../shared/testGatewayCredential';
import { outputs, SENT } from './outputs';
import { properties } from './properties';

export class SendSms implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Send SMS',
		name: 'sendSms',
		icon: { light: 'file:../../icons/send.svg', dark: 'file:../../icons/send.dark.svg' },
		group: [],
		version: [1, 1.1],
		defaultVersion: 1.1,
		subtitle:
			'={{ { estimate: "estimate", schedule: "schedule", send: "send", sendOne: "one message", sendTest: "send test" }[$parameter["operation"]] }}',
		description:
			'Send each checked message once through your gateway, or estimate what it would cost. Goes after Check Consent & Quiet Hours; one message alone may follow any node.',
		defaults: { name: 'Send SMS' },
		inputs: [NodeConnectionTypes.Main],
		outputs,
		outputNames: [...SENT],
		usableAsTool: true,
		credentials: [
			{
				name: 'smsGatewayApi',
				displayName: 'SMS Gateway',
				required: true,
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
		const { runOperation } = await import('./runOperation');
		return await heardByModel(this, async () => {
			const placed = await carryOut(this, { count: 2, failures: 1 }, () => runOperation.call(this));
			return inToolMode(this) ? [placed.flat()] : placed;
		});
	}
}
