import type {
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
	IPollFunctions,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import { properties } from './properties';

export class BirthdayTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Birthday Trigger',
		name: 'birthdayTrigger',
		icon: { light: 'file:../../icons/birthday.svg', dark: 'file:../../icons/birthday.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{ "from " + $parameter["localHour"] + ":00 local time" }}',
		description: 'Start a workflow for each contact whose birthday it is, at their own local hour',
		defaults: { name: 'Birthday Trigger' },
		polling: true,
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		properties,
	};

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		const { poll } = await import('./poll');
		return await poll.call(this);
	}
}
