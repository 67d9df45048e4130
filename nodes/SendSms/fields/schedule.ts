import { choice, text } from '../../shared/parameters';

const forSchedule = { show: { operation: ['schedule'] } };

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
			description: 'One moment; where hours are closed then, the next opening',
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
	description: 'By the clock of this workflow, unless it says otherwise',
	displayOptions: { show: { operation: ['schedule'], scheduleTime: ['fixed'] } },
});
