import type {
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
	IPollFunctions,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import { getLists } from '../shared/ledger/lists';
import { testLedgerCredential } from '../shared/ledger/testLedgerCredential';
import { credentials } from './credentials';
import { properties } from './properties';

export class BirthdayTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Birthday Trigger',
		name: 'birthdayTrigger',
		icon: { light: 'file:../../icons/birthday.svg', dark: 'file:../../icons/birthday.dark.svg' },
		group: ['trigger'],
		version: [1, 2],
		defaultVersion: 2,
		subtitle:
			'={{ { ledger: "SMS Ledger", text: "pasted list", url: "list at a URL" }[$parameter["source"]] + ", from " + $parameter["localHour"] + ":00 local time" }}',
		description: 'Start a workflow for each contact whose birthday it is, at their own local hour',
		defaults: { name: 'Birthday Trigger' },
		polling: true,
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials,
		properties,
	};

	methods = { credentialTest: { testLedgerCredential }, loadOptions: { getLists } };

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		if (this.getNode().typeVersion === 1) {
			const { poll } = await import('./version1/poll');
			return await poll.call(this);
		}
		const { poll } = await import('./poll');
		return await poll.call(this);
	}
}
