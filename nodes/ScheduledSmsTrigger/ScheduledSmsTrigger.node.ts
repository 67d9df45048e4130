import type {
	INodeType,
	INodeTypeDescription,
	ITriggerFunctions,
	ITriggerResponse,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import { testLedgerCredential } from '../shared/ledger/testLedgerCredential';
import { testGatewayCredential } from '../shared/testGatewayCredential';
import { properties } from './properties';

export class ScheduledSmsTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Scheduled SMS Trigger',
		name: 'scheduledSmsTrigger',
		icon: { light: 'file:../../icons/schedule.svg', dark: 'file:../../icons/schedule.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: 'every minute',
		description:
			'Give out the messages that wait in the SMS Ledger once their time has come, to be checked and sent',
		defaults: { name: 'Scheduled SMS Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{
				name: 'smsGatewayApi',
				displayName: 'SMS Gateway (Optional)',
				// To call back what it has scheduled for people who opted out since.
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

	async trigger(this: ITriggerFunctions): Promise<ITriggerResponse> {
		const { watch } = await import('./watch');
		return await watch.call(this);
	}
}
