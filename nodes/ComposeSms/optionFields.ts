import type { INodeProperties } from 'n8n-workflow';
import { countryOptions } from '../shared/fields/country';
import { usualFieldLength } from './meterField';

/** Credits have at most three decimals, as the gateways' own price lists do. */
const creditDecimals = 3;

/** Alphabetical by label, as n8n shows them. */
export const optionFields: INodeProperties[] = [
	{
		displayName: 'Above Maximum',
		name: 'aboveMaximum',
		type: 'options',
		options: [
			{
				name: 'Cut at a Word',
				value: 'cut',
				description: 'Send the beginning that fits. Brand and opt-out notice stay whole.',
			},
			{
				name: 'Leave the Recipient Out',
				value: 'leaveOut',
				description: 'Compose no message for this recipient and say so in a hint',
			},
			{ name: 'Stop', value: 'stop', description: 'Compose nothing until every message fits' },
		],
		default: 'stop',
		description: 'What to do with a message of more than “Maximum Segments”',
	},
	{
		displayName: 'Credits by Country',
		name: 'creditsByCountry',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add country',
		default: {},
		description: 'Countries where a segment costs something else than “Credits per Segment”',
		options: [
			{
				displayName: 'Country',
				name: 'rows',
				values: [
					{
						displayName: 'Country',
						name: 'country',
						type: 'options',
						options: countryOptions,
						default: 'FR',
					},
					{
						displayName: 'Credits per Segment',
						name: 'credits',
						type: 'number',
						typeOptions: { minValue: 0, numberPrecision: creditDecimals },
						default: 1,
					},
				],
			},
		],
	},
	{
		displayName: 'Credits per Segment',
		name: 'creditsPerSegment',
		type: 'number',
		typeOptions: { minValue: 0, numberPrecision: creditDecimals },
		default: 1,
		description: 'What the gateway charges for one segment',
	},
	{
		displayName: 'Keep Emoji Whole',
		name: 'keepEmojiWhole',
		type: 'boolean',
		default: false,
		description:
			'Whether an emoji made of several characters never straddles two segments. Some gateways split and bill this way.',
	},
	{
		displayName: 'Locale',
		name: 'locale',
		type: 'string',
		default: '',
		placeholder: 'e.g. fr-CH',
		description:
			'How numbers and dates in merge fields are written. Leave empty to take them as they are. May be an expression, such as the contact’s language.',
	},
	{
		displayName: 'Long Message Reference',
		name: 'referenceBits',
		type: 'options',
		options: [
			{ name: '8-Bit: 153 or 67 Characters per Segment', value: 8 },
			{ name: '16-Bit: 152 or 66 Characters per Segment', value: 16 },
		],
		default: 8,
		description: 'How the gateway numbers the segments of a long message',
	},
	{
		displayName: 'Maximum Segments',
		name: 'maximumSegments',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 1,
		description: 'The most segments a message may take, brand and opt-out notice included',
	},
	{
		displayName: 'Merge Field Length',
		name: 'mergeFieldLength',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: usualFieldLength,
		description: 'Letters that the segment meter counts for a merge field without a fallback',
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
		displayName: 'National Language Table',
		name: 'nationalLanguage',
		type: 'options',
		options: [
			{ name: 'None', value: 'none' },
			{ name: 'Portuguese', value: 'portuguese' },
			{ name: 'Spanish', value: 'spanish' },
			{ name: 'Turkish', value: 'turkish' },
		],
		default: 'none',
		description:
			'A 7-bit table for the letters of a language. Only where your gateway sends with it: most turn to Unicode instead.',
	},
	{
		displayName: 'Opt-Out Notice',
		name: 'optOutNotice',
		type: 'options',
		options: [
			{
				name: 'By Country and Language',
				value: 'country',
				description:
					'The wording and the label that are usual or required where the recipient lives. Not for transactional messages.',
			},
			{ name: 'None', value: 'none', description: 'The message says it itself' },
			{ name: 'Own Text', value: 'own', description: 'The text of the option “Opt-Out Text”' },
		],
		default: 'none',
		description: 'What is put at the end of the message, unless it is in there already',
	},
	{
		displayName: 'Opt-Out Number',
		name: 'optOutNumber',
		type: 'string',
		default: '',
		placeholder: 'e.g. 36180',
		description:
			'Where your gateway takes opt-outs, for countries whose notice names a number. In “Opt-Out Text”, {number} stands for it.',
	},
	{
		displayName: 'Opt-Out Text',
		name: 'optOutText',
		type: 'string',
		default: '',
		placeholder: 'e.g. Opt out: acme.example/stop',
		description: 'The notice when “Opt-Out Notice” is “Own Text”',
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
		displayName: 'Sender Identification',
		name: 'senderIdentification',
		type: 'string',
		default: '',
		placeholder: 'e.g. ACME',
		description:
			'The brand that the message starts with, as in “ACME: …”. Skipped when the message names it already.',
	},
	{
		displayName: 'Smart Encoding',
		name: 'smartEncoding',
		type: 'options',
		options: [
			{ name: 'Off', value: 'off', description: 'Send every character as it is' },
			{
				name: 'Typography',
				value: 'typography',
				description: 'Replace curly quotes, dashes, non-breaking spaces and ligatures',
			},
			{
				name: 'Typography and Accents',
				value: 'accents',
				description: 'Also write letters that GSM-7 lacks without accents: ê as e, ç as c',
			},
		],
		default: 'off',
		description:
			'Replaces the characters that make a message Unicode. A message that stays Unicode anyway is left alone.',
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
];
