import type {
	IExecuteFunctions,
	INodeCredentialDescription,
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

/** n8n compares credentials' conditions as it does parameters', but its type only knows plain values. */
const whenSaved = {
	show: { 'options.saveToList': [{ _cnd: { exists: true } }] },
} as unknown as NonNullable<INodeCredentialDescription['displayOptions']>;

export class ImportPhoneList implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Import Phone List',
		name: 'importPhoneList',
		icon: { light: 'file:../../icons/import.svg', dark: 'file:../../icons/import.dark.svg' },
		group: [],
		version: [1, 1.1],
		defaultVersion: 1.1,
		subtitle:
			'={{ { file: "from file", items: "from items", text: "from pasted text" }[$parameter["source"]] }}',
		description:
			'Turn any list of phone numbers into clean international numbers, duplicates removed. Compose SMS comes next.',
		defaults: { name: 'Import Phone List' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Valid', 'Rejected'],
		usableAsTool: true,
		credentials: [
			{
				name: 'smsGatewayApi',
				displayName: 'SMS Gateway (Optional)',
				// To call back what it has scheduled for people whose opt-out the list brings.
				required: false,
				testedBy: 'testGatewayCredential',
				displayOptions: whenSaved,
			},
			{
				name: 'smsLedgerApi',
				displayName: 'SMS Ledger in PostgreSQL (Optional)',
				required: false,
				testedBy: 'testLedgerCredential',
				displayOptions: whenSaved,
			},
		],
		properties,
	};

	methods = { credentialTest: { testGatewayCredential, testLedgerCredential } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const { importList } = await import('./importList');
		return await heardByModel(
			this,
			async () => await carryOut(this, { count: 2, failures: 1 }, () => importList.call(this)),
		);
	}
}
