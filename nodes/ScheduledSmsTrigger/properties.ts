import type { INodeProperties } from 'n8n-workflow';
import { folderIsPersistent } from '../shared/fields/folderIsPersistent';
import { collection, toggle } from '../shared/parameters';

export const askForReceipts = toggle({
	displayName: 'Ask for Receipts',
	name: 'askForReceipts',
	type: 'boolean',
	default: true,
	description:
		'Whether to ask the gateway, at each start and every hour, what became of the messages of the last day and who is on its opt-out list, and after a start what people wrote: what it posts while n8n starts is lost. Needs the credential of the gateway.',
});

const options = collection(
	{ displayName: 'Options', name: 'options', placeholder: 'Add option' },
	{ askForReceipts, folderIsPersistent },
);

export const properties: INodeProperties[] = [
	{
		displayName:
			'Connect Check Consent & Quiet Hours, then Send SMS: what was legal when it was planned may not be any more.',
		name: 'notice',
		type: 'notice',
		default: '',
	},
	options.field,
];
