import { choice, text, wholeNumber } from '../../shared/parameters';

const forSchedule = { show: { operation: ['schedule'] } };
const forTimes = (...scheduleTime: string[]) => ({
	show: { operation: ['schedule'], scheduleTime },
});
const forATime = forTimes('fixed', 'offset');

export const scheduleWith = choice({
	displayName: 'Schedule With',
	name: 'scheduleWith',
	type: 'options',
	options: [
		{
			name: 'Gateway',
			value: 'gateway',
			description: 'Hand it over now; the gateway sends it. Only for gateways that can.',
		},
		{
			name: 'Ledger',
			value: 'ledger',
			description: 'Hold it here until “Scheduled SMS Trigger” gives it out, to be checked anew',
		},
	],
	default: 'ledger',
	description: 'Who waits until the time has come',
	displayOptions: forSchedule,
});

export const scheduleTime = choice({
	displayName: 'Time',
	name: 'scheduleTime',
	type: 'options',
	options: [
		{
			name: 'As the Check Says',
			value: 'check',
			description: 'The moment that Check Consent & Quiet Hours found, for each person',
		},
		{
			name: 'At a Fixed Time',
			value: 'fixed',
			description: 'The time you give: one for all, or one for each item by an expression',
		},
		{
			name: 'Before or After a Time',
			value: 'offset',
			description:
				'So long before or after a time of each item, as in “2 hours before the appointment”',
		},
	],
	default: 'check',
	description: 'When it is to leave',
	displayOptions: forSchedule,
});

export const sendAt = text({
	displayName: 'Send At',
	name: 'sendAt',
	type: 'dateTime',
	default: '',
	required: true,
	description:
		'One time for all, or an expression that gives each item its own, from a column with the time of an appointment for example. An item whose time is over, cannot be read or has no time of day goes to Not Sent.',
	displayOptions: forTimes('fixed'),
});

export const offsetAmount = wholeNumber({
	displayName: 'How Long',
	name: 'offsetAmount',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: 10_000 },
	default: 2,
	description: 'How many minutes, hours, days or weeks',
	displayOptions: forTimes('offset'),
});

export const offsetUnit = choice({
	displayName: 'Unit',
	name: 'offsetUnit',
	type: 'options',
	options: [
		{
			name: 'Days',
			value: 'days',
			description: 'By the calendar: at the same time of day, also where clocks are changed',
		},
		{ name: 'Hours', value: 'hours', description: 'As time passes, whatever clocks show' },
		{ name: 'Minutes', value: 'minutes' },
		{ name: 'Weeks', value: 'weeks', description: 'Seven days by the calendar each' },
	],
	default: 'hours',
	description: 'What it is counted in',
	displayOptions: forTimes('offset'),
});

export const offsetSide = choice({
	displayName: 'Before or After',
	name: 'offsetSide',
	type: 'options',
	options: [
		{ name: 'After', value: 'after' },
		{
			name: 'Before',
			value: 'before',
			description: 'It never leaves once that time has come: a reminder is of no use then',
		},
	],
	default: 'before',
	description: 'On which side of that time it is to leave',
	displayOptions: forTimes('offset'),
});

export const offsetFrom = text({
	displayName: 'Time It Counts From',
	name: 'offsetFrom',
	type: 'dateTime',
	default: '',
	required: true,
	placeholder: 'e.g. {{ $json.appointment }}',
	description:
		'An expression that gives each item its own, such as the time of an appointment. An item whose time is too near, cannot be read or has no time of day goes to Not Sent.',
	displayOptions: forTimes('offset'),
});

export const sendAtClock = choice({
	displayName: 'Clock',
	name: 'sendAtClock',
	type: 'options',
	options: [
		{
			name: 'Each Person’s Own',
			value: 'person',
			description:
				'18:00 is 18:00 where the person is. Where they may be in several time zones, the earliest moment counts.',
		},
		{
			name: 'This Workflow’s',
			value: 'workflow',
			description: 'By the time zone in the settings of this workflow',
		},
	],
	default: 'workflow',
	description:
		'In whose time zone the time is meant, unless it names its own, as in 2027-03-01T10:00:00+01:00',
	displayOptions: forATime,
});

export const whenClosed = choice({
	displayName: 'When Hours Are Closed',
	name: 'whenClosed',
	type: 'options',
	options: [
		{
			name: 'Last Opening Before',
			value: 'before',
			description:
				'The last moment before it at which the hours are open, less half an hour. Where there is none, it goes to Not Sent.',
		},
		{ name: 'Next Opening', value: 'next', description: 'As soon as the hours open after it' },
	],
	default: 'next',
	description: 'What to do where the hours of the person’s country are closed at that time',
	displayOptions: forATime,
});
