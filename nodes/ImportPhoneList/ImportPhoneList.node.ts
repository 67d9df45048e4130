import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import { properties } from './properties';

export class ImportPhoneList implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Import Phone List',
		name: 'importPhoneList',
		icon: { light: 'file:../../icons/import.svg', dark: 'file:../../icons/import.dark.svg' },
		group: [],
		version: 1,
		subtitle:
			'={{ { file: "from file", items: "from items", text: "from pasted text" }[$parameter["source"]] }}',
		description:
			'Turn any list of phone numbers into clean international numbers, duplicates removed',
		defaults: { name: 'Import Phone List' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Valid', 'Rejected'],
		usableAsTool: true,
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const { importList } = await import('./importList');
		return await importList.call(this);
	}
}
