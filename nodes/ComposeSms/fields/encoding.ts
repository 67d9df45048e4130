import type { SegmentOptions } from '../../../lib/text';
import { choice, toggle, type ValueOf } from '../../shared/parameters';

export const smartEncoding = choice({
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
		'Replaces the characters that make a message Unicode, but never in a link, an e-mail address, a hashtag or a number. A message that stays Unicode anyway is left alone.',
});

export const nationalLanguage = choice({
	displayName: 'National Language Table',
	name: 'nationalLanguage',
	type: 'options',
	options: [
		{ name: 'Bengali', value: 'bengali' },
		{ name: 'Gujarati', value: 'gujarati' },
		{ name: 'Hindi', value: 'hindi' },
		{ name: 'Kannada', value: 'kannada' },
		{ name: 'Malayalam', value: 'malayalam' },
		{ name: 'None', value: 'none' },
		{ name: 'Odia (Oriya)', value: 'oriya' },
		{ name: 'Portuguese', value: 'portuguese' },
		{ name: 'Punjabi (Gurmukhi)', value: 'punjabi' },
		{ name: 'Spanish', value: 'spanish' },
		{ name: 'Tamil', value: 'tamil' },
		{ name: 'Telugu', value: 'telugu' },
		{ name: 'Turkish', value: 'turkish' },
		{ name: 'Urdu', value: 'urdu' },
	],
	default: 'none',
	description:
		'A 7-bit table for the letters of a language. Only where your gateway sends with it: most turn to Unicode instead.',
});

export const referenceBits = choice({
	displayName: 'Long Message Reference',
	name: 'referenceBits',
	type: 'options',
	options: [
		{ name: '8-Bit: 153 or 67 Characters per Segment', value: 8 },
		{ name: '16-Bit: 152 or 66 Characters per Segment', value: 16 },
	],
	default: 8,
	description: 'How the gateway numbers the segments of a long message',
});

export const keepEmojiWhole = toggle({
	displayName: 'Keep Emoji Whole',
	name: 'keepEmojiWhole',
	type: 'boolean',
	default: false,
	description:
		'Whether an emoji made of several characters never straddles two segments. Some gateways split and bill this way.',
});

export const segmentOptionsOf = (chosen: {
	readonly keepEmojiWhole: boolean;
	readonly nationalLanguage: ValueOf<typeof nationalLanguage>;
	readonly referenceBits: ValueOf<typeof referenceBits>;
}): SegmentOptions => ({
	keepEmojiWhole: chosen.keepEmojiWhole,
	referenceBits: chosen.referenceBits,
	nationalLanguage: chosen.nationalLanguage === 'none' ? undefined : chosen.nationalLanguage,
});
