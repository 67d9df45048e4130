import type { INodeProperties } from 'n8n-workflow';
import { folderIsPersistent } from '../shared/fields/folderIsPersistent';
import { collection } from '../shared/parameters';

const options = collection(
	{ displayName: 'Options', name: 'options', placeholder: 'Add option' },
	{ folderIsPersistent },
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
