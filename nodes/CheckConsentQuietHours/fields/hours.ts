import { choice, choices, clockTime, toggle } from '../../shared/parameters';

export const hours = choice({
	displayName: 'Hours',
	name: 'hours',
	type: 'options',
	options: [
		{
			name: 'Country Rules',
			value: 'countryRules',
			description: 'What the law, a code or practice of the country allows',
		},
		{
			name: 'Country Rules and Own Window',
			value: 'countryRulesAndOwnWindow',
			description: 'Both must be open, so the narrower one counts',
		},
		{
			name: 'Own Window Only',
			value: 'ownWindowOnly',
			description: 'Your window in the place of every rule on hours; consent still counts',
		},
		{
			name: 'Strict Preset',
			value: 'strict',
			description:
				'Country rules and, beside them, Monday to Saturday 09:00-20:00 (US 10:00-20:00 and Sunday from 12:00, France 08:30-20:00)',
		},
	],
	default: 'countryRules',
	description: 'Which local hours are open',
});

const withOwnWindow = { show: { hours: ['countryRulesAndOwnWindow', 'ownWindowOnly'] } };

export const ownDays = choices({
	displayName: 'Own Days',
	name: 'ownDays',
	type: 'multiOptions',
	// From Monday on, as a week is read.
	options: [
		{ name: 'Monday', value: 1 },
		{ name: 'Tuesday', value: 2 },
		{ name: 'Wednesday', value: 3 },
		{ name: 'Thursday', value: 4 },
		{ name: 'Friday', value: 5 },
		{ name: 'Saturday', value: 6 },
		{ name: 'Sunday', value: 7 },
	],
	default: [1, 2, 3, 4, 5],
	description: 'Local days on which your window is open',
	displayOptions: withOwnWindow,
});

export const ownFrom = clockTime(
	{
		displayName: 'Own Window From',
		name: 'ownFrom',
		type: 'string',
		default: '09:00',
		placeholder: 'e.g. 09:00',
		description: 'Local time at which your window opens',
		displayOptions: withOwnWindow,
	},
	{ mayEndDay: true },
);

export const ownTo = clockTime(
	{
		displayName: 'Own Window To',
		name: 'ownTo',
		type: 'string',
		default: '18:00',
		placeholder: 'e.g. 18:00',
		description: 'Local time at which your window closes; before the opening it means the next day',
		displayOptions: withOwnWindow,
	},
	{ mayEndDay: true },
);

export const ownWindowConfirmed = toggle({
	displayName: 'I Answer for These Hours',
	name: 'ownWindowConfirmed',
	type: 'boolean',
	default: false,
	description:
		'Whether you know the law of every country on your list, and that this node does not apply it then',
	displayOptions: { show: { hours: ['ownWindowOnly'] } },
});
