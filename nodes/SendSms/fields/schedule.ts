import { choice, text } from '../../shared/parameters';

const forSchedule = { show: { operation: ['schedule'] } };
const forATime = { show: { operation: ['schedule'], scheduleTime: ['fixed'] } };

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
		'One time for all, or an expression that gives each item its own, from a column with the time of an appointment for example. An item whose time is missing, unreadable or over goes to Not Sent.',
	displayOptions: forATime,
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
	description: 'Whose clock shows the time, where it does not bring its own offset along',
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
				'Half an hour before the hours close for the last time before it; without such an opening it is not sent',
		},
		{ name: 'Next Opening', value: 'next', description: 'As soon as the hours open after it' },
	],
	default: 'next',
	description: 'What to do where the hours of the person’s country are closed at that time',
	displayOptions: forATime,
});
