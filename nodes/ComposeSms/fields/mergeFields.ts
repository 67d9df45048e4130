import { choice, text, wholeNumber } from '../../shared/parameters';
import { usualFieldLength } from './segmentMeter';

export const locale = text({
	displayName: 'Locale',
	name: 'locale',
	type: 'string',
	default: '',
	placeholder: 'e.g. fr-CH',
	description:
		'How numbers and dates in merge fields are written. Leave empty to take them as they are. May be an expression, such as the contact’s language.',
});

export const mergeFieldLength = wholeNumber({
	displayName: 'Merge Field Length',
	name: 'mergeFieldLength',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: 1000 },
	default: usualFieldLength,
	description: 'Letters that the segment meter counts for a merge field without a fallback',
});

export const missingFields = choice({
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
	description:
		'What to do when a merge field has neither a value nor a fallback, or is written as in another tool, such as *|FNAME|*',
});
