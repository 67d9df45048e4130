import {
	choice,
	collection,
	number,
	optional,
	toggle,
	type ValuesOf,
	wholeNumber,
} from '../../shared/parameters';

const onlyForEstimate = { show: { operation: ['estimate'] } };

/** More than a campaign will ever cost in the gateway's unit. */
const MOST_CREDITS = 100_000_000;

export const simulate = toggle({
	displayName: 'Simulate the Coming Days',
	name: 'simulate',
	type: 'boolean',
	default: false,
	displayOptions: onlyForEstimate,
	description:
		'Whether to play the days to come: who goes when, those who wait included. Join “Send Now” and “Send Later” of Check Consent & Quiet Hours with a Merge node before: each wire alone is a plan by itself. Nothing is sent or scheduled.',
});

/** How Send and Schedule will be set; alphabetical by label. */
export const simulation = collection(
	{
		displayName: 'Simulation',
		name: 'simulation',
		placeholder: 'Add to simulation',
		displayOptions: { show: { operation: ['estimate'], simulate: [true] } },
	},
	{
		days: wholeNumber({
			displayName: 'Days',
			name: 'days',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 31 },
			default: 14,
			description: 'How many days to look ahead, from this moment on',
		}),
		items: choice({
			displayName: 'Items',
			name: 'items',
			type: 'options',
			options: [
				{
					name: 'People',
					value: 'people',
					description: 'The items that came in, each with the moment at which its message goes',
				},
				{
					name: 'Table',
					value: 'table',
					description: 'An item for each hour, country and sender, as a sheet takes them',
				},
			],
			default: 'table',
			description: 'What comes out of “Would Go”. Whoever never goes is on “Would Not”.',
		}),
		maximumCredits: optional(
			number({
				displayName: 'Maximum Credits',
				name: 'maximumCredits',
				type: 'number',
				typeOptions: { minValue: 0, maxValue: MOST_CREDITS },
				default: 100,
				description:
					'As you will set it in Send. A limit that the campaign has already counts as well.',
			}),
		),
		messagesPerSecond: optional(
			number({
				displayName: 'Messages per Second',
				name: 'messagesPerSecond',
				type: 'number',
				typeOptions: { minValue: 0.01, maxValue: 10_000, numberPrecision: 2 },
				default: 10,
				description:
					'The pace, as you will set it in Send. Left out, it is what your gateway allows an account by default.',
			}),
		),
		pilot: optional(
			wholeNumber({
				displayName: 'Pilot (Messages)',
				name: 'pilot',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 100_000 },
				default: 20,
				description:
					'As you will set it in Send: so many of those who may go now. Those who wait are no part of it.',
			}),
		),
		page: toggle({
			displayName: 'Plan Page (HTML)',
			name: 'page',
			type: 'boolean',
			default: false,
			description:
				'Whether to make one self-contained HTML page of it: in the field “html”, which Respond to Webhook can show and the HTML node previews, and as the file “plan”, which can be mailed and printed. Both come with the first item.',
		}),
		spreadOver: optional(
			wholeNumber({
				displayName: 'Spread Over (Minutes)',
				name: 'spreadOver',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 10_080 },
				default: 120,
				description: 'As you will set it in Schedule, for those who wait',
			}),
		),
		stopWhenBalanceIsLow: toggle({
			displayName: 'Stop When Balance Is Low',
			name: 'stopWhenBalanceIsLow',
			type: 'boolean',
			default: true,
			description:
				'Whether a run sends nothing when the balance does not cover the whole of it, as you will set it in Send',
		}),
	},
);

export type SimulationForm = ValuesOf<typeof simulation.members>;
