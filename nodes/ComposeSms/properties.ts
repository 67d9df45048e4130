import type { INodeProperties } from 'n8n-workflow';
import { purposeOptions } from '../shared/fields/purpose';
import { meterField, meterNotice } from './meterField';
import { optionFields } from './optionFields';

export const properties: INodeProperties[] = [
	{
		displayName: 'Purpose',
		name: 'purpose',
		type: 'options',
		options: purposeOptions,
		default: 'marketing',
		description: 'What the message is for. Consent and quiet hours depend on it.',
	},
	{
		displayName: 'Campaign',
		name: 'campaign',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. spring-sale-2027',
		description:
			'Name of this campaign. A number gets each step of a campaign once, whatever runs again.',
		displayOptions: { show: { purpose: ['marketing'] } },
	},
	meterField,
	meterNotice,
	{
		displayName: 'Message',
		name: 'message',
		type: 'string',
		typeOptions: { rows: 5 },
		default: '',
		required: true,
		placeholder: 'e.g. Hi {firstName|there}, 20% off until Sunday. Reply STOP to opt out',
		description:
			'Text with merge fields: {firstName} or, with a fallback, {firstName|there}. Write \\{ for a plain brace.',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: optionFields,
	},
];
