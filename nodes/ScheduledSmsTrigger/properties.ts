import type { INodeProperties } from 'n8n-workflow';
import { folderIsPersistentField } from '../shared/fields/folderIsPersistent';

export const properties: INodeProperties[] = [
	{
		displayName:
			'Connect Check Consent & Quiet Hours, then Send SMS: what was legal when it was planned may not be any more.',
		name: 'notice',
		type: 'notice',
		default: '',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [folderIsPersistentField],
	},
];
