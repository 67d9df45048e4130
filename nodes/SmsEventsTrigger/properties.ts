import type { INodeProperties } from 'n8n-workflow';
import { options, stepsField } from './fields';

export const properties: INodeProperties[] = [
	{
		displayName:
			'Open “Webhook URLs” above, copy the <b>Production URL</b> (not the Test URL) into your gateway’s settings and activate the workflow. Keep the address secret.',
		name: 'notice',
		type: 'notice',
		default: '',
	},
	stepsField,
	options.field,
	{
		displayName:
			'As installed, n8n 2 takes about 25 posts a second. Started with N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE=true it takes ten times as many.',
		name: 'speedNotice',
		type: 'notice',
		default: '',
	},
];
