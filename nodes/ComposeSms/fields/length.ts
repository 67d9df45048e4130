import { choice, optional, wholeNumber } from '../../shared/parameters';

/** A long message numbers its parts in one byte (3GPP TS 23.040, 9.2.3.24.1). */
const MOST_SEGMENTS = 255;

/** Without it a message may be as long as it is. */
export const maximumSegments = optional(
	wholeNumber({
		displayName: 'Maximum Segments',
		name: 'maximumSegments',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: MOST_SEGMENTS },
		default: 1,
		description: 'The most segments a message may take, brand and opt-out notice included',
	}),
);

export const aboveMaximum = choice({
	displayName: 'Above Maximum',
	name: 'aboveMaximum',
	type: 'options',
	options: [
		{
			name: 'Cut at a Word',
			value: 'cut',
			description:
				'Send the beginning that fits. Brand, links, prices and every way to opt out stay whole; who could not get them so is left out.',
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
});
