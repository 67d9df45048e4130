import type { INodeProperties } from 'n8n-workflow';
import { purposeOptions } from '../shared/fields/purpose';

export const properties: INodeProperties[] = [
	{
		displayName: 'Purpose',
		name: 'purpose',
		type: 'options',
		options: [
			{
				name: 'As Composed',
				value: 'asComposed',
				description: 'The purpose that Compose SMS wrote; marketing where there is none',
			},
			...purposeOptions,
		],
		default: 'asComposed',
		description: 'What the message is for. Consent and quiet hours depend on it.',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				displayName: 'Decide As Of',
				name: 'decideAsOf',
				type: 'dateTime',
				default: '',
				description:
					'Decide as if it were this moment, to plan a campaign. A real gateway still sends nothing outside the hours found.',
			},
			{
				displayName: 'Safety Margin (Minutes)',
				name: 'safetyMargin',
				type: 'number',
				typeOptions: { minValue: 0, maxValue: 120 },
				default: 10,
				description: 'How long before closing time to stop, since a message may queue on its way',
			},
		],
	},
];
