import { choice } from '../../shared/parameters';

export const operation = choice({
	displayName: 'Operation',
	name: 'operation',
	type: 'options',
	noDataExpression: true,
	options: [
		{
			name: 'Estimate',
			value: 'estimate',
			action: 'Estimate a campaign',
			description: 'Show credits, balance and what is blocked, and send nothing',
		},
		{
			name: 'Schedule',
			value: 'schedule',
			action: 'Schedule a campaign',
			description: 'Keep each message until its time comes',
		},
		{
			name: 'Send',
			value: 'send',
			action: 'Send a campaign',
			description: 'Send each message that a check allows, once',
		},
		{
			name: 'Send One Message',
			value: 'sendOne',
			action: 'Send one message',
			description:
				'Write, check and send a message to the person of each item, as an event of a shop or a CRM asks for',
		},
		{
			name: 'Send Test',
			value: 'sendTest',
			action: 'Send a test message',
			description: 'Send the first message to your own numbers, outside the campaign',
		},
	],
	default: 'send',
	description:
		'Send and Estimate go after “Send Now” of Check Consent & Quiet Hours, Schedule after “Send Later”; Send One Message goes after any node and checks by itself',
});
