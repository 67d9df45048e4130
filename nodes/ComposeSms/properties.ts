import type { INodeProperties, INodePropertyTypeOptions } from 'n8n-workflow';
import { purposeOptions } from '../shared/fields/purpose';
import { segmentMeterValue } from './segmentMeter';

// Typed apart from the field, whose choices are no names of anything.
const meterSource: INodePropertyTypeOptions = {
	loadOptionsMethod: 'getSegmentMeter',
	loadOptionsDependsOn: ['message', 'options.creditsPerSegment'],
};
const meterDefault: string = segmentMeterValue;

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
	{
		displayName: 'Segment Meter',
		name: 'segmentMeter',
		type: 'options',
		typeOptions: meterSource,
		default: meterDefault,
		noDataExpression: true,
		description:
			'What the message below becomes on a phone. A merge field is counted at its fallback, else as 10 letters.',
	},
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
		options: [
			{
				displayName: 'Credits per Segment',
				name: 'creditsPerSegment',
				type: 'number',
				typeOptions: { minValue: 0, numberPrecision: 3 },
				default: 1,
				description: 'What the gateway charges for one segment',
			},
			{
				displayName: 'Missing Fields',
				name: 'missingFields',
				type: 'options',
				options: [
					{
						name: 'Leave Empty',
						value: 'empty',
						description: 'Send the message with nothing in its place',
					},
					{
						name: 'Leave the Recipient Out',
						value: 'leaveOut',
						description: 'Compose no message for this recipient and say so in a hint',
					},
					{
						name: 'Stop',
						value: 'stop',
						description: 'Compose nothing until every field has a value or a fallback',
					},
				],
				default: 'stop',
				description: 'What to do when a merge field has neither a value nor a fallback',
			},
			{
				displayName: 'Sender',
				name: 'sender',
				type: 'string',
				default: '',
				placeholder: 'e.g. ACME',
				description:
					'At most 10 letters or digits without spaces, or a phone number. Leave empty for the SenderName of the credential.',
			},
			{
				displayName: 'Step',
				name: 'step',
				type: 'string',
				default: '',
				placeholder: 'e.g. reminder',
				description:
					'Names one message of a campaign that sends several. A number gets each step once.',
			},
		],
	},
];
