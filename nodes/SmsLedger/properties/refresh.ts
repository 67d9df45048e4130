import { number, optional, shownAs, wholeNumber } from '../../shared/parameters';
import { campaign } from './shared';

/** A campaign, or all of them. */
export const refreshedCampaign = shownAs(campaign, {
	required: false,
	description:
		'Leave empty for all campaigns, and for texts without one. Capital letters and spaces do not matter in its name.',
});

export const refreshOptions = {
	mostMessages: optional(
		wholeNumber({
			displayName: 'Messages at Most',
			name: 'mostMessages',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 10_000_000 },
			default: 10_000,
			description:
				'How many messages to ask for in this run, those first that were asked for the longest ago. The next run goes on with the rest.',
		}),
	),
	questionsPerSecond: optional(
		number({
			displayName: 'Questions per Second',
			name: 'questionsPerSecond',
			type: 'number',
			typeOptions: { minValue: 0.01, maxValue: 1000, numberPrecision: 2 },
			default: 10,
			description: 'The pace. Left out, it is that at which your gateway takes messages.',
		}),
	),
	sentWithin: number({
		displayName: 'Sent Within (Days)',
		name: 'sentWithin',
		type: 'number',
		typeOptions: { minValue: 0.01, maxValue: 366, numberPrecision: 2 },
		default: 7,
		description:
			'How old a message may be to be asked for. Gateways forget: Infobip after two days, others after some weeks.',
	}),
};
