import type { INodeProperties } from 'n8n-workflow';
import { options, shortLinkPath, stepsField } from './fields';

export const properties: INodeProperties[] = [
	{
		displayName:
			'Your gateway has to know the <b>Production URL</b> (under “Webhook URLs”; not the Test URL): “How to Connect” says how it learns it. It is listened to once the workflow is published (in n8n 1: active). Keep the address secret.',
		name: 'notice',
		type: 'notice',
		default: '',
	},
	stepsField,
	shortLinkPath.field,
	options.field,
];
