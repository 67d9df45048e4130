import type { INodeProperties } from 'n8n-workflow';
import { options, stepsField } from './fields';

export const properties: INodeProperties[] = [
	{
		displayName:
			'Copy the <b>Production URL</b> above (not the Test URL) into your gateway’s settings, and activate the workflow. Keep the address secret.',
		name: 'notice',
		type: 'notice',
		default: '',
	},
	stepsField,
	{
		displayName:
			'n8n 2 spends 50 ms of computing on each call of a trigger like this one, which makes 25 a second. With N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE=true in its environment it takes ten times as many.',
		name: 'speedNotice',
		type: 'notice',
		default: '',
	},
	options.field,
];
